import type { z } from 'zod';
import { NO_DATE, NO_DAY } from './date.ts';
import { isoOfOtherDate } from './other-date.ts';
import type { Fix, Position } from './problem.ts';

/** How a value of the wrong form is mended without a doubt: a date in another order, a bare number where a text belongs. */
export function fixOfValue(issue: z.core.$ZodIssue, at: Position): Fix | undefined {
  const { input } = issue;
  if (issue.code === 'custom' && typeof input === 'string') {
    const iso = issue.message === NO_DAY || issue.message === NO_DATE ? isoOfOtherDate(input) : undefined;
    if (iso === undefined || (issue.message === NO_DAY && iso.length !== 10)) return undefined;
    return { title: 'writes the date as year, month and day', edits: [{ at, was: input, becomes: iso }] };
  }
  const isBare = typeof input === 'number' || typeof input === 'boolean';
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || !isBare) return undefined;
  // A number that is written in another way (1e3, 0x10) does not stand there as it prints, and is left alone.
  return { title: 'puts the text into quotes', edits: [{ at, was: String(input), becomes: `"${input}"` }] };
}
