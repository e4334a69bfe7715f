import { z } from 'zod';
import { FigureIdSchema } from './ids.ts';
import { BOUNDS, StatusSchema } from './status.ts';

/** "2026-04-06", "2026-04", "2026-Q2" or "2026". */
const DateTextSchema = z.string().regex(/^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?$/);
const range = { low: z.number(), high: z.number() };
const peak = { low: z.number(), mode: z.number(), high: z.number() };

const IntervalSchema = z.strictObject({
  ...range,
  /** The share of cases between low and high: 0.9. */
  level: z.number().gt(0).lt(1),
  /** From the writer's interval, from a distribution or scenarios, or from samples carried through the formula. */
  from: z.enum(['input', 'distribution', 'samples']),
  basis: z.string().optional(),
  /** As the page prints it, in the unit that the figure is printed in: "4.9 to 5.8". */
  text: z.string(),
});

const DistributionSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('normal'), mean: z.number(), sd: z.number() }),
  z.strictObject({ name: z.literal('lognormal'), median: z.number(), sigma: z.number() }),
  z.strictObject({ name: z.literal('uniform'), ...range }),
  z.strictObject({ name: z.literal('triangular'), ...peak }),
  z.strictObject({ name: z.literal('pert'), ...peak }),
  z.strictObject({
    name: z.literal('empirical'),
    table: z.string(),
    column: z.string(),
    where: z.record(z.string(), z.union([z.string(), z.number()])),
    count: z.int().positive(),
  }),
  z.strictObject({
    name: z.literal('scenarios'),
    scenarios: z.array(z.strictObject({ value: z.number(), weight: z.number(), note: z.string().optional() })),
  }),
]);

const OriginSchema = z.discriminatedUnion('kind', [
  /** `computed`: no value was typed; it is that of the distribution or the scenarios. */
  z.strictObject({ kind: z.literal('value'), computed: z.enum(['median', 'mean']).optional() }),
  /** A table cell; lines of the data file count from 1. */
  z.strictObject({
    kind: z.literal('row'),
    row: z.string(),
    table: z.string(),
    column: z.string(),
    line: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('sql'), sql: z.string(), tables: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('formula'),
    formula: z.string(),
    in_words: z.string(),
    in_numbers: z.string(),
    inputs: z.array(FigureIdSchema),
  }),
]);

const PublishedFigureSchema = z.strictObject({
  id: FigureIdSchema,
  /** The id it was published under before. */
  was: FigureIdSchema.optional(),
  label: z.string(),
  /** As the page prints it. */
  text: z.string(),
  type: z.enum(['quantity', 'date']),
  /** In `unit`; of a date, days since 1970-01-01. */
  value: z.number(),
  /** "USD/month"; "" for a bare ratio or count. */
  unit: z.string(),
  date: DateTextSchema.optional(),
  /** Known from one side only, or roughly; `unknown`: the bounds of its inputs do not settle on which. */
  bound: z.enum([...BOUNDS, 'unknown']).optional(),
  interval: IntervalSchema.optional(),
  distribution: DistributionSchema.optional(),
  /** Rank correlation with other inputs, as declared. */
  correlated: z.record(FigureIdSchema, z.number()).optional(),
  /** Which uncertain inputs drive the interval, the largest share first: rank correlation, and share of the spread. */
  sensitivity: z
    .array(z.strictObject({ id: FigureIdSchema, correlation: z.number(), share: z.number().min(0).max(1) }))
    .optional(),
  /** Somebody else's range, as it was said. */
  stated: z.strictObject({ ...range, text: z.string() }).optional(),
  /** Rival values, in the same unit. */
  readings: z
    .array(z.strictObject({ value: z.number(), source: z.string().optional(), note: z.string().optional() }))
    .optional(),
  origin: OriginSchema,
  status: StatusSchema.optional(),
  as_of: DateTextSchema.optional(),
  period: DateTextSchema.optional(),
  said: z
    .strictObject({ by: z.string(), on: DateTextSchema, seen: z.enum(['original', 'copy', 'relayed']) })
    .optional(),
  /** Ids of `sources`; of a derived figure, those of all its inputs. */
  sources: z.array(z.string()),
  note: z.string().optional(),
  /** Figures whose formula names this one. */
  used_by: z.array(FigureIdSchema),
});

const PublishedSourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The full reference as plain text. */
  text: z.string(),
  issued: DateTextSchema.optional(),
  url: z.url().optional(),
});

/** figures.json: the figures of a report as data, in order of their ids, and the sources they rest on. */
export const PublishedFiguresSchema = z
  .strictObject({
    version: z.literal(1),
    report: z.strictObject({
      slug: z.string(),
      title: z.string(),
      language: z.string(),
      published: DateTextSchema,
      updated: DateTextSchema.optional(),
      /** Of a report that is withdrawn: since when, and why. */
      retracted: z.strictObject({ date: DateTextSchema, why: z.string() }).optional(),
    }),
    figures: z.array(PublishedFigureSchema),
    sources: z.array(PublishedSourceSchema),
  })
  .meta({
    title: 'Figures of a report',
    description: 'Every figure of a report made with Reckon: value, unit, interval, origin, sources and dates.',
  });

export type PublishedFigures = z.output<typeof PublishedFiguresSchema>;
export type PublishedFigure = z.output<typeof PublishedFigureSchema>;
