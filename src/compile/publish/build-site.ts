import { type AstroBuild, startAstroBuild } from '../../io/astro.ts';
import { momentOnce } from '../../io/clock.ts';
import { removeFolder } from '../../io/folders.ts';
import { mendSwap, NEXT, swapDist } from '../../io/swap.ts';
import { siteUrl } from '../../model/address.ts';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.ts';
import { type Progress, SILENT } from '../progress.ts';
import { findUnpublic } from '../read/publications.ts';
import { type AddressFlags, readSite } from '../read/read-site.ts';
import { dropDoubtfulCache, recordCache } from './astro-cache.ts';
import { findUnchanged, hashFolder, spanOf, writeBuildRecord } from './fingerprint.ts';
import { hashInputs, type Inputs, readInputs } from './inputs.ts';
import { writeSiteManifest } from './site-manifest.ts';

export interface BuildOptions extends AddressFlags {
  /** Builds even when nothing changed. */
  force?: boolean;
  /** The day, "2026-11-23", or the moment to take for now: embargoes end by it, and figures are judged by their age. */
  date?: string | undefined;
  /** With the reports that are drafts, for a preview. */
  drafts?: boolean;
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
  const now = momentOnce(root, options.date);
  const read = site && readInputs(root, { address: site.address, drafts: options.drafts ?? false });
  const same = read && !options.force ? findUnchanged(root, hashInputs(read), now) : undefined;
  if (same)
    return { ok: true, built: false, problems: same.warnings, differences: same.differences, files: same.files };
  removeFolder(root, NEXT);
  dropDoubtfulCache(root);
  const leftOut = options.drafts ? [] : findUnpublic(root, now);
  const astro = site && startAstroBuild(root, { out: NEXT, url: siteUrl(site.address, ''), leftOut });
  try {
    return await buildWith(astro, { root, read, now, options: { ...options, progress } });
  } finally {
    // Whatever went wrong on our side, nothing is left running that would still write. A build that ended is not harmed.
    await astro?.stop();
  }
}

interface Running {
  root: string;
  /** Absent without a site.yaml that can be read: then there is no Astro either. */
  read: Inputs | undefined;
  now: () => string;
  options: BuildOptions & { progress: Progress };
}

async function buildWith(astro: AstroBuild | undefined, { root, read, now, options }: Running): Promise<BuildResult> {
  const { progress } = options;
  // The engine is loaded only when there is something to do.
  const [{ compileSite }, { makePages }] = await Promise.all([
    import('../site/compile-site.ts'),
    import('./make-pages.ts'),
  ]);
  const compiled = await compileSite(root, { ...options, ahead: true });
  const { content, reports, finish } = compiled;
  const differences = reports.reduce((sum, { report }) => sum + report.differences.length, 0);
  const failed = (problems: Problem[]): BuildResult => ({ ok: false, built: false, problems, differences, files: 0 });
  if (!astro || !read || !content || hasErrors(compiled.problems)) {
    await astro?.stop();
    removeFolder(root, NEXT);
    return failed(sortProblems([...compiled.problems, ...(await finish())]));
  }
  const { card = '', earlierCards = [], documents = [], listed = [] } = compiled;
  const made = await makePages(root, {
    astro,
    ...content,
    reports,
    listed,
    card,
    earlierCards,
    documents,
    finish,
    progress,
  });
  const problems = sortProblems([...compiled.problems, ...made.problems]);
  if (hasErrors(made.problems)) return { ...failed(problems), ...(made.output ? { output: made.output } : {}) };
  writeSiteManifest(root, NEXT, read);
  const { hash, files } = hashFolder(root, NEXT);
  swapDist(root);
  recordCache(root);
  const { checkedOn } = compiled;
  const span = spanOf(content.embargoes, now);
  const day = { ...(checkedOn === undefined ? {} : { checkedOn }), ...(span ? { span } : {}) };
  writeBuildRecord(root, {
    inputs: hashInputs(read),
    ...day,
    dist: hash,
    warnings: problems,
    differences,
    files: files.length,
  });
  return { ok: true, built: true, problems, differences, files: files.length };
}
