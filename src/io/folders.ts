import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Copies files from one folder of the project to the same places in another. */
export function copyFiles(
  root: string,
  { from, to, paths }: { from: string; to: string; paths: readonly string[] },
): void {
  for (const path of paths) {
    const target = join(root, to, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, from, path), target);
  }
}
