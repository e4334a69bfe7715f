import { deriveFigures } from '../../figures/derive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import type { Memory } from '../memory.ts';
import type { ReportContent } from '../read/read-report.ts';
import { runQueries } from './run-queries.ts';

/** A report whose figures are worked out. */
export interface DerivedReport {
  content: ReportContent;
  /** The site's, in the language of the report. */
  locale: Locale;
  figures: Record<string, Figure>;
  /** A thousand values of an uncertain figure, from low to high, each as likely as the next. */
  quantilesOf: (id: string) => number[] | undefined;
  problems: Problem[];
}

/** Works out every figure of a report: queries first, then the graph of formulas. */
export async function deriveReport(content: ReportContent, siteLocale: Locale, memory: Memory): Promise<DerivedReport> {
  const own = { ...siteLocale, language: content.frontmatter?.language ?? siteLocale.language };
  // The same object while it says the same: what was printed with it is remembered by it.
  const locale = memory.keep(`locale ${content.slug}`, JSON.stringify(own), () => own);
  const key = JSON.stringify([content.basis, locale]);
  const { figures, quantilesOf, problems } = await memory.keep(`figures ${content.slug}`, key, () =>
    workOut(content, locale),
  );
  return { content, locale, figures, quantilesOf, problems: [...content.problems, ...problems] };
}

async function workOut(
  { slug, figures: entries, sources, data }: ReportContent,
  locale: Locale,
): Promise<Pick<DerivedReport, 'figures' | 'quantilesOf' | 'problems'>> {
  const queries = await runQueries(entries.values, { data, locate: entries.locate });
  const derived = deriveFigures({
    specs: entries.values,
    // Entries that did not fit their schema are known by name, so that a formula naming one is not called wrong as well.
    knownIds: entries.ids,
    locate: (id, key, offset) => entries.locate([id, ...(key === undefined ? [] : [key].flat())], offset),
    tables: data.tables,
    isBrokenTable: data.isBroken,
    queries: queries.values,
    sourceIds: sources.ids,
    locale,
    seed: slug,
  });
  return { ...derived, problems: [...queries.problems, ...derived.problems] };
}
