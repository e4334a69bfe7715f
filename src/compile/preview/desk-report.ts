import { readingGrade } from '../../checks/writing/reading-grade.ts';
import { printDate } from '../../figures/print/print-date.ts';
import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import { buildDate } from '../../io/clock.ts';
import { readCompiledReport, readCompiledSite } from '../../io/compiled.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { dayOf, parsePartialDate } from '../../model/date.ts';
import type { Figure } from '../../model/figure.ts';
import type { DeskFigure, DeskReport } from '../../model/preview.ts';
import type { Locale } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import { readTextFile } from '../read/report-text.ts';
import { printer } from '../report/check-writing.ts';
import { proseFile } from './preview.ts';

/** What the desk shows of a report as it was last compiled; undefined when there is no such report. */
export function deskReport(root: string, slug: string): DeskReport | undefined {
  const site = readCompiledSite(root);
  const report = readCompiledReport(site, slug, root);
  if (!report) return undefined;
  const locale = { ...site.locale, language: report.language };
  const today = todayOf(root);
  return {
    slug,
    figures: Object.values(report.figures).map((figure) => deskFigure(figure, { report, locale, today })),
    charts: Object.values(report.charts).map(({ id, title, description }) => ({
      id,
      title: plainText(title),
      description,
    })),
    headings: report.headings,
    words: report.words,
    minutes: report.readingMinutes,
    ...readingOf(root, { report, locale, most: site.site.reading_grade }),
  };
}

/** How hard the prose is to read, as it stands in its file; nothing for another language than English. */
function readingOf(
  root: string,
  { report, locale, most }: { report: CompiledReport; locale: Locale; most: number },
): Pick<DeskReport, 'reading'> {
  const { prose, frontmatter } = readTextFile(root, proseFile(report.slug));
  if (!prose) return {};
  const { figures, language } = report;
  const grade = readingGrade({ prose, print: printer({ figures, locale }), language });
  return grade === undefined ? {} : { reading: { grade, most: frontmatter?.reading_grade ?? most } };
}

interface Surroundings {
  report: CompiledReport;
  locale: Locale;
  /** Days since 1970-01-01; undefined in a folder without a commit. */
  today: number | undefined;
}

function deskFigure(figure: Figure, { report, locale, today }: Surroundings): DeskFigure {
  const { id, label, interval, asOf, at } = figure;
  const age = asOf && today !== undefined ? today - dayOf(asOf) : undefined;
  return {
    id,
    label,
    text: printFigure(figure, {}, locale),
    ...(interval ? { interval: printInterval(figure, {}, locale) } : {}),
    ...(asOf ? { asOf: printDate(asOf, locale.language) } : {}),
    ...(age === undefined ? {} : { age }),
    uses: report.citedCount[id] ?? 0,
    place: `${at.file}:${at.line}:${at.column}`,
  };
}

function todayOf(root: string): number | undefined {
  try {
    const day = parsePartialDate(buildDate(root));
    return day && dayOf(day);
  } catch {
    // A folder without a commit has no date, and what is new in it no age.
    return undefined;
  }
}
