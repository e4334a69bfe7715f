import { checkReport } from '../../checks/report/index.ts';
import { compareLedger } from '../../figures/ledger.ts';
import { chartPath, figurePath } from '../../model/address.ts';
import type { Claim } from '../../model/claim.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { Correction } from '../../model/correction.ts';
import { dataPaths } from '../../model/data-paths.ts';
import type { PartialDate } from '../../model/date.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportState } from '../../model/publication.ts';
import { plainText } from '../../model/text.ts';
import type { Prose } from '../../prose/prose.ts';
import type { ChartCards } from '../card/chart-cards.ts';
import type { CardResult } from '../card/draw-card.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import type { Workshop } from '../workshop.ts';
import { compileTables } from './compile-tables.ts';
import { checkHistory, compileCorrections } from './corrections.ts';
import { countUses, shownClaims } from './count-uses.ts';
import type { DerivedReport } from './derive-report.ts';
import { findUses } from './figure-uses.ts';
import { hashFigure } from './hash-figure.ts';
import { compileHeadings } from './headings.ts';
import { historyOf } from './history-of.ts';
import { numberSources } from './number-sources.ts';
import { checkRetraction, findRetraction } from './retraction.ts';
import { type SharedResult, sharedOf } from './share-figures.ts';
import { sourceDates } from './source-dates.ts';
import type { HeadTexts } from './texts.ts';

/** Words a minute that a reader takes in: the middle of what studies of silent reading find (Brysbaert 2019: 238). */
const READING_SPEED = 238;

/** What the earlier stages made of one report. */
export interface ReportParts {
  report: DerivedReport;
  head: HeadTexts;
  /** Alternative texts that hold figures, printed. */
  pictureTexts: string[];
  claims: Record<string, Claim>;
  charts: ChartsResult;
  card: CardResult;
  shared: SharedResult;
  chartCards: ChartCards;
  state: ReportState;
}

/** What links of a report may lead to. */
export interface SitePlaces {
  /** Pages and public files of the site. */
  addresses: ReadonlySet<string>;
  /** What each report is: a public one links to public ones only. */
  states: ReadonlyMap<string, ReportState>;
}

/** With the site's own address, with a slash at its end. */
type Places = SitePlaces & { home: string };

/** Runs the checks that need the whole report. */
export function checkParts(
  { report, claims }: Pick<ReportParts, 'report' | 'claims'>,
  { addresses, states, home }: Places,
): Problem[] {
  const { slug, prose, charts, claims: entries, figures, sources } = report.content;
  if (!prose) return [];
  const problems = checkReport({
    slug,
    prose,
    figures: report.figures,
    figureIds: figures.ids,
    chartIds: charts.ids,
    claims,
    claimIds: entries.ids,
    sourceIds: sources.ids,
    sourceDates: sourceDates(sources.records),
    locateClaim: entries.locate,
    locateChart: (id, key) => (key === undefined ? charts.locate([id], 0, 'key') : charts.locate([id, key])),
    chartSpecs: charts.values,
    addresses: new Set([...addresses, ...ownAddresses(report)]),
    states,
    home,
    locale: report.locale,
  });
  return [...problems, ...checkHistory(report.content), ...checkRetraction(report.content)];
}

/** What a report publishes beside its page; only it knows of them before they are made. */
const ownAddresses = (report: DerivedReport): string[] => {
  const { slug } = report.content;
  const tables = compileTables(report.content).flatMap(({ path, csv, json }) => [path, csv, json]);
  const files = [...Object.values(dataPaths(slug)), ...tables.filter((path) => path !== undefined)];
  const charts = [...report.content.charts.ids].map((id) => chartPath(slug, id));
  return [...files, ...charts, ...sharedOf(report).map(({ id }) => figurePath(slug, id))];
};

/** Puts the parts of a report together: all that its page needs. Only called when nothing in it is wrong. */
export async function assembleReport(
  parts: ReportParts,
  prose: Prose,
  workshop: Workshop,
): Promise<CompiledReport | undefined> {
  const { report, head, pictureTexts, claims, charts, card, shared, chartCards, state } = parts;
  const { frontmatter, slug, ledger } = report.content;
  if (!frontmatter || !card.card) return undefined;
  const { cache, codeHash } = workshop;
  const { locale } = report;
  const corrections = compileCorrections(report.content, { figures: report.figures, claims });
  const updated = lastChange(frontmatter.updated, corrections);
  const retraction = findRetraction(report.content);
  return {
    slug,
    language: locale.language,
    title: head.title,
    dek: head.dek,
    description: plainText(head.description),
    authors: frontmatter.authors.map(({ name }) => name),
    bylines: frontmatter.authors,
    state,
    ...(frontmatter.embargo ? { embargo: frontmatter.embargo } : {}),
    ...(retraction ? { retraction } : {}),
    signOffs: [],
    published: frontmatter.published,
    ...(updated ? { updated } : {}),
    ...(head.interests ? { interests: head.interests } : {}),
    ...(head.aiUse ? { aiUse: head.aiUse } : {}),
    ...(frontmatter.key_figure ? { keyFigure: frontmatter.key_figure } : {}),
    figures: report.figures,
    citedCount: countUses(head, { prose, charts: charts.charts, claims }),
    uses: findUses({ prose, head, ...charts, claims, shownClaims: shownClaims(prose, claims) }),
    history: historyOf(ledger, report.figures),
    shared: shared.shared,
    charts: charts.charts,
    chartCards: chartCards.cards,
    claims,
    shownClaims: shownClaims(prose, claims),
    sources: await numberSources(
      report,
      { charts: charts.charts, claims },
      { cache, language: locale.language, codeHash },
    ),
    headings: compileHeadings(prose, report.figures, locale),
    pictureTexts,
    card: card.card,
    words: prose.words,
    readingMinutes: Math.max(1, Math.round(prose.words / READING_SPEED)),
    tables: compileTables(report.content),
    corrections,
    differences: compareLedger(ledger, report.figures, { locale, hash: hashFigure }),
  };
}

/** The day a reader is told as that of the last change: what the writer says, or the newest correction. Never that of a build. */
function lastChange(updated: PartialDate | undefined, [newest]: readonly Correction[]): PartialDate | undefined {
  if (newest === undefined || (updated && updated.iso >= newest.date)) return updated;
  return { iso: newest.date, precision: 'day' };
}
