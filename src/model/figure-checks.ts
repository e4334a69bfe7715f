import { z } from 'zod';
import { DaySchema } from './date.ts';
import { QuantityTextSchema } from './distribution.ts';
import { FigureIdSchema } from './ids.ts';

const text = z.string().trim().min(1);

/** The keys of a figure that only the checks read. */
export const FigureCheckKeys = {
  review_by: DaySchema.optional().describe('The day from which the figure needs another look.'),
  max_age: text.optional().describe("How old its date may be: `90 days`. The report's `max_age` unless said."),
  timeless: z
    .literal(true)
    .optional()
    .describe('A constant, or an event that is over: it has a date, but does not age.'),
  expected: z
    .tuple([QuantityTextSchema, QuantityTextSchema])
    .optional()
    .describe(
      'What the value is expected to lie within, `[low, high]` in its unit: a slip of the keyboard falls outside.',
    ),
  parts_of: FigureIdSchema.optional().describe(
    'The whole that this figure adds up to, together with all others of the same `parts_of`.',
  ),
  shares_of: text.optional().describe('The name of a set of shares that add up to 100 %.'),
  as_of_tolerance: text
    .optional()
    .describe("How far apart the dates of a formula's inputs may lie. The report's unless said."),
};
