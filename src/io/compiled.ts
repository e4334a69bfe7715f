import { join } from 'node:path';
import { ARTEFACTS } from '../model/artefacts.ts';
import type { CompiledReport, CompiledSite } from '../model/compiled.ts';
import { recordOf } from '../model/record.ts';
import { hasSearch } from '../model/site-search.ts';
import { readJson } from './artefacts.ts';

/**
 * The compiled site, as pages need it. Throws before anything has been compiled.
 * @param root the project's folder; Astro always runs in it
 */
export function readCompiledSite(root = process.cwd()): CompiledSite {
  const site = readJson(join(root, ARTEFACTS.site));
  if (!site)
    throw new Error(`There is no ${ARTEFACTS.site}: compile the reports first (npm run build or npm run dev).`);
  // Artefacts have one writer, which is typed; they are not checked again.
  return site as CompiledSite;
}

/** The report that was read last, by the path that names the hash of its content: pages of one report follow each other. */
let last: { path: string; report: CompiledReport } | undefined;

/** Whether the site has a search: drafts, which no search may find, do not count. */
export const siteHasSearch = ({ site, reports }: Pick<CompiledSite, 'site' | 'reports'>): boolean =>
  hasSearch(site, reports.filter(({ draft }) => !draft).length);

/** One report of the compiled site; undefined for a slug that it does not list. */
export function readCompiledReport(
  { reports }: CompiledSite,
  slug: string,
  root = process.cwd(),
): CompiledReport | undefined {
  const entry = reports.find((report) => report.slug === slug);
  if (!entry) return undefined;
  const path = ARTEFACTS.report(slug, entry.hash);
  const full = join(root, path);
  if (last?.path === full) return last.report;
  const report = readJson(full);
  if (!report) throw new Error(`There is no ${path}, which ${ARTEFACTS.site} lists: compile the reports again.`);
  // As above: artefacts have one writer, which is typed.
  const compiled = report as CompiledReport;
  // Pages ask for the uses of figures that may have none, whatever their names.
  last = { path: full, report: { ...compiled, uses: recordOf(Object.entries(compiled.uses)) } };
  return last.report;
}
