import { checkBuiltSite } from '../../checks/pages/index.ts';
import type { AstroBuild } from '../../io/astro.ts';
import { copyFiles, copyFilesAs, removeFiles } from '../../io/folders.ts';
import { NEXT } from '../../io/swap.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { EarlierCard } from '../../model/card-record.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { Address, Locale, Site } from '../../model/site.ts';
import { hasSearch } from '../../model/site-search.ts';
import type { Progress } from '../progress.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { expectedFiles, NEVER_PUBLISHED, TOOL_FOLDERS } from './expected-files.ts';
import { readBuiltSite } from './read-built-site.ts';
import { openSeals } from './seal-pages.ts';
import { writeSearch } from './search/write-search.ts';
import { writeFeeds } from './write-feeds.ts';

/** What the pages are made from. */
export interface Making {
  /** Started already, into `dist.next`. */
  astro: AstroBuild;
  site: Site;
  locale: Locale;
  address: Address;
  reports: readonly FinishedReport[];
  /** Those that feeds may name, newest first. */
  listed: readonly CompiledReport[];
  card: string;
  earlierCards: readonly EarlierCard[];
  /** Files of the whole site, below its root. */
  documents: readonly string[];
  /** Waits for the pictures; what is wrong with them. */
  finish: () => Promise<Problem[]>;
  progress: Progress;
}

/** Lets Astro make the pages beside the old ones, adds the files that go with them, and checks the whole. */
export async function makePages(
  root: string,
  { astro, site, locale, address, reports, listed, card, earlierCards, documents, finish, progress }: Making,
): Promise<{ problems: Problem[]; output?: string }> {
  const [run, problems] = await Promise.all([astro.makePages(), finish()]);
  if (!run.ok) {
    const at = { file: 'astro.config.mjs', line: 1, column: 1 };
    return { problems: [...problems, problem('RK190', { reason: 'it reported an error' }, at)], output: run.output };
  }
  if (hasErrors(problems)) return { problems };
  const search = hasSearch(site, listed.length);
  const expected = expectedFiles(root, { reports, card, documents, search });
  await copyFiles(root, { from: ARTEFACTS.files, to: NEXT, paths: expected.copies });
  const names = earlierCards.map(({ path, card: today }) => ({ path: today, as: path }));
  await copyFilesAs(root, { from: ARTEFACTS.files, to: NEXT, names });
  await writeFeeds(root, NEXT, { site, address, listed });
  if (search) await writeSearch(root, NEXT, { address, locale, listed });
  removeFiles(root, NEXT, NEVER_PUBLISHED);
  progress.done('pages', `${expected.pages.length} pages by Astro`);
  const retracted = new Set(reports.flatMap(({ slug, report }) => (report.retraction ? [slug] : [])));
  const built = readBuiltSite(root, NEXT, {
    address,
    budgets: site.budgets,
    expected: [
      ...expected.pages,
      ...expected.copies,
      ...earlierCards.map(({ path }) => path),
      ...expected.made,
      ...expected.publicFiles,
    ],
    received: expected.received,
    retracted,
    toolFolders: TOOL_FOLDERS,
  });
  const seals = openSeals(built);
  problems.push(...checkBuiltSite(built, seals.add));
  if (!hasErrors(problems)) problems.push(...seals.write(root));
  progress.done('checks', `${built.pages.length} pages, ${built.files.size} files`);
  return { problems };
}
