import { buildDate } from '../../io/clock.ts';
import { copyInputs, runAgain } from '../../io/second-build.ts';
import { problem } from '../../model/errors/index.ts';
import { compareText, type Problem } from '../../model/problem.ts';
import { formatRevision, INPUT_PATHS, readInputs } from './inputs.ts';
import { hashSite, readSiteManifest, SITE_MANIFEST } from './site-manifest.ts';

/**
 * Builds the site that a folder holds again, from nothing, in another folder, time zone and locale, and compares.
 * @param folder below the project: "dist"
 * @returns how many files were compared, and a problem for each that differs
 */
export async function verifyBuild(
  root: string,
  folder: string,
  { date }: { date?: string | undefined } = {},
): Promise<{ files: number; problems: Problem[]; output?: string }> {
  const at = { file: `${folder}/${SITE_MANIFEST}`, line: 1, column: 1 };
  const manifest = readSiteManifest(root, folder);
  if (!manifest) return { files: 0, problems: [problem('RK463', { folder }, at)] };
  const { origin, pathname } = new URL(manifest.address);
  const drafts = manifest.drafts ?? false;
  const { revision } = readInputs(root, { address: { origin, base: pathname }, drafts });
  const place = copyInputs(root, INPUT_PATHS);
  try {
    const args = [
      '--site',
      origin,
      '--base',
      pathname,
      '--date',
      buildDate(root, date),
      ...(drafts ? ['--drafts'] : []),
    ];
    const run = await runAgain(place.root, args, { RECKON_COMMIT: formatRevision(revision) });
    if (run.code !== 0) {
      const reason = `cannot be made: the second build ended with code ${run.code}`;
      return { files: 0, problems: [problem('RK462', { path: folder, reason }, at)], output: run.output };
    }
    return compare(root, folder, place.root);
  } finally {
    place.remove();
  }
}

function compare(root: string, folder: string, second: string): { files: number; problems: Problem[] } {
  const [first, again] = [whole(root, folder), whole(second, 'dist')];
  const paths = [...new Set([...Object.keys(first), ...Object.keys(again)])].sort(compareText);
  const problems = paths.flatMap((path): Problem[] => {
    if (first[path] === again[path]) return [];
    const reason = !(path in first) ? 'is new' : !(path in again) ? 'is gone' : 'has other bytes';
    return [problem('RK462', { path, reason }, { file: `${folder}/${path}`, line: 1, column: 1 })];
  });
  return { files: paths.length, problems };
}

/** build.json holds the hash of every other file, so it differs whenever one does; compared by itself as well. */
function whole(root: string, folder: string): Record<string, string> {
  return { ...hashSite(root, folder), [SITE_MANIFEST]: JSON.stringify(readSiteManifest(root, folder)) };
}
