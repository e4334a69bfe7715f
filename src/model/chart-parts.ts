import { z } from 'zod';
import { PartialDateSchema } from './date.ts';
import { FigureIdSchema } from './ids.ts';

/** A text that says something. */
export const text = z.string().trim().min(1);
const CellValueSchema = z.union([z.string(), z.number(), z.boolean()]);

/** Rows of a declared table, of a query, or one row a figure. */
const TableDataSchema = z.strictObject({
  table: text,
  /** Keeps the rows where each column has the value, or one of the values. */
  where: z.record(text, z.union([CellValueSchema, z.array(CellValueSchema)])).optional(),
});
const DataSchema = z.union([
  TableDataSchema,
  z.strictObject({ sql: text }),
  z.strictObject({ figures: z.array(FigureIdSchema).min(1) }),
]);

/** A column on an axis. A bare string is the column's name. */
export const ChannelObjectSchema = z.strictObject({
  column: text,
  /** Ends of an interval, drawn without being asked for when the table's roles name them. */
  low: text.optional(),
  high: text.optional(),
  bound: text.optional(),
  status: text.optional(),
  label: text.optional(),
  /**
   * `symlog` is a log scale on both sides of zero, `percentage` shows shares from 0 to 1 as per cent of a whole axis; `time`,
   * `band` and `point` are what dates and categories have anyway, and may be said.
   */
  scale: z.enum(['linear', 'log', 'symlog', 'percentage', 'time', 'band', 'point']).optional(),
  /** What becomes of values that the scale cannot show, such as 0 on a log scale: an error, or listed under the chart. */
  unshown: z.enum(['error', 'list']).optional(),
  /** What the axis prints: `billion USD/year`. Taken from the table unless said. */
  unit: text.optional(),
  title: text.optional(),
  domain: z.tuple([z.number(), z.number()]).optional(),
});
export const ChannelSchema = z.union([text.transform((column) => ({ column })), ChannelObjectSchema]);
export type Channel = z.output<typeof ChannelObjectSchema>;

export const AnnotationSchema = z.strictObject({
  /** A date or a number on the x axis. */
  at: z.union([PartialDateSchema, z.number()]),
  text,
});

/** A level that other values are read against. */
export const ReferenceSchema = z.strictObject({
  value: z.union([FigureIdSchema, z.number()]),
  label: text,
});

/** Small multiples: the same chart for each value of a column. */
export const FacetsSchema = z.union([
  text.transform((column) => ({ column, scales: 'shared' as const })),
  z.strictObject({
    column: text,
    /** `free` gives each panel its own; lengths can then not be compared between them. */
    scales: z.enum(['shared', 'free']).default('shared'),
  }),
]);

/** What every kind of chart has. */
export const common = {
  title: text,
  subtitle: text,
  description: text.optional(),
  note: text.optional(),
  data: DataSchema,
  /** The category, series or node that matters; it gets the accent. */
  highlight: text.optional(),
};
