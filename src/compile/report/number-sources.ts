import { type Cache, sha256 } from '../../io/artefacts.ts';
import { formatSources } from '../../io/sources.ts';
import type { Claim } from '../../model/claim.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import type { Source } from '../../model/source.ts';
import type { DerivedReport } from './derive-report.ts';
import { sourceDates } from './source-dates.ts';

/**
 * The sources that a page names, numbered: first those that the prose cites, in the order of the citations, then those
 * of claims, charts and the workings of figures. A source that nothing names is left out.
 */
export async function numberSources(
  report: DerivedReport,
  { charts, claims }: { charts: Record<string, CompiledChart>; claims: Record<string, Claim> },
  { cache, language, codeHash }: { cache: Cache; language: string; codeHash: string },
): Promise<Source[]> {
  const { prose, sources } = report.content;
  const named = new Set([
    ...(prose?.citations ?? []).map(({ id }) => id),
    ...Object.values(claims).flatMap((claim) => [claim.source, ...claim.sources]),
    ...Object.values(charts).flatMap((chart) => chart.sources),
    ...Object.values(report.figures).flatMap((figure) => [
      ...figure.sources,
      ...figure.readings.flatMap(({ source }) => source ?? []),
    ]),
  ]);
  const records = [...named].flatMap((id) => sources.records.find((record) => record.id === id) ?? []);
  // The citation processor takes longer to start than everything else of a small report takes to compile.
  const key = sha256(JSON.stringify([records, language, codeHash]));
  const formatted = await cache.cachedJson('sources', key, () => formatSources(records, language));
  const dates = sourceDates(records);
  return formatted.flatMap((source, i): Source[] => {
    const csl = records[i];
    if (!csl) return [];
    const issued = dates.get(csl.id);
    const known = { ...(csl.URL ? { url: csl.URL } : {}), ...(issued ? { issued } : {}) };
    return [{ ...source, number: i + 1, ...known, csl, at: sources.locate(csl.id) }];
  });
}
