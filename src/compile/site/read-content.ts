import { momentOnce } from '../../io/clock.ts';
import { listFiles, listReports } from '../../io/project.ts';
import { CORRECTIONS_FEED, CORRECTIONS_PATH, reportPath } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { isPublic, type ReportState } from '../../model/publication.ts';
import type { Locale } from '../../model/site.ts';
import { FEEDS } from '../../model/site-files.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { Memory } from '../memory.ts';
import { counted, type Progress } from '../progress.ts';
import { checkContents } from '../read/check-contents.ts';
import { readPublications, statesOf } from '../read/publications.ts';
import { readReport } from '../read/read-report.ts';
import { type AddressFlags, readSite, type SiteContent } from '../read/read-site.ts';
import { type DerivedReport, deriveReport } from '../report/derive-report.ts';

/** Which site is asked for. */
export interface ContentOptions extends AddressFlags {
  /** With the reports that are not public, as a preview shows them. */
  drafts?: boolean | undefined;
  /** With those that only wait for the end of their embargo: they have to be fit for it. */
  embargoed?: boolean | undefined;
  /** What to take for now: a day, "2026-11-23", or a moment. Embargoes end by it, and figures are judged by their age. */
  date?: string | undefined;
}

export interface Content extends SiteContent {
  slugs: string[];
  /** Reports that are left out, since they are not public. */
  drafts: string[];
  /** What each report is at the moment of this run, those that are left out as well. */
  states: ReadonlyMap<string, ReportState>;
  /** When embargoes end or have ended, in UTC: the same content is another site from such a moment on. */
  embargoes: string[];
  /** Pages and public files, below the site root. Pages that are not public are among them: see `states`. */
  addresses: ReadonlySet<string>;
  /** Files of public/, below the site root. */
  publicFiles: ReadonlySet<string>;
}

/** Reads what the site is and which reports it has. Without a readable site.yaml there is no value. */
export function readContent(
  root: string,
  { drafts: withDrafts, embargoed, date, ...flags }: ContentOptions,
): { value?: Content; problems: Problem[] } {
  const site = readSite(root, flags);
  const { slugs: all, problems } = listReports(root);
  const publications = readPublications(root, all);
  const states = statesOf(publications, momentOnce(root, date));
  const isShown = (slug: string): boolean => {
    const state = states.get(slug);
    return (
      withDrafts === true || state === undefined || isPublic(state) || (embargoed === true && state === 'embargoed')
    );
  };
  const [slugs, drafts] = [all.filter(isShown), all.filter((slug) => !isShown(slug))];
  const embargoes = [...publications.values()].flatMap(({ embargo }) => embargo ?? []);
  const pub = listFiles(root, 'public');
  const faults = [...site.problems, ...problems, ...pub.problems, ...checkPublic(pub.files)];
  if (all.length === 0 && faults.length === 0) {
    faults.push(problem('RK170', {}, { file: 'content/reports', line: 1, column: 1 }));
  }
  if (!site.value) return { problems: faults };
  faults.push(...checkContents(site.value.site.contents, all, site.value.locate));
  const publicFiles = new Set(pub.files.map((file) => file.slice('public/'.length)));
  const own = ['', CORRECTIONS_PATH, CORRECTIONS_FEED, ...Object.values(FEEDS)];
  const addresses = new Set([...own, ...all.map(reportPath), ...publicFiles]);
  return { value: { ...site.value, slugs, drafts, states, embargoes, addresses, publicFiles }, problems: faults };
}

/**
 * What Reckon and Astro make themselves, below the site root; a public file there would win over it in silence. Many disks do not tell
 * capitals from small letters.
 */
const MADE =
  /^(?:(?:index|404)\.html$|build\.json$|corrections(?:\/|\.xml$|$)|(?:figures|reports|cards|embed|_astro|search|pagefind)(?:\/|$)|(?:rss|atom)\.xml$|feed\.json$|sitemap-|manifest\.webmanifest$|favicon(?:-32\.png|\.svg)$|apple-touch-icon\.png$|icon-(?:maskable-)?\d+\.png$)/i;

function checkPublic(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const path = file.slice('public/'.length);
    const made = MADE.exec(path)?.[0];
    return made === undefined ? [] : [problem('RK303', { path, made }, { file, line: 1, column: 1 })];
  });
}

/**
 * Reads the reports and works out their figures, one after the other: a database is open for one report at a time.
 * @param use what else asks the database of a report; it is closed after that
 */
export async function deriveReports(
  root: string,
  { slugs, locale, progress, memory }: { slugs: readonly string[]; locale: Locale; progress: Progress; memory: Memory },
  use: (report: DerivedReport) => Promise<void> = async () => undefined,
): Promise<DerivedReport[]> {
  const reports: DerivedReport[] = [];
  for (const slug of slugs) {
    const report = await deriveReport(await readReport(root, slug, memory), locale, memory);
    await use(report);
    memory.release(report.content.data.database);
    reports.push(report);
  }
  const figures = reports.flatMap((report) => Object.values(report.figures));
  const derived = figures.filter(({ origin }) => origin.kind === 'formula');
  progress.done('figures', `${counted(figures.length, 'figure')}, ${derived.length} derived`);
  return reports;
}

/** The reports that a command was asked for, a draft by its name; all that are not left out when it names none. */
export function chosenReports(
  { slugs, drafts }: Pick<Content, 'slugs' | 'drafts'>,
  wanted: string | undefined,
): { slugs: string[]; problems: Problem[] } {
  if (wanted === undefined) return { slugs: [...slugs], problems: [] };
  const known = [...slugs, ...drafts];
  if (known.includes(wanted)) return { slugs: [wanted], problems: [] };
  const at = { file: 'content/reports', line: 1, column: 1 };
  return { slugs: [], problems: [problem('RK175', { slug: wanted, hint: didYouMean(wanted, known, 'Reports') }, at)] };
}
