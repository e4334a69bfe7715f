import type { CompiledReport } from './compiled.ts';
import type { Correction, CorrectionChange } from './correction.ts';
import { compareText } from './problem.ts';

/** A correction with the report that it belongs to. */
export interface SiteCorrection<R> {
  report: R;
  correction: Correction;
}

type Corrected = Pick<CompiledReport, 'slug' | 'corrections'>;

/** The corrections of all reports, newest first; those of one day in the order of the reports' addresses. */
export function siteCorrections<R extends Corrected>(reports: readonly R[]): SiteCorrection<R>[] {
  return reports
    .toSorted((a, b) => compareText(a.slug, b.slug))
    .flatMap((report) => report.corrections.map((correction) => ({ report, correction })))
    .sort((a, b) => compareText(b.correction.date, a.correction.date));
}

/** A change in plain words: "Rise in two years: 0.8 m → 1.2 m". */
export function changeText({ what, old, new: now }: CorrectionChange): string {
  const values = [old, now].filter((text) => text !== undefined).join(' → ');
  const gone = old !== undefined && now === undefined ? ' (taken out)' : '';
  return [what, values].filter(Boolean).join(': ') + gone;
}
