import { z } from 'zod';
import { cardTuning } from './card-tuning.ts';
import { CheckSettingsSchema } from './check-settings.ts';
import { DaySchema } from './date.ts';
import { FigureIdSchema, KebabIdSchema, LanguageSchema } from './ids.ts';
import { MomentSchema } from './moment.ts';
import { BylineSchema, REPORT_STATUSES } from './publication.ts';

const text = z.string().trim().min(1);

/** Letters, digits, signs or punctuation: not joiners alone. That there is nothing at all is another error. */
const hasSigns = (words: string): boolean => words === '' || /[\p{L}\p{N}\p{S}\p{P}]/u.test(words);

/** Why a check does not apply at one place. */
const ExceptionSchema = z.strictObject({
  code: z
    .string()
    .regex(/^RK\d{3}$/, 'a code is RK and three digits, like RK134')
    .describe('The code of the check: `RK134`.'),
  at: text.describe('The id of the figure, or the words in the text.'),
  why: text.describe('The reason, for whoever reads this later.'),
});

/** What the social card of the report shows, where it is not what the report itself says. */
const ReportCardSchema = z.strictObject({
  layout: z
    .enum(['report', 'chart', 'figure', 'claim'])
    .default('report')
    .describe('What the card shows most of: the headline, a chart, a number or a claim.'),
  ...cardTuning,
  figure: FigureIdSchema.optional().describe('The id of the figure to show, in the place of `key_figure`.'),
  chart: KebabIdSchema.optional().describe('The id of the chart to show, in the place of `key_chart`.'),
  claim: KebabIdSchema.optional().describe('The id of the claim to show, for the layout `claim`.'),
});

/** Frontmatter of index.mdx. A key that is not here is an error, so that a misspelt one is seen. */
export const FrontmatterSchema = z.strictObject({
  title: text
    .max(300, 'a title has at most 300 characters')
    .refine(hasSigns, 'a title has words; nothing in this one can be seen')
    .describe('The headline. Its numbers are figures: `{fig:growth}`, in quotes.'),
  dek: text
    .max(1000, 'a dek has at most 1000 characters')
    .describe('What was found, in a sentence or two, under the headline.'),
  description: text
    .max(1000, 'a description has at most 1000 characters')
    .optional()
    .describe('For search results and cards; the dek unless said.'),
  authors: z.array(BylineSchema).min(1).describe('Names, or `{name: …, role: …}` for those whose part is named.'),
  published: DaySchema.refine(
    ({ iso }) => iso >= '1900' && iso < '2200',
    'a report is published in a year from 1900 to 2199',
  ).describe('The day of publication: `2026-11-23`.'),
  updated: DaySchema.optional().describe('The day of the last change that readers should know of.'),
  status: z
    .enum(REPORT_STATUSES)
    .default('published')
    .describe(
      '`draft` and `review` are shown in previews only. A `retracted` report keeps its address; corrections.yaml says why.',
    ),
  embargo: MomentSchema.optional().describe(
    'Until this moment the report is treated like a draft: `2026-12-01T06:00:00Z`.',
  ),
  language: LanguageSchema.optional().describe(
    'The language of the report, like `en-GB`; as site.yaml says unless said here.',
  ),
  interests: text.optional().describe('What the writers and the publisher have at stake.'),
  ai_use: text.optional().describe('How tools of artificial intelligence were used.'),
  key_figure: FigureIdSchema.optional().describe('The id of the figure that the social card shows.'),
  key_chart: KebabIdSchema.optional().describe('The id of the chart that the social card shows.'),
  card: ReportCardSchema.prefault({}).describe(
    'What the social card shows, where it is not what the report itself says.',
  ),
  max_age: text
    .optional()
    .describe('How old the date of an input may be, unless the figure says otherwise: `400 days`.'),
  as_of_tolerance: text
    .optional()
    .describe(
      "How far apart the dates of a formula's inputs may lie, unless the figure says otherwise; 400 days unless said.",
    ),
  exceptions: z
    .array(ExceptionSchema)
    .default([])
    .describe('Places where a check does not apply, each with the reason.'),
  checks: CheckSettingsSchema.default({}).describe(
    'How severe checks are in this report, each with the reason: `RK515: {severity: off, why: …}`.',
  ),
  reading_grade: z
    .number()
    .min(1)
    .max(30)
    .optional()
    .describe('The highest reading grade that the prose may have, in years of school.'),
});
export type Frontmatter = z.output<typeof FrontmatterSchema>;
