import { sha256, writeFileWhole } from '../../io/artefacts.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { CompiledSite } from '../../model/compiled.ts';
import { compareText } from '../../model/problem.ts';
import type { FinishedReport } from './report-record.ts';

/** Writes the compiled reports and then, last, the list that pages are made from: newest first. */
export function writeSite(
  root: string,
  { site, locale, card }: Pick<CompiledSite, 'site' | 'locale' | 'card'>,
  reports: readonly FinishedReport[],
): void {
  const entries = reports
    .map(({ slug, report }) => ({ slug, report, json: JSON.stringify(report) }))
    .sort((a, b) => compareText(b.report.published.iso, a.report.published.iso) || compareText(a.slug, b.slug))
    .map(({ slug, report, json }) => {
      const hash = sha256(json);
      writeFileWhole(`${root}/${ARTEFACTS.report(slug, hash)}`, json);
      return { slug, hash, shared: Object.keys(report.shared) };
    });
  const compiled: CompiledSite = { site, locale, card, reports: entries };
  writeFileWhole(`${root}/${ARTEFACTS.site}`, JSON.stringify(compiled));
}
