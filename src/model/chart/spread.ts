import { z } from 'zod';
import { CategoryOrderSchema, ChannelSchema, common, readAgainst, text } from '../chart-parts.ts';
import { layoutsOfSpread, layoutsOfTime } from './layouts.ts';

/** What the kinds that show how values are spread have in common. */
const spread = {
  ...common,
  ...layoutsOfSpread,
  x: ChannelSchema.default({ column: 'value' }).describe(
    'The values; those of figures are their own samples and need no name.',
  ),
  series: text
    .optional()
    .describe('Column that says which values belong together; each group has a plot of its own on the common axis.'),
  references: readAgainst.references,
};

export const HistogramSpecSchema = z.strictObject({
  kind: z.literal('histogram').describe('How often values fall into each range.'),
  ...spread,
  bins: z
    .number()
    .int()
    .min(2)
    .max(100)
    .optional()
    .describe('About how many bars; they begin and end at round values.'),
});

export const QuantileDotsSpecSchema = z.strictObject({
  kind: z.literal('quantile-dots').describe('What is uncertain as a few dots, each one chance in so many.'),
  ...spread,
  dots: z
    .number()
    .int()
    .min(10)
    .max(100)
    .default(20)
    .describe('How many dots stand for all values: each is one chance in so many.'),
});

export const DensitySpecSchema = z.strictObject({
  kind: z.literal('density').describe('How values are spread, as a smooth hill.'),
  ...spread,
});

export const FanSpecSchema = z.strictObject({
  kind: z.literal('fan').describe('A line with bands around it that show how sure it is.'),
  ...common,
  ...layoutsOfTime,
  x: ChannelSchema.default({ column: 'date' }).describe(
    'Column of dates, numbers or ordered categories; figures have their own dates.',
  ),
  y: ChannelSchema.default({ column: 'value' }).describe('Column of the middle line.'),
  order: CategoryOrderSchema,
  bands: z
    .array(
      z.strictObject({
        low: text.describe('Column of the lower edge.'),
        high: text.describe('Column of the upper edge.'),
        level: z.number().gt(0).lt(100).describe('The share of cases that the band holds, in percent.'),
      }),
    )
    .min(1)
    .max(3)
    .default([
      { low: 'low_50', high: 'high_50', level: 50 },
      { low: 'low_90', high: 'high_90', level: 90 },
    ])
    .describe('Nested bands, in any order; of figures those of their samples.'),
  ...readAgainst,
});
