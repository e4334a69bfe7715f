import { sha256, writeIfNew } from '../../io/artefacts.ts';
import { readCompiledSite } from '../../io/compiled.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { CompiledReport, CompiledSite, ReportEntry } from '../../model/compiled.ts';
import { compareText } from '../../model/problem.ts';
import type { ContentsEntry } from '../../model/reading-order.ts';
import { plainText } from '../../model/text.ts';
import { rememberHash } from '../remember-files.ts';
import type { Workshop } from '../workshop.ts';
import type { FinishedReport } from './report-record.ts';

/** Reports in the order of every list: the newest first, those of one day by their addresses. */
export const newestFirst = (reports: readonly FinishedReport[]): FinishedReport[] =>
  reports.toSorted(
    (a, b) => compareText(b.report.published.iso, a.report.published.iso) || compareText(a.slug, b.slug),
  );

/**
 * Writes the compiled reports and then, last, the list that pages are made from: newest first. Reports that are missing
 * keep the entries that the list had for them.
 */
export function writeSite(
  { root, memory }: Pick<Workshop, 'root' | 'memory'>,
  { site, locale, card }: Pick<CompiledSite, 'site' | 'locale' | 'card'>,
  {
    reports,
    drafts,
    missing,
  }: { reports: readonly FinishedReport[]; drafts: ReadonlySet<string>; missing: readonly string[] },
): void {
  const entries = newestFirst(reports).map(({ slug, report }): ReportEntry => {
    const hash = writeReport({ root, memory }, { slug, report });
    const ids = { shared: Object.keys(report.shared), charts: Object.keys(report.charts) };
    return { slug, hash, state: report.state, ...ids, ...(drafts.has(slug) ? { draft: true } : {}) };
  });
  const kept = missing.length === 0 ? [] : entriesOf(root).filter(({ slug }) => missing.includes(slug));
  const titles = new Map(reports.map(({ slug, report }) => [slug, plainText(report.title)]));
  const contents = site.contents.flatMap((slug): ContentsEntry[] => {
    const title = titles.get(slug);
    return title === undefined ? [] : [{ slug, title }];
  });
  const compiled: CompiledSite = { site, locale, card, contents, reports: [...entries, ...kept] };
  writeIfNew(`${root}/${ARTEFACTS.site}`, JSON.stringify(compiled));
}

/** A report that is taken as it was is the very same object, and is not written out to be compared. */
function writeReport(
  { root, memory }: Pick<Workshop, 'root' | 'memory'>,
  { slug, report }: Pick<FinishedReport, 'slug' | 'report'>,
): string {
  const path = (hash: string): string => `${root}/${ARTEFACTS.report(slug, hash)}`;
  const before = written.get(report);
  if (before !== undefined && rememberHash(memory, path(before)) === before) return before;
  const json = JSON.stringify(report);
  const hash = sha256(json);
  writeIfNew(path(hash), json);
  written.set(report, hash);
  return hash;
}

/** SHA-256 of reports that were written by this process. */
const written = new WeakMap<CompiledReport, string>();

/** The list as it was last written; none before the first time. */
function entriesOf(root: string): ReportEntry[] {
  try {
    return readCompiledSite(root).reports;
  } catch {
    return [];
  }
}
