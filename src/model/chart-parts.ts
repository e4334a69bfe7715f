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

/** A bare number may be a year, which the axis decides. */
const PlaceSchema = z.union([z.number(), PartialDateSchema]);
export type AxisPlace = z.output<typeof PlaceSchema>;

export const AnnotationSchema = z.strictObject({
  /** A date or a number on the x axis. */
  at: PlaceSchema,
  /** Where it ends, if it is a stretch of the axis. */
  until: PlaceSchema.optional(),
  text,
});
export type AnnotationSpec = z.output<typeof AnnotationSchema>;

/** Words about one of the rows: a category, or a point by its label. */
export const RowNoteSchema = z.strictObject({ at: z.union([text, z.number().transform(String)]), text });
export type RowNote = z.output<typeof RowNoteSchema>;

const LevelSchema = z.union([FigureIdSchema, z.number(), PartialDateSchema]);
const reference = {
  value: LevelSchema.optional(),
  from: LevelSchema.optional(),
  to: LevelSchema.optional(),
  label: text,
};
const isLineOrBand = ({ value, from, to }: { value?: unknown; from?: unknown; to?: unknown }): boolean =>
  value === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined;
const LINE_OR_BAND = 'a reference is a line at `value`, or a band `from` one level `to` another';

/** A level that other values are read against, or a band between two. */
export const ReferenceSchema = z.strictObject(reference).refine(isLineOrBand, LINE_OR_BAND);
/** In a scatter plot both axes have levels. */
export const PlaneReferenceSchema = z
  .strictObject({ ...reference, axis: z.enum(['x', 'y']).default('x') })
  .refine(isLineOrBand, LINE_OR_BAND);
export type ReferenceSpec = z.output<typeof ReferenceSchema> & { axis?: 'x' | 'y' };

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
