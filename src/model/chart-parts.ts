import { z } from 'zod';
import { CardTuningSchema } from './card-tuning.ts';
import { NumberFormatSchema } from './chart/number-format.ts';
import { PartialDateSchema } from './date.ts';
import { FigureIdSchema } from './ids.ts';

/** A text that says something. */
export const text = z.string().trim().min(1);
const CellValueSchema = z.union([z.string(), z.number(), z.boolean()]);

/** Rows of a declared table, of a query, or one row a figure. */
const TableDataSchema = z.strictObject({
  table: text.describe('The name of a table of datapackage.yaml.'),
  where: z
    .record(text, z.union([CellValueSchema, z.array(CellValueSchema)]))
    .optional()
    .describe('Keeps the rows where each column has the value, or one of the values.'),
});
const DataSchema = z.union([
  TableDataSchema,
  z.strictObject({
    sql: text.describe(
      'A query over the tables of datapackage.yaml: `select year, sum(amount) as amount from sales group by year order by year`.',
    ),
  }),
  z.strictObject({
    figures: z
      .array(FigureIdSchema)
      .min(1)
      .describe('Ids of figures: one row each, with the columns label, value, low, high and date.'),
  }),
]);

/** A column on an axis. A bare string is the column's name. */
export const ChannelObjectSchema = z.strictObject({
  column: text.describe('The name of the column.'),
  low: text
    .optional()
    .describe(
      "Column with the lower end of an interval; drawn without being asked for when the table's roles name it.",
    ),
  high: text.optional().describe('Column with the upper end of an interval.'),
  bound: text
    .optional()
    .describe('Column that says over, at_least, about, up_to or under where a value is known from one side.'),
  status: text.optional().describe('Column that says confirmed, reported, inferred or disputed.'),
  label: text.optional().describe('Column whose texts stand beside the marks.'),
  scale: z
    .enum(['linear', 'log', 'symlog', 'percentage', 'time', 'band', 'point'])
    .optional()
    .describe(
      '`symlog` is a log scale on both sides of zero, `percentage` shows shares from 0 to 1 as per cent of a whole axis; dates have `time` and categories `band` or `point` without being asked for; numbers and dates that are asked for those are taken as categories.',
    ),
  unshown: z
    .enum(['error', 'list'])
    .optional()
    .describe(
      'What becomes of values that the scale cannot show, such as 0 on a log scale: an error, or listed under the chart.',
    ),
  unit: text.optional().describe('What the axis prints: `billion USD/year`. Taken from the table unless said.'),
  format: NumberFormatSchema.optional().describe(
    'How its numbers are printed: `{prefix: $, suffix: bn, decimals: 1}`.',
  ),
  title: text.optional().describe('What the axis is called, where the title of the column does not suit.'),
  domain: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('Where the axis begins and ends: `[0, 100]`. Unless said it follows from the data.'),
});
export const ChannelSchema = z.union([text.transform((column) => ({ column })), ChannelObjectSchema]);
export type Channel = z.output<typeof ChannelObjectSchema>;

/** A bare number may be a year, and a text may be a category, which the axis decides. */
const PlaceSchema = z.union([z.number(), PartialDateSchema, text]);
export type AxisPlace = z.output<typeof PlaceSchema>;

export const AnnotationSchema = z.strictObject({
  at: PlaceSchema.describe('A date, a number or a category on the x axis.'),
  until: PlaceSchema.optional().describe('Where it ends, if it is a stretch of the axis.'),
  text: text.describe('A few words that stand there.'),
});
export type AnnotationSpec = z.output<typeof AnnotationSchema>;

/** Words about one of the rows: a category, or a point by its label. */
export const RowNoteSchema = z.strictObject({
  at: z.union([text, z.number().transform(String)]).describe('The category, or the label of a point.'),
  text: text.describe('A few words that stand there.'),
});
export type RowNote = z.output<typeof RowNoteSchema>;

const LevelSchema = z.union([FigureIdSchema, z.number(), PartialDateSchema]);
const reference = {
  value: LevelSchema.optional().describe('Where a line stands: the id of a figure, a number or a date.'),
  from: LevelSchema.optional().describe(
    'Where a band begins: the id of a figure, a number or a date. It needs a `to`.',
  ),
  to: LevelSchema.optional().describe('Where a band ends.'),
  label: text.describe('What the line or band is: a few words.'),
};
const isLineOrBand = ({ value, from, to }: { value?: unknown; from?: unknown; to?: unknown }): boolean =>
  value === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined;
const LINE_OR_BAND = 'a reference is a line at `value`, or a band `from` one level `to` another';

/** A level that other values are read against, or a band between two. */
export const ReferenceSchema = z.strictObject(reference).refine(isLineOrBand, LINE_OR_BAND);
/** In a scatter plot both axes have levels. */
export const PlaneReferenceSchema = z
  .strictObject({ ...reference, axis: z.enum(['x', 'y']).default('x').describe('The axis that the level belongs to.') })
  .refine(isLineOrBand, LINE_OR_BAND);
/** What values over time, or over another number, are read against. */
export const readAgainst = {
  annotations: z
    .array(AnnotationSchema)
    .default([])
    .describe('Words at places of the x axis: `{at: 2026-05-06, text: Lease announced}`.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the values against: `{value: target, label: The target}`.'),
};

export type ReferenceSpec = z.output<typeof ReferenceSchema> & { axis?: 'x' | 'y' };

/** How categories stand along an axis. */
export const CategoryOrderSchema = z
  .array(z.union([text, z.number().transform(String)]))
  .min(1)
  .refine((names) => new Set(names).size === names.length, 'a category stands in `order` once')
  .optional()
  .describe('Categories of the x axis from left to right: `[Mon, Tue, Wed]`; as the rows stand unless said.');

/** Small multiples: the same chart for each value of a column. */
export const FacetsSchema = z.union([
  text.transform((column) => ({ column, scales: 'shared' as const })),
  z.strictObject({
    column: text.describe('A panel for each value of this column.'),
    scales: z
      .enum(['shared', 'free'])
      .default('shared')
      .describe('`free` gives each panel its own; lengths can then not be compared between them.'),
  }),
]);

/** What every kind of chart has. */
export const common = {
  title: text.describe(
    'What a reader should see in it, in one sentence. Its numbers are figures: `{fig:growth}`, in quotes.',
  ),
  subtitle: text.describe('What is measured, where, when and in which unit.'),
  description: text
    .optional()
    .describe('The chart in words, for whoever does not see it. Written from the data unless said.'),
  note: text.optional().describe('A remark under the chart: what is left out, how it was counted.'),
  data: DataSchema.describe('Where the rows are from: `{table: sales}`, `{sql: select …}` or `{figures: [a, b]}`.'),
  highlight: text.optional().describe('The category, series or node that matters; it gets the accent.'),
  card: CardTuningSchema.optional().describe('What the card of its page shows, where it is not what the chart says.'),
};
