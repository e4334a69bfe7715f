import { z } from 'zod';
import { DaySchema, type PartialDate, PartialDateSchema } from './date.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import type { RichText } from './text.ts';

export const VERDICTS = [
  'supported',
  'mostly_right',
  'imprecise',
  'incomplete',
  'stale',
  'misleading',
  'wrong',
  'unsupported',
  'opinion',
  'unknown',
] as const;
export const VerdictSchema = z.enum(VERDICTS);
export type Verdict = z.output<typeof VerdictSchema>;

const text = z.string().trim().min(1);

const AnswerSchema = z.strictObject({
  on: DaySchema.describe('The day of the answer.'),
  text: text.describe('What was answered. It may hold figures.'),
});

/** One entry of claims.yaml. A verdict judges what could be known `at` its date; what came later goes under `since`. */
export const ClaimSpecSchema = z.strictObject({
  quote: text.describe('The words claimed, as they stand in the source.'),
  by: text.describe('Who said it: a person, an organisation, or the id of a source.'),
  source: text.describe('The id of the source that the words stand in.'),
  when: PartialDateSchema.optional().describe('The day, month or year it was said.'),
  verdict: VerdictSchema.describe('Our judgement, by what could be known `at` the date.'),
  at: PartialDateSchema.describe('The day, month or year that the verdict judges at: no evidence is younger.'),
  why: text.describe(
    'The reason for the verdict, in a sentence or two. Its numbers are figures: `{fig:growth}`, in quotes.',
  ),
  since: text.optional().describe('What came to light after that date.'),
  would_change: text.optional().describe('What would have to turn up for the verdict to be another.'),
  asked: DaySchema.optional().describe('The day on which the party concerned was asked about it.'),
  answered: AnswerSchema.optional().describe('What that party answered: `{on: 2026-05-20, text: …}`.'),
  figures: z.array(FigureIdSchema).default([]).describe('Ids of the figures that the verdict rests on.'),
  sources: z.array(text).default([]).describe('Ids of the sources that the verdict rests on.'),
});
export type ClaimSpec = z.output<typeof ClaimSpecSchema>;

export interface Claim {
  id: string;
  quote: string;
  by: string;
  source: string;
  when?: PartialDate;
  verdict: Verdict;
  /** The date the verdict judges at. */
  on: PartialDate;
  why: RichText;
  since?: RichText;
  wouldChange?: RichText;
  asked?: PartialDate;
  answered?: { on: PartialDate; text: RichText };
  figures: string[];
  sources: string[];
  at: Position;
}

/** The texts of a claim that may hold figures, in the order in which its card shows them. */
export function claimTexts({ why, since, wouldChange, answered }: Claim): RichText[] {
  return [why, since, wouldChange, answered?.text].filter((piece) => piece !== undefined);
}
