import { z } from 'zod';
import { DaySchema } from './date.ts';
import { FigureIdSchema } from './ids.ts';

const text = z.string().trim().min(1);
const QuantityTextSchema = z.union([z.number(), text]);

/** The keys of a figure that only the checks read. */
export const FigureCheckKeys = {
  /** The day from which the figure needs another look. */
  review_by: DaySchema.optional(),
  /** How old its date may be: `90 days`. The report's `max_age` unless said. */
  max_age: text.optional(),
  /** A constant, or an event that is over: it has a date, but does not age. */
  timeless: z.literal(true).optional(),
  /** What the value is expected to lie within, `[low, high]` in its unit: a slip of the keyboard falls outside. */
  expected: z.tuple([QuantityTextSchema, QuantityTextSchema]).optional(),
  /** The whole that this figure adds up to, together with all others of the same `parts_of`. */
  parts_of: FigureIdSchema.optional(),
  /** The name of a set of shares that add up to 100 %. */
  shares_of: text.optional(),
  /** How far apart the dates of a formula's inputs may lie. The report's unless said. */
  as_of_tolerance: text.optional(),
};
