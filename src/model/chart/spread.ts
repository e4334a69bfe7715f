import { z } from 'zod';
import { AnnotationSchema, ChannelSchema, common, ReferenceSchema, text } from '../chart-parts.ts';

/** What the kinds that show how values are spread have in common. */
const spread = {
  ...common,
  /** The values; those of figures are their own samples and need no name. */
  x: ChannelSchema.default({ column: 'value' }),
  /** Column that says which values belong together; each group has a plot of its own on the common axis. */
  series: text.optional(),
  references: z.array(ReferenceSchema).default([]),
};

export const HistogramSpecSchema = z.strictObject({
  kind: z.literal('histogram'),
  ...spread,
  /** About how many bars; they begin and end at round values. */
  bins: z.number().int().min(2).max(100).optional(),
});

export const QuantileDotsSpecSchema = z.strictObject({
  kind: z.literal('quantile-dots'),
  ...spread,
  /** How many dots stand for all values: each is one chance in so many. */
  dots: z.number().int().min(10).max(100).default(20),
});

export const DensitySpecSchema = z.strictObject({ kind: z.literal('density'), ...spread });

export const FanSpecSchema = z.strictObject({
  kind: z.literal('fan'),
  ...common,
  /** Dates or numbers; of figures their own dates. */
  x: ChannelSchema.default({ column: 'date' }),
  /** The middle line. */
  y: ChannelSchema.default({ column: 'value' }),
  /** Nested bands, in any order; of figures those of their samples. */
  bands: z
    .array(
      z.strictObject({
        low: text,
        high: text,
        /** The share of cases that the band holds, in percent. */
        level: z.number().gt(0).lt(100),
      }),
    )
    .min(1)
    .max(3)
    .default([
      { low: 'low_50', high: 'high_50', level: 50 },
      { low: 'low_90', high: 'high_90', level: 90 },
    ]),
  annotations: z.array(AnnotationSchema).default([]),
  references: z.array(ReferenceSchema).default([]),
});
