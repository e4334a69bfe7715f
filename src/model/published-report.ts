import { z } from 'zod';
import { VerdictSchema } from './claim.ts';
import { CORRECTION_KINDS, type CorrectionKind } from './correction.ts';

/** "2026-04-06", "2026-04", "2026-Q2" or "2026". */
const DateTextSchema = z.string().regex(/^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?$/);
const DayTextSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const optionalText = z.string().optional();

const PublishedClaimSchema = z.strictObject({
  id: z.string(),
  /** Full address of its place on the page; absent when the page does not show it. */
  url: z.url().optional(),
  quote: z.string(),
  by: z.string(),
  /** Id of the source that the words stand in. */
  source: z.string(),
  when: DateTextSchema.optional(),
  verdict: VerdictSchema,
  /** The day by which it was judged what could be known. */
  judged_by: DateTextSchema,
  why: z.string(),
  since: optionalText,
  would_change: optionalText,
  asked: DayTextSchema.optional(),
  answered: z.strictObject({ on: DayTextSchema, text: z.string() }).optional(),
  /** Ids in figures.json. */
  figures: z.array(z.string()),
  /** Ids of `sources`. */
  sources: z.array(z.string()),
});

const PublishedChartSchema = z.strictObject({
  id: z.string(),
  /** Full address of its own page. */
  url: z.url(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  /** Full addresses of its rows; absent when they are not published, which `kept_back` then says why. */
  csv: z.url().optional(),
  json: z.url().optional(),
  kept_back: z.string().optional(),
  /** Full address of the picture. */
  svg: z.url(),
  /** Absent when the fonts lack a character of the picture. */
  png: z.url().optional(),
  sources: z.array(z.string()),
});

const PublishedTableSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  licence: z.string(),
  rows: z.int().nonnegative(),
  /** Full addresses: safe CSV, JSON, and the file as received. */
  csv: z.url(),
  json: z.url(),
  as_received: z.url(),
});

const PublishedCorrectionSchema = z.strictObject({
  url: z.url(),
  date: DayTextSchema,
  kind: z.enum(Object.keys(CORRECTION_KINDS) as [CorrectionKind, ...CorrectionKind[]]), // keys of a constant
  why: z.string(),
  changes: z.array(z.strictObject({ what: optionalText, old: optionalText, new: optionalText })),
});

/** report.json: what a report says of itself, its claims, its charts and tables, and its sources as CSL-JSON. */
export const PublishedReportSchema = z
  .strictObject({
    version: z.literal(1),
    slug: z.string(),
    url: z.url(),
    title: z.string(),
    dek: z.string(),
    description: z.string(),
    language: z.string(),
    authors: z.array(z.string()).min(1),
    publisher: z.strictObject({ name: z.string(), url: z.url().optional() }),
    published: DayTextSchema,
    updated: DayTextSchema.optional(),
    /** Why the report was withdrawn. */
    retracted: z.strictObject({ date: DayTextSchema, why: z.string() }).optional(),
    interests: optionalText,
    ai_use: optionalText,
    /** Full address of figures.json. */
    figures: z.url(),
    claims: z.array(PublishedClaimSchema),
    charts: z.array(PublishedChartSchema),
    /** Those that are offered for download. */
    tables: z.array(PublishedTableSchema),
    corrections: z.array(PublishedCorrectionSchema),
    /** Records of CSL-JSON 1.0.2, in the order in which the page numbers them. */
    sources: z.array(z.looseObject({ id: z.string(), type: z.string(), title: z.string() })),
  })
  .meta({
    title: 'A report',
    description: 'Metadata, claims, charts, tables, corrections and sources of a report made with Reckon.',
  });

export type PublishedReport = z.output<typeof PublishedReportSchema>;
