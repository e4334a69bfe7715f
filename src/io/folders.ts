import { mkdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { listFiles } from './project.ts';

/** Deletes a folder of the project with all that is in it; one that is not there is no fault. */
export function removeFolder(root: string, folder: string): void {
  rmSync(join(root, folder), { recursive: true, force: true });
}

/** Deletes the files below a folder of the project whose paths, counted from there, fit a pattern. */
export function removeFiles(root: string, folder: string, pattern: RegExp): void {
  for (const file of listFiles(root, folder, { hidden: true }).files)
    if (pattern.test(file.slice(folder.length + 1))) rmSync(join(root, file));
}

/** As many as Node has threads for files. */
const AT_ONCE = 4;

/** Copies files from one folder of the project to the same places in another, several at once. */
export function copyFiles(
  root: string,
  { from, to, paths }: { from: string; to: string; paths: readonly string[] },
): Promise<void> {
  return copyFilesAs(root, { from, to, names: paths.map((path) => ({ path, as: path })) });
}

/** The same to other places. */
export async function copyFilesAs(
  root: string,
  { from, to, names }: { from: string; to: string; names: readonly { path: string; as: string }[] },
): Promise<void> {
  for (const folder of new Set(names.map(({ as }) => dirname(as))))
    mkdirSync(join(root, to, folder), { recursive: true });
  const limit = pLimit(AT_ONCE);
  const copied = await Promise.allSettled(
    names.map(({ path, as }) => limit(() => copyFile(join(root, from, path), join(root, to, as)))),
  );
  // Thrown when all have ended, so that none writes into a folder that is being given up.
  const failed = copied.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
