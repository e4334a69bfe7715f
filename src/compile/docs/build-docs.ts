import { join, resolve } from 'node:path';
import { lockProject } from '../../io/lock.ts';
import { copyWhole, layOutSideProject } from '../../io/side-project.ts';
import type { Problem } from '../../model/problem.ts';
import type { Progress } from '../progress.ts';
import { type BuildResult, buildSite } from '../publish/build-site.ts';
import { INPUT_PATHS } from '../publish/inputs.ts';
import type { AddressFlags } from '../read/read-site.ts';
import { assembleDocs } from './assemble-docs.ts';
import { ASSEMBLED } from './assembled-pages.ts';

/** Where the docs are built: beside all other artefacts, since it can always be made again. */
export const DOCS_SITE = '.reckon/docs';

export interface DocsOptions extends AddressFlags {
  date?: string | undefined;
  /** A folder to put the finished site into, besides. */
  out?: string | undefined;
  progress: Progress;
}

/**
 * Builds the docs, a site of its own made by the same engine: `content/docs` is its content. A mistake is placed in the file
 * that a writer of the docs edits.
 * @returns as `buildSite` does, and the root of the project that was built
 */
export async function buildDocs(
  root: string,
  { out, ...options }: DocsOptions,
): Promise<BuildResult & { place: string }> {
  const shared = INPUT_PATHS.filter((path) => path !== 'content' && path !== 'public');
  const place = layOutSideProject(root, { folder: DOCS_SITE, shared, ...assembleDocs(root) });
  const release = lockProject(place);
  try {
    const result = await buildSite(place, options);
    if (result.ok && out !== undefined) copyWhole(join(place, 'dist'), resolve(root, out));
    return { ...result, problems: result.problems.map(inTheDocs), place };
  } finally {
    release();
  }
}

/** A place in the docs' site → the file that it was made from. */
function inTheDocs(found: Problem): Problem {
  const { file } = found.at;
  const slug = /^content\/reports\/([^/]+)\//.exec(file)?.[1];
  if (slug === 'chart-gallery') return found;
  const assembled = ASSEMBLED.find((page) => page.slug === slug);
  if (assembled) return { ...found, at: { file: assembled.from, line: 1, column: 1 } };
  if (slug === 'checks') return { ...found, at: { file: 'docs/checks/README.md', line: 1, column: 1 } };
  return { ...found, at: { ...found.at, file: file.replace(/^content\//, 'content/docs/') } };
}
