import { z } from 'zod';
import { CheckSettingsSchema } from './check-settings.ts';
import { DaySchema } from './date.ts';
import { FigureIdSchema, KebabIdSchema, LanguageSchema } from './ids.ts';
import { MomentSchema } from './moment.ts';
import { BylineSchema, REPORT_STATUSES } from './publication.ts';

const text = z.string().trim().min(1);

/** Why a check does not apply at one place. */
const ExceptionSchema = z.strictObject({
  /** The code of the check: `RK134`. */
  code: z.string().regex(/^RK\d{3}$/, 'a code is RK and three digits, like RK134'),
  /** The id of the figure, or the words in the text. */
  at: text,
  why: text,
});

/** What the social card of the report shows, where it is not what the report itself says. */
const ReportCardSchema = z.strictObject({
  layout: z.enum(['report', 'chart', 'figure', 'claim']).default('report'),
  theme: z.enum(['light', 'dark']).optional(),
  /** In the place of the headline, which may be too long for a card. */
  title: text.max(300, 'a title has at most 300 characters').optional(),
  /** In the place of `key_figure` and `key_chart`. */
  figure: FigureIdSchema.optional(),
  chart: KebabIdSchema.optional(),
  /** For the layout `claim`. */
  claim: KebabIdSchema.optional(),
});

/** Frontmatter of index.mdx. A key that is not here is an error, so that a misspelt one is seen. */
export const FrontmatterSchema = z.strictObject({
  title: text.max(300, 'a title has at most 300 characters'),
  dek: text.max(1000, 'a dek has at most 1000 characters'),
  /** For search results and cards; the dek unless said. */
  description: text.max(1000, 'a description has at most 1000 characters').optional(),
  /** Names, or `{name: …, role: …}` for those whose part is named. */
  authors: z.array(BylineSchema).min(1),
  published: DaySchema.refine(
    ({ iso }) => iso >= '1900' && iso < '2200',
    'a report is published in a year from 1900 to 2199',
  ),
  updated: DaySchema.optional(),
  /**
   * A report that is a draft or in review is shown in `npm run dev` and in previews, and is no part of the published site.
   * A retracted one keeps its address; corrections.yaml says why.
   */
  status: z.enum(REPORT_STATUSES).default('published'),
  /** Until this moment the report is treated like a draft: `2026-12-01T06:00:00Z`. */
  embargo: MomentSchema.optional(),
  language: LanguageSchema.optional(),
  /** What the writers and the publisher have at stake. */
  interests: text.optional(),
  /** How tools of artificial intelligence were used. */
  ai_use: text.optional(),
  /** The number and the picture of the social card. */
  key_figure: FigureIdSchema.optional(),
  key_chart: KebabIdSchema.optional(),
  card: ReportCardSchema.prefault({}),
  /** How old the date of an input may be, unless the figure says otherwise: `400 days`. */
  max_age: text.optional(),
  /** How far apart the dates of a formula's inputs may lie, unless the figure says otherwise; 400 days unless said. */
  as_of_tolerance: text.optional(),
  /** Places where a check does not apply, each with the reason. */
  exceptions: z.array(ExceptionSchema).default([]),
  /** How severe checks are in this report, each with the reason: `RK515: {severity: off, why: …}`. */
  checks: CheckSettingsSchema.default({}),
  /** The highest reading grade that the prose may have, in years of school. */
  reading_grade: z.number().min(1).max(30).optional(),
});
export type Frontmatter = z.output<typeof FrontmatterSchema>;
