import { parseAddress, siteUrl } from '../../model/address.ts';
import type { Problem } from '../../model/problem.ts';
import { makeChartCards } from '../card/chart-cards.ts';
import { makeReportCard } from '../card/report-card.ts';
import { type ChartsResult, compileCharts } from '../charts/compile-charts.ts';
import { counted, type Progress } from '../progress.ts';
import { assembleReport, checkParts, type SitePlaces } from '../report/compile-report.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { findPdf, withPdf } from '../report/find-pdf.ts';
import { judgeReport } from '../report/judge-report.ts';
import { shareFigures } from '../report/share-figures.ts';
import { withSignOffs } from '../report/sign-offs.ts';
import { type HeadTexts, resolveClaims, resolveHead, resolvePictures, textResolver } from '../report/texts.ts';
import { writeFiles } from '../report/write-files.ts';
import type { Workshop } from '../workshop.ts';
import { deriveReports } from './read-content.ts';
import type { MadeReport } from './report-record.ts';

interface Run extends SitePlaces {
  workshop: Workshop;
  /** The day that this run takes for today; only asked for when a report needs it. */
  today: () => string;
  progress: Progress;
}

/** A report on its way through the stages, with all that was found wrong so far. */
interface Draft {
  report: DerivedReport;
  head?: HeadTexts;
  pictureTexts: string[];
  claims: ReturnType<typeof resolveClaims>['claims'];
  charts: ChartsResult;
  problems: Problem[];
  checkedOn?: string;
}

/**
 * Takes reports through figures, charts, cards and checks. A report with an error is not among those returned; the pictures
 * of the others are still being made.
 */
export async function compileReports(
  slugs: readonly string[],
  run: Run,
): Promise<{ reports: MadeReport[]; problems: Problem[] }> {
  if (slugs.length === 0) return { reports: [], problems: [] };
  const { workshop, progress } = run;
  const drafts: Draft[] = [];
  const draw = async (report: DerivedReport): Promise<void> =>
    void drafts.push(await progress.ahead('charts', () => draftOf(report, run)));
  await deriveReports(workshop.root, { ...workshop, slugs, progress }, draw);
  const all = drafts.reduce((sum, { charts }) => sum + Object.keys(charts.charts).length, 0);
  const drawn = drafts.reduce((sum, { charts }) => sum + charts.drawn, 0);
  progress.done('charts', `${counted(all, 'chart')}, ${drawn} drawn`);
  const finished = await cardStage(drafts, run);
  // The warnings of a finished report travel with it, so that a run that takes it from the cache shows them again.
  const done = new Set(finished.map(({ slug }) => slug));
  const problems = drafts.filter(({ report }) => !done.has(report.content.slug)).flatMap((draft) => draft.problems);
  return { reports: finished, problems };
}

/** Draws the charts of a report and checks it; its database is asked for the last time. */
async function draftOf(report: DerivedReport, { workshop, addresses, states, today }: Run): Promise<Draft> {
  const resolve = textResolver(report);
  const head = resolveHead(report, resolve);
  const pictures = resolvePictures(report, resolve);
  const claims = resolveClaims(report, resolve);
  const charts = await compileCharts(report, resolve, workshop);
  const home = siteUrl(parseAddress(workshop.site.url), '');
  const checks = checkParts({ report, claims: claims.claims }, { addresses, states, home });
  const texts = head.texts ? { head: head.texts } : {};
  const judged = judgeReport(report, { claims: claims.claims, ...texts, site: workshop.site, today });
  const found = [report, head, pictures, claims, charts, judged].flatMap((stage) => stage.problems);
  return {
    report,
    ...texts,
    pictureTexts: pictures.texts,
    claims: claims.claims,
    charts,
    problems: [...found, ...checks],
    ...dayOf(judged),
  };
}

async function cardStage(drafts: Draft[], { workshop, states, progress }: Run): Promise<MadeReport[]> {
  const finished: MadeReport[] = [];
  let [cards, drawn] = [0, 0];
  for (const draft of drafts) {
    const { report, head, charts, problems } = draft;
    const { frontmatter, prose } = report.content;
    if (!head || !frontmatter || !prose) continue;
    const card = await makeReportCard(report, { head, charts, frontmatter }, workshop);
    const shared = await shareFigures(report, { head, frontmatter }, workshop);
    const chartCards = await makeChartCards(report, { charts, frontmatter }, workshop);
    problems.push(...card.problems, ...shared.problems, ...chartCards.problems);
    drawn += shared.drawn + chartCards.drawn + (card.drawn ? 1 : 0);
    const pictures = [...(card.picture ? [card.picture] : []), ...shared.pictures, ...chartCards.pictures];
    cards += pictures.length;
    if (problems.some(({ severity }) => severity === 'error')) continue;
    const state = states.get(report.content.slug) ?? frontmatter.status;
    const compiled = await assembleReport({ ...draft, head, card, shared, chartCards, state }, prose, workshop);
    if (!compiled) continue;
    const signed = withSignOffs(compiled, report, workshop);
    const pdf = findPdf(workshop.root, compiled.slug, signed.reading);
    problems.push(...pdf.problems);
    finished.push({
      slug: compiled.slug,
      ...signed,
      report: withPdf(signed.report, pdf),
      warnings: problems,
      ...dayOf(draft),
      files: writeFiles({ ...draft, compiled, pdf }, workshop),
      pictures: [...charts.pictures, ...pictures],
    });
  }
  progress.done('cards', `${counted(cards, 'card')}, ${drawn} drawn`);
  return finished;
}

/** The day on which a report was checked, where it matters. */
const dayOf = ({ checkedOn }: { checkedOn?: string }): { checkedOn?: string } =>
  checkedOn === undefined ? {} : { checkedOn };
