import { z } from 'zod';
import { type PartialDate, PartialDateSchema } from './date.ts';
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

/** One entry of claims.yaml. A verdict judges what could be known `at` its date; what came later goes under `since`. */
export const ClaimSpecSchema = z.strictObject({
  /** The words claimed, as they stand in the source. */
  quote: text,
  by: text,
  source: text,
  verdict: VerdictSchema,
  at: PartialDateSchema,
  why: text,
  since: text.optional(),
  figures: z.array(FigureIdSchema).default([]),
  sources: z.array(text).default([]),
});
export type ClaimSpec = z.output<typeof ClaimSpecSchema>;

export interface Claim {
  id: string;
  quote: string;
  by: string;
  source: string;
  verdict: Verdict;
  on: PartialDate;
  why: RichText;
  since?: RichText;
  figures: string[];
  sources: string[];
  at: Position;
}
