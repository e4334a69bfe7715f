import { checkBuiltSite } from '../../checks/pages/index.ts';
import { runAstroBuild } from '../../io/astro.ts';
import { copyFiles, removeFolder } from '../../io/folders.ts';
import { NEXT } from '../../io/swap.ts';
import { CORRECTIONS_FEED, CORRECTIONS_PATH, figurePath, reportPath, siteUrl } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Address } from '../../model/site.ts';
import type { Progress } from '../progress.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { readBuiltSite } from './read-built-site.ts';

/** What the pages are made from. */
export interface Making {
  address: Address;
  reports: readonly FinishedReport[];
  card: string;
  progress: Progress;
}

/** Lets Astro make the pages beside the old ones, adds the files that go with them, and checks the whole. */
export async function makePages(
  root: string,
  { address, reports, card, progress }: Making,
): Promise<{ problems: Problem[]; output?: string }> {
  removeFolder(root, NEXT);
  const astro = await runAstroBuild(root, { out: NEXT, url: siteUrl(address, '') });
  if (!astro.ok) {
    const at = { file: 'astro.config.mjs', line: 1, column: 1 };
    return { problems: [problem('RK190', { reason: 'it reported an error' }, at)], output: astro.output };
  }
  const extra = [card, CORRECTIONS_FEED, ...reports.flatMap(({ files }) => Object.keys(files))];
  copyFiles(root, { from: ARTEFACTS.files, to: NEXT, paths: extra });
  const paths = reports.flatMap(({ slug, report }) => [
    reportPath(slug),
    ...Object.keys(report.shared).map((id) => figurePath(slug, id)),
  ]);
  const pages = ['404.html', ...['', CORRECTIONS_PATH, ...paths].map((path) => `${path}index.html`)];
  progress.done('pages', `${pages.length} pages by Astro`);
  const built = readBuiltSite(root, NEXT, { address, expected: [...pages, ...extra] });
  const problems = checkBuiltSite(built);
  progress.done('checks', `${built.pages.size} pages, ${built.files.size} files`);
  return { problems };
}
