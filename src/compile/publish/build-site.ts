import { checkBuiltSite } from '../../checks/pages/index.ts';
import { runAstroBuild } from '../../io/astro.ts';
import { copyFiles, removeFolder } from '../../io/folders.ts';
import { mendSwap, swapDist } from '../../io/swap.ts';
import { reportPath, siteUrl } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import { problem } from '../../model/errors/index.ts';
import { type Problem, sortProblems } from '../../model/problem.ts';
import type { Address } from '../../model/site.ts';
import { type Progress, SILENT } from '../progress.ts';
import { type AddressFlags, readSite } from '../read/read-site.ts';
import { compileSite, hasErrors } from '../site/compile-site.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { findUnchanged, hashFolder, hashInputs, writeBuildRecord } from './fingerprint.ts';
import { readBuiltSite } from './read-built-site.ts';

const NEXT = 'dist.next';

export interface BuildOptions extends AddressFlags {
  /** Builds even when nothing changed. */
  force?: boolean;
  progress?: Progress;
}

export interface BuildResult {
  ok: boolean;
  /** False when nothing had changed and Astro was not started. */
  built: boolean;
  problems: Problem[];
  /** Figures that are not what their ledger says. */
  differences: number;
  files: number;
  /** What Astro printed, when it failed. */
  output?: string;
}

/**
 * The whole way from content/ to dist/. `dist` is replaced at the very end and only when everything passed: on any error
 * it stays as it was, byte for byte.
 */
export async function buildSite(root: string, options: BuildOptions = {}): Promise<BuildResult> {
  const progress = options.progress ?? SILENT;
  mendSwap(root);
  const site = readSite(root, options).value;
  const inputs = site ? hashInputs(root, site.address) : '';
  const same = site && !options.force ? findUnchanged(root, inputs) : undefined;
  if (same)
    return { ok: true, built: false, problems: same.warnings, differences: same.differences, files: same.files };
  const compiled = await compileSite(root, { ...options, progress });
  const { content, reports, problems } = compiled;
  const differences = reports.reduce((sum, { report }) => sum + report.differences.length, 0);
  if (!content || hasErrors(problems)) return { ok: false, built: false, problems, differences, files: 0 };
  const made = await makePages(root, { address: content.address, reports, card: compiled.card ?? '', progress });
  if (made.problems.length > 0) {
    return {
      ok: false,
      built: false,
      problems: sortProblems([...problems, ...made.problems]),
      differences,
      files: 0,
      ...(made.output === undefined ? {} : { output: made.output }),
    };
  }
  const { hash, files } = hashFolder(root, NEXT);
  swapDist(root);
  writeBuildRecord(root, { inputs, dist: hash, warnings: problems, differences, files: files.length });
  return { ok: true, built: true, problems, differences, files: files.length };
}

interface Making {
  address: Address;
  reports: readonly FinishedReport[];
  card: string;
  progress: Progress;
}

/** Lets Astro make the pages beside the old ones, adds the files that go with them, and checks the whole. */
async function makePages(
  root: string,
  { address, reports, card, progress }: Making,
): Promise<{ problems: Problem[]; output?: string }> {
  removeFolder(root, NEXT);
  const astro = await runAstroBuild(root, { out: NEXT, url: siteUrl(address, '') });
  if (!astro.ok) {
    const at = { file: 'astro.config.mjs', line: 1, column: 1 };
    return { problems: [problem('RK190', { reason: 'it reported an error' }, at)], output: astro.output };
  }
  const extra = [card, ...reports.flatMap(({ files }) => Object.keys(files))];
  copyFiles(root, { from: ARTEFACTS.files, to: NEXT, paths: extra });
  const pages = reports.map(({ slug }) => `${reportPath(slug)}index.html`);
  progress.done('pages', `${pages.length + 2} pages by Astro`);
  const built = readBuiltSite(root, NEXT, { address, expected: ['index.html', '404.html', ...pages, ...extra] });
  const problems = checkBuiltSite(built);
  progress.done('checks', `${built.pages.size} pages, ${built.files.size} files`);
  return { problems };
}
