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

const AnswerSchema = z.strictObject({ on: DaySchema, text });

/** One entry of claims.yaml. A verdict judges what could be known `at` its date; what came later goes under `since`. */
export const ClaimSpecSchema = z.strictObject({
  /** The words claimed, as they stand in the source. */
  quote: text,
  by: text,
  /** The source that the words stand in. */
  source: text,
  /** The day, month or year it was said. */
  when: PartialDateSchema.optional(),
  verdict: VerdictSchema,
  at: PartialDateSchema,
  why: text,
  since: text.optional(),
  /** What would have to turn up for the verdict to be another. */
  would_change: text.optional(),
  /** The day on which the party concerned was asked about it. */
  asked: DaySchema.optional(),
  /** What that party answered: `{on: 2026-05-20, text: …}`. */
  answered: AnswerSchema.optional(),
  figures: z.array(FigureIdSchema).default([]),
  sources: z.array(text).default([]),
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
