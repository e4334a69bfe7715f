import { z } from 'zod';
import { parsePartialDate } from './date.ts';

/** What a writer types: a day, a time and a zone. Seconds may be left out. */
const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * A moment in UTC, to the second, in the one form in which two moments compare as texts: "2026-12-01T06:00:00Z". Undefined
 * for what is none: a day or an hour that there is not, or a time without a zone, which means another moment to everybody.
 */
export function parseMoment(text: string): string | undefined {
  const [, day = '', hour, minute, second = '00', zone] = FORM.exec(text) ?? [];
  if (parsePartialDate(day)?.precision !== 'day') return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return momentOf(Date.parse(`${day}T${hour}:${minute}:${second}${zone}`));
}

/** Milliseconds since 1970 → "2026-12-01T06:00:00Z". */
export const momentOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

export const MomentSchema = z.string().transform((text, ctx): string => {
  const moment = parseMoment(text);
  if (moment !== undefined) return moment;
  const message = 'this is no moment; write a day, a time and its zone: 2026-12-01T06:00:00Z or 2026-12-01T07:00+01:00';
  ctx.addIssue({ code: 'custom', message });
  return z.NEVER;
});
