import { z } from 'zod';
import {
  type Channel,
  ChannelObjectSchema,
  ChannelSchema,
  common,
  FacetsSchema,
  PlaneReferenceSchema,
  ReferenceSchema,
  RowNoteSchema,
  text,
} from '../chart-parts.ts';
import { layoutsOfDots, layoutsOfRows } from './layouts.ts';

export const BarSpecSchema = z.strictObject({
  kind: z.literal('bar').describe('Lengths to compare: one bar a category, or several in series.'),
  ...common,
  ...layoutsOfRows,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  y: ChannelSchema.describe('Column of the categories; with `data: {figures: …}` it is `label`.'),
  x: ChannelSchema.describe('Column of the numbers.'),
  series: text.optional().describe('Column that tells the bars of one category apart; at most four.'),
  stacked: z
    .boolean()
    .default(false)
    .describe('The bars of one category stand end to end, and those below zero to the left of it.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('`as written` keeps the order of the rows; bars in series are ordered by their sum.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the bars against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

export const WaterfallSpecSchema = z.strictObject({
  kind: z.literal('waterfall').describe('How steps up and down lead from one amount to another.'),
  ...common,
  ...layoutsOfRows,
  y: ChannelSchema.describe('Column of the steps, in the order of the rows.'),
  x: ChannelSchema.describe('Column of how much each step adds, or takes away below zero.'),
  totals: z
    .array(text)
    .default([])
    .describe('Rows that say what the steps before them come to; they begin at zero and are checked.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the steps against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

export const RangeSpecSchema = z.strictObject({
  kind: z.literal('range').describe('From low to high: intervals, spans of time, before and after.'),
  ...common,
  ...layoutsOfRows,
  y: ChannelSchema.describe('Column of the categories.'),
  x: ChannelSchema.describe('Low and high give the bar; `column` the point on it. Dates are welcome.'),
  series: text
    .optional()
    .describe(
      'Column that tells the values of one category apart, such as the year: dots that a line joins (a dumbbell); at most four.',
    ),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('How the ranges are ordered; as the rows stand unless said. With `series` by the last of them.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the ranges against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

/** A column whose numbers are areas. */
const SizeSchema = z.union([
  text.transform((column): Channel => ({ column })),
  ChannelObjectSchema.pick({ column: true, unit: true, title: true, format: true }).extend({
    domain: z
      .tuple([z.literal(0), z.number().positive()])
      .optional()
      .describe(
        '`[0, 100]` gives 100 the largest circle, so that charts can be compared; the largest value unless said.',
      ),
  }),
]);

export const DotSpecSchema = z.strictObject({
  kind: z.literal('dot').describe('Dots: a category and a number, or two numbers against each other.'),
  ...common,
  ...layoutsOfDots,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  y: ChannelSchema.describe('A column of categories gives a dot plot, one of numbers or dates a scatter plot.'),
  x: ChannelSchema.describe('Column of the numbers.'),
  label: text.optional().describe('Column whose values label the dots of a scatter plot.'),
  series: text.optional().describe('Column that tells groups of dots apart, by shape and colour.'),
  size: SizeSchema.optional().describe(
    'Column of numbers above zero, which the areas of the points of a scatter plot are in proportion to.',
  ),
  trend: z
    .boolean()
    .default(false)
    .describe('`true` draws the straight line of least squares through the points of a scatter plot.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('How the categories are ordered; as the rows stand unless said.'),
  references: z
    .array(PlaneReferenceSchema)
    .default([])
    .describe('Levels or bands to read the dots against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});
