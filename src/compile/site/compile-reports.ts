import { sha256, writeFileWhole } from '../../io/artefacts.ts';
import { readBytes } from '../../io/bytes.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { Problem } from '../../model/problem.ts';
import type { CardResult } from '../card/draw-card.ts';
import { makeReportCard } from '../card/report-card.ts';
import { type ChartsResult, compileCharts } from '../charts/compile-charts.ts';
import { counted, type Progress } from '../progress.ts';
import { assembleReport, checkParts } from '../report/compile-report.ts';
import { dataFiles } from '../report/data-files.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { type HeadTexts, resolveClaims, resolveHead, textResolver } from '../report/texts.ts';
import type { Workshop } from '../workshop.ts';
import { deriveReports } from './read-content.ts';
import type { FinishedReport } from './report-record.ts';

interface Run {
  workshop: Workshop;
  addresses: ReadonlySet<string>;
  progress: Progress;
}

/** A report on its way through the stages, with all that was found wrong so far. */
interface Draft {
  report: DerivedReport;
  head?: HeadTexts;
  claims: ReturnType<typeof resolveClaims>['claims'];
  charts: ChartsResult;
  problems: Problem[];
}

/** Takes reports through figures, charts, cards and checks. A report with an error is not among those returned. */
export async function compileReports(
  slugs: readonly string[],
  run: Run,
): Promise<{ reports: FinishedReport[]; problems: Problem[] }> {
  if (slugs.length === 0) return { reports: [], problems: [] };
  const { workshop, progress } = run;
  const derived = await deriveReports(workshop.root, { slugs, locale: workshop.locale, progress });
  const drafts = await chartStage(derived, run);
  const finished = await cardStage(drafts, run);
  for (const { content } of derived) content.data.database?.close();
  // The warnings of a finished report travel with it, so that a run that takes it from the cache shows them again.
  const done = new Set(finished.map(({ slug }) => slug));
  const problems = drafts.filter(({ report }) => !done.has(report.content.slug)).flatMap((draft) => draft.problems);
  return { reports: finished, problems };
}

async function chartStage(reports: DerivedReport[], { workshop, addresses, progress }: Run): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const report of reports) {
    const resolve = textResolver(report);
    const head = resolveHead(report, resolve);
    const claims = resolveClaims(report, resolve);
    const charts = await compileCharts(report, resolve, workshop);
    const checks = checkParts({ report, claims: claims.claims }, addresses);
    const problems = [...report.problems, ...head.problems, ...claims.problems, ...charts.problems, ...checks];
    drafts.push({ report, ...(head.texts ? { head: head.texts } : {}), claims: claims.claims, charts, problems });
  }
  const all = drafts.reduce((sum, { charts }) => sum + Object.keys(charts.charts).length, 0);
  const drawn = drafts.reduce((sum, { charts }) => sum + charts.drawn, 0);
  progress.done('charts', `${counted(all, 'chart')}, ${drawn} drawn`);
  return drafts;
}

async function cardStage(drafts: Draft[], { workshop, progress }: Run): Promise<FinishedReport[]> {
  const finished: FinishedReport[] = [];
  let drawn = 0;
  for (const draft of drafts) {
    const { report, head, charts, problems } = draft;
    const { frontmatter, prose } = report.content;
    if (!head || !frontmatter || !prose) continue;
    const card = await makeReportCard(report, { head, charts, frontmatter }, workshop);
    problems.push(...card.problems);
    if (card.drawn) drawn += 1;
    if (problems.some(({ severity }) => severity === 'error')) continue;
    const compiled = await assembleReport({ ...draft, head, card }, prose, workshop);
    if (compiled)
      finished.push({
        slug: compiled.slug,
        report: compiled,
        warnings: problems,
        files: writeFiles(draft, card, workshop),
      });
  }
  progress.done('cards', `${counted(drafts.length, 'card')}, ${drawn} drawn`);
  return finished;
}

/** Writes what a report publishes beside its page; the hash of each file by its address. */
function writeFiles({ report, charts }: Draft, { card, png }: CardResult, { root }: Workshop): Record<string, string> {
  const files: [string, string | Uint8Array][] = Object.entries(charts.files);
  if (card && png) files.push([card.path, png]);
  for (const { file, address } of dataFiles(report.content)) if (address) files.push([address, readBytes(root, file)]);
  return Object.fromEntries(
    files.map(([address, content]) => {
      writeFileWhole(`${root}/${ARTEFACTS.files}/${address}`, content);
      return [address, sha256(content)];
    }),
  );
}
