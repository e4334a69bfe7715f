import { join, normalize } from 'node:path';
import { readIfThere, writeIfNew } from '../../io/artefacts.ts';
import { readCompiledSite } from '../../io/compiled.ts';
import { listReports } from '../../io/project.ts';
import { parseAddress } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { ShownProblem } from '../../model/preview.ts';
import type { Problem } from '../../model/problem.ts';
import type { Address } from '../../model/site.ts';
import { writeContentTypes } from '../editor/write-content-types.ts';
import type { Memory } from '../memory.ts';
import { reportDir } from '../read/report-dir.ts';
import { excerptOf } from './excerpt.ts';

/** The address that the pages are made for: `url` when the command gave one, else that of the compiled site. */
export function findAddress(root: string, url: string | undefined): Address {
  if (url !== undefined) return parseAddress(url);
  try {
    return parseAddress(readCompiledSite(root).site.url);
  } catch {
    // Type checks start Astro before anything has been compiled; no page is made then.
    return parseAddress('http://localhost/');
  }
}

/** A file that goes into the site as it is (card, download), by its address below the site root; undefined for none. */
export function findSiteFile(root: string, address: string): Uint8Array | undefined {
  const path = normalize(address);
  if (path.startsWith('..') || path.endsWith('/') || path === '.') return undefined;
  return readIfThere(join(root, ARTEFACTS.files, path));
}

/** What a preview knows after a compilation. */
export interface Previewed {
  problems: ShownProblem[];
  /** Reports that are wrong: their pages stay as they last were. */
  broken: ReadonlySet<string>;
  /** Waits for cards and pictures, which no page shows, and keeps the reports for the next time; what is wrong with the pictures. */
  finish: () => Promise<ShownProblem[]>;
}

/** Compiles what has changed, drafts with the rest, and tells editors which ids there are. The engine is loaded on first use, since a build of the pages never needs it. */
export async function recompile(root: string, memory: Memory): Promise<Previewed> {
  const { compileSite } = await import('../site/compile-site.ts');
  const { slugs } = listReports(root);
  // Read before the compilation, so that what is kept is no newer than what was found to be right.
  const prose = slugs.map((slug) => ({ slug, text: readIfThere(join(root, proseFile(slug))) }));
  const { reports, problems, finish } = await compileSite(root, { drafts: true, preview: true, ahead: true, memory });
  const right = new Set(reports.map(({ slug }) => slug));
  for (const { slug, text } of prose) {
    if (text && right.has(slug)) writeIfNew(join(root, ARTEFACTS.prose(slug)), text);
  }
  writeContentTypes(root, slugs, reports);
  const shown = (found: Problem): ShownProblem => ({ ...found, excerpt: excerptOf(root, found.at) });
  return {
    problems: problems.map(shown),
    finish: async () => (await finish()).map(shown),
    broken: new Set(slugs.filter((slug) => !right.has(slug))),
  };
}

/** The prose of a report as it was when the report was last right; undefined when it never was. */
export function lastRightProse(root: string, slug: string): string | undefined {
  return readIfThere(join(root, ARTEFACTS.prose(slug)))?.toString('utf8');
}

/** "content/reports/eighty-fold/index.mdx", or any path that ends so → "eighty-fold" */
export function slugOfProse(path: string): string | undefined {
  return /(?:^|\/)content\/reports\/([^/]+)\/index\.mdx$/.exec(path)?.[1];
}

export const proseFile = (slug: string): string => `${reportDir(slug)}/index.mdx`;
