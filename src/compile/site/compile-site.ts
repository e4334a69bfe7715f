import { writeFileWhole } from '../../io/artefacts.ts';
import { dayOnce } from '../../io/clock.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.ts';
import { isPublic } from '../../model/publication.ts';
import { makeSiteCard } from '../card/site-card.ts';
import { type Memory, NO_MEMORY } from '../memory.ts';
import { type Progress, SILENT } from '../progress.ts';
import { checkPublicFiles } from '../read/public-files.ts';
import { checkFitness } from './check-fitness.ts';
import { checkSite } from './check-site.ts';
import { compileReports } from './compile-reports.ts';
import { openWorkshop } from './open-workshop.ts';
import { type Content, type ContentOptions, chosenReports, readContent } from './read-content.ts';
import { type FinishedReport, findRecord, reportKey, writeRecord } from './report-record.ts';
import { writeDocuments } from './write-documents.ts';
import { newestFirst, writeSite } from './write-site.ts';

export interface SiteOptions extends ContentOptions {
  /** Compiles this report alone and leaves the list of reports as it was. */
  only?: string | undefined;
  /** Leaves out what the site asks of a report before it is published, such as a sign-off: for commands on the way there. */
  unfit?: boolean | undefined;
  /** For a preview: reports that are wrong keep their place in the list, as they last were, and hold up no others. */
  preview?: boolean;
  /** Of a process that compiles again and again. */
  memory?: Memory;
  progress?: Progress;
}

export interface SiteResult {
  content?: Content;
  /** The reports that are right, in the order of their folders. */
  reports: FinishedReport[];
  /** The card of the home page, below the site root; absent when something is wrong. */
  card?: string;
  /** Files of the whole site that go into it as they are, below the site root. */
  documents?: string[];
  /** The reports that lists and feeds may name: the published ones, newest first. */
  listed?: CompiledReport[];
  /** The day on which what can grow old was judged; absent when nothing can. */
  checkedOn?: string;
  /** Of the whole run, in file order. */
  problems: Problem[];
}

/**
 * Compiles content/ into artefacts: every report whose files, or Reckon itself, changed since it was last compiled.
 * The list that pages are made from (.reckon/site.json) is written last, and only when nothing is wrong.
 */
export async function compileSite(root: string, options: SiteOptions = {}): Promise<SiteResult> {
  const { value: content, problems } = readContent(root, options);
  if (!content) return { reports: [], problems: sortProblems(problems) };
  const chosen = chosenReports(content, options.only);
  problems.push(...chosen.problems);
  const workshop = openWorkshop(root, content, options.memory ?? NO_MEMORY);
  problems.push(...(await checkPublicFiles(workshop)));
  const keys = new Map(chosen.slugs.map((slug) => [slug, reportKey(slug, { workshop, ...content })]));
  const today = dayOnce(root, options.date);
  const finished = new Map<string, FinishedReport>();
  for (const [slug, key] of keys) {
    const record = findRecord(root, slug, { key, today });
    if (record) finished.set(slug, record);
  }
  const stale = chosen.slugs.filter((slug) => !finished.has(slug));
  const made = await compileReports(stale, {
    workshop,
    addresses: content.addresses,
    states: content.states,
    today,
    progress: options.progress ?? SILENT,
  });
  for (const report of made.reports) {
    finished.set(report.slug, report);
    writeRecord(root, keys.get(report.slug) ?? '', report);
  }
  const reports = chosen.slugs.flatMap((slug) => finished.get(slug) ?? []);
  const site = await makeSiteCard(workshop);
  const checked = await checkSite(root, content, today);
  const all = sortProblems([
    ...problems,
    ...made.problems,
    ...site.problems,
    ...checked.problems,
    ...reports.flatMap(({ warnings }) => warnings),
    ...(options.unfit ? [] : checkFitness(reports, content.site)),
  ]);
  const stops = hasErrors(all) && options.preview !== true;
  if (options.only !== undefined || stops || !site.card || !site.png) return { content, reports, problems: all };
  writeFileWhole(`${root}/${ARTEFACTS.files}/${site.card.path}`, site.png);
  const missing = options.preview ? content.slugs.filter((slug) => !finished.has(slug)) : [];
  const ordered = newestFirst(reports);
  const drafts = new Set(reports.filter(({ report }) => !isPublic(report.state)).map(({ slug }) => slug));
  const listed = ordered.filter(({ slug }) => !drafts.has(slug));
  const documents = await writeDocuments({ ...workshop, ...content, reports: ordered, listed });
  writeSite(root, { site: content.site, locale: content.locale, card: site.card }, { reports, drafts, missing });
  const checkedOn = checked.checkedOn ?? reports.find((report) => report.checkedOn !== undefined)?.checkedOn;
  return {
    content,
    reports,
    card: site.card.path,
    documents,
    listed: listed.map(({ report }) => report),
    problems: all,
    ...(checkedOn ? { checkedOn } : {}),
  };
}
