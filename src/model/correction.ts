import { z } from 'zod';
import { DaySchema } from './date.ts';
import { FigureIdSchema, KebabIdSchema } from './ids.ts';

/** What a reader is told about a change, and the word for it. */
export const CORRECTION_KINDS = {
  /** It was wrong. */
  correction: 'Correction',
  /** It was right, and could be misunderstood. */
  clarification: 'Clarification',
  /** It was right then; newer data say something else now. */
  update: 'Update',
  /** It is withdrawn. */
  retraction: 'Retraction',
  /** A claim under review has another verdict. */
  verdict: 'Change of verdict',
} as const;
export type CorrectionKind = keyof typeof CORRECTION_KINDS;

const KindSchema = z.enum(Object.keys(CORRECTION_KINDS) as [CorrectionKind, ...CorrectionKind[]]); // keys of a constant
export const isCorrectionKind = (text: string): text is CorrectionKind => KindSchema.safeParse(text).success;

/** A past text must go on saying what it said, so nothing in it follows a figure. */
const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !value.includes('{fig:'), 'a correction stays as it was written, so it holds no {fig:…}');

const ChangeSchema = z.strictObject({
  id: FigureIdSchema.describe('The id of the figure.'),
  old: text.optional().describe('How it was printed before.'),
  new: text.optional().describe('How it is printed now.'),
});

/** One entry of corrections.yaml. `npm run ledger` appends those of figures; a writer may write any. */
export const CorrectionSchema = z.strictObject({
  date: DaySchema.describe('The day of the correction.'),
  kind: KindSchema.describe(
    'correction: it was wrong. clarification: it could be misunderstood. update: newer data. retraction: the report is withdrawn. verdict: a claim is judged otherwise.',
  ),
  figures: z
    .array(z.union([FigureIdSchema.transform((id): z.output<typeof ChangeSchema> => ({ id })), ChangeSchema]))
    .default([])
    .describe('Figures that it is about: ids alone, or each with its old and new text.'),
  claims: z.array(KebabIdSchema).default([]).describe('Ids of the claims that it is about.'),
  old: text.optional().describe('What the report said before, where that is no figure.'),
  new: text.optional().describe('What it says now.'),
  why: text.describe('What readers are told: what was wrong and how it came about.'),
});
export type CorrectionInput = z.input<typeof CorrectionSchema>;
export type CorrectionSpec = z.output<typeof CorrectionSchema>;

/** What was changed: a figure by its label, a claim by its words, or the text itself. */
export interface CorrectionChange {
  /** "Rise in two years"; absent for a change of the report's own words. */
  what?: string;
  old?: string;
  new?: string;
}

/** A correction as readers see it. */
export interface Correction {
  /** Its anchor on the page of its report: "correction-2026-03-02". */
  id: string;
  date: string; // "2026-03-02"
  kind: CorrectionKind;
  changes: CorrectionChange[];
  why: string;
}
