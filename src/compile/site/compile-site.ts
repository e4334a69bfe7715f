import { dayOnce } from '../../io/clock.ts';
import type { EarlierCard } from '../../model/card-record.ts';
import type { CompiledCard, CompiledReport } from '../../model/compiled.ts';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.ts';
import { isPublic } from '../../model/publication.ts';
import { findEarlierCards } from '../card/earlier-cards.ts';
import { makeSiteCard } from '../card/site-card.ts';
import { type Memory, NO_MEMORY } from '../memory.ts';
import { type Progress, SILENT } from '../progress.ts';
import { checkPublicFiles } from '../read/public-files.ts';
import type { Workshop } from '../workshop.ts';
import { checkFitness } from './check-fitness.ts';
import { checkSite } from './check-site.ts';
import { gatherReports } from './gather-reports.ts';
import { openWorkshop } from './open-workshop.ts';
import { type Content, type ContentOptions, chosenReports, readContent } from './read-content.ts';
import type { FinishedReport } from './report-record.ts';
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
  /** Leaves the pictures to be made while the caller goes on: it awaits `finish`. */
  ahead?: boolean;
  progress?: Progress;
}

export interface SiteResult {
  content?: Content;
  /** The reports that are right, in the order of their folders. */
  reports: FinishedReport[];
  /** The card of the home page, below the site root; absent when something is wrong. */
  card?: string;
  /** Addresses of earlier cards that stay published. */
  earlierCards?: EarlierCard[];
  /** Files of the whole site that go into it as they are, below the site root. */
  documents?: string[];
  /** The reports that lists and feeds may name: the published ones, newest first. */
  listed?: CompiledReport[];
  /** The day on which what can grow old was judged; absent when nothing can. */
  checkedOn?: string;
  /** Of the whole run, in file order. */
  problems: Problem[];
  /** Waits for the pictures that are still being made; what is wrong with them. Awaited already unless `ahead`. */
  finish: () => Promise<Problem[]>;
}

/**
 * Compiles content/ into artefacts: every report whose files, or Reckon itself, changed since it was last compiled.
 * The list that pages are made from (.reckon/site.json) is written last, and only when nothing is wrong.
 */
export async function compileSite(root: string, options: SiteOptions = {}): Promise<SiteResult> {
  const { value: content, problems } = readContent(root, options);
  if (!content) return { reports: [], problems: sortProblems(problems), finish: async () => [] };
  const chosen = chosenReports(content, options.only);
  const workshop = openWorkshop(root, content, { memory: options.memory ?? NO_MEMORY, held: options.preview === true });
  const unfit = await checkPublicFiles(workshop);
  const today = dayOnce(root, options.date);
  const progress = options.progress ?? SILENT;
  const gathered = await gatherReports(chosen.slugs, { workshop, content, today, progress });
  const { reports } = gathered;
  const site = await makeSiteCard(workshop);
  const checked = await checkSite(root, content, today);
  const { earlier, problems: unrecorded } =
    site.card && options.only === undefined
      ? findEarlierCards(root, { reports, card: site.card }, { keep: content.site.cards.keep, locate: content.locate })
      : { earlier: [], problems: [] };
  const finish = once(async () => {
    workshop.pictures.start();
    return [...(await gathered.finish()), ...((await site.picture?.made)?.problems ?? [])];
  });
  const all = sortProblems([
    ...problems,
    ...chosen.problems,
    ...unfit,
    ...gathered.problems,
    ...site.problems,
    ...checked.problems,
    ...unrecorded,
    ...(options.unfit ? [] : checkFitness(reports, content.site)),
    ...(options.ahead ? [] : await finish()),
  ]);
  const result: SiteResult = { content, reports, problems: all, finish };
  const stops = hasErrors(all) && options.preview !== true;
  if (options.only !== undefined || stops || !site.card) return result;
  const preview = options.preview === true;
  const { documents, ...written } = await writeAll(workshop, { content, reports, card: site.card, preview });
  const afterPages = async (): Promise<Problem[]> => {
    // The archive has files in it that were held back with the pictures.
    workshop.pictures.start();
    await documents();
    return finish();
  };
  const checkedOn = checked.checkedOn ?? reports.find((report) => report.checkedOn !== undefined)?.checkedOn;
  return {
    ...result,
    card: site.card.path,
    earlierCards: earlier,
    ...written,
    ...(checkedOn ? { checkedOn } : {}),
    ...(preview ? { finish: afterPages } : { documents: await documents() }),
  };
}

/** Writes what is made from all reports together, and at the very end the list of them. In a preview the pages come first. */
async function writeAll(
  workshop: Workshop,
  {
    content,
    reports,
    card,
    preview,
  }: { content: Content; reports: FinishedReport[]; card: CompiledCard; preview: boolean },
): Promise<{ documents: () => Promise<string[]>; listed: CompiledReport[] }> {
  const there = new Set(reports.map(({ slug }) => slug));
  const missing = preview ? content.slugs.filter((slug) => !there.has(slug)) : [];
  const ordered = newestFirst(reports);
  const drafts = new Set(reports.filter(({ report }) => !isPublic(report.state)).map(({ slug }) => slug));
  const listed = ordered.filter(({ slug }) => !drafts.has(slug));
  const documents = once(() => writeDocuments({ ...workshop, ...content, reports: ordered, listed }));
  if (!preview) await documents();
  writeSite(workshop, { site: content.site, locale: content.locale, card }, { reports, drafts, missing });
  return { documents, listed: listed.map(({ report }) => report) };
}

/** The same promise, however often it is asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
