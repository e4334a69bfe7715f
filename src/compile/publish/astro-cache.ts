import { readIfThere, sha256, writeFileWhole } from '../../io/artefacts.ts';
import { removeFolder } from '../../io/folders.ts';
import { listFiles } from '../../io/project.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';

/** What Astro keeps from build to build: pages that need not be made again, and the prose as it read it. */
const FOLDERS = [`${ARTEFACTS.root}/astro`, '.astro'];
const RECORD = `${ARTEFACTS.root}/astro.sha256`;

/**
 * Deletes what Astro keeps unless it is what the last successful build left: Astro takes it as it is, and a file that was
 * cut short or changed would be published.
 */
export function dropDoubtfulCache(root: string): void {
  if (readIfThere(`${root}/${RECORD}`)?.toString('utf8') === hashCache(root)) return;
  for (const folder of FOLDERS) removeFolder(root, folder);
}

/** Remembers what Astro keeps, after a build that succeeded. */
export function recordCache(root: string): void {
  writeFileWhole(`${root}/${RECORD}`, hashCache(root));
}

function hashCache(root: string): string {
  const files = FOLDERS.flatMap((folder) => listFiles(root, folder, { hidden: true }).files);
  return sha256(files.map((file) => `${file}\0${sha256(readIfThere(`${root}/${file}`) ?? '')}`).join('\n'));
}
