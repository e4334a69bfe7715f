import { z } from 'zod';
import { DaySchema } from './date.ts';

/** One entry of sign-off.yaml, as `npm run sign` writes it: who read a report, when, and the hash of what was read. */
export const SignOffSchema = z.strictObject({
  reviewed_by: z.string().trim().min(1).describe('Who read the report.'),
  date: DaySchema.describe('The day it was signed.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits; `npm run sign` writes it')
    .describe('The hash of what was read; `npm run sign` writes it.'),
});
export type SignOffSpec = z.output<typeof SignOffSchema>;
export type SignOffInput = z.input<typeof SignOffSchema>;

/** A sign-off as readers see it. */
export interface SignOff {
  by: string;
  date: string; // "2026-11-25"
}

/** Which sign-offs are of the report as it is, and which are of an earlier one. Each person's latest counts. */
export function sortSignOffs(
  signOffs: readonly SignOffSpec[],
  hash: string,
): { current: SignOff[]; outdated: SignOff[] } {
  const latest = new Map(signOffs.map((entry) => [entry.reviewed_by, entry]));
  const pick = (isCurrent: boolean): SignOff[] =>
    [...latest.values()]
      .filter((entry) => (entry.hash === hash) === isCurrent)
      .map(({ reviewed_by: by, date }) => ({ by, date: date.iso }));
  return { current: pick(true), outdated: pick(false) };
}
