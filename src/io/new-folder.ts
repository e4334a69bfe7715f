import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readIfThere } from './artefacts.ts';

/** The bytes of a file of a writer's own, anywhere on the machine; undefined for none, and for a folder. */
export function readAnywhere(root: string, path: string): Uint8Array | undefined {
  const file = resolve(root, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readIfThere(file) : undefined;
}

export const isThere = (root: string, path: string): boolean => existsSync(join(root, path));

/**
 * Writes a folder whole or not at all.
 * @returns false when there is one of that name, which stays as it is
 */
export function writeNewFolder(
  root: string,
  path: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): boolean {
  const target = join(root, path);
  if (existsSync(target)) return false;
  // A name that begins with a dot is no report, should anything go wrong half-way.
  const unfinished = join(dirname(target), `.new-${process.pid}`);
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(unfinished, name)), { recursive: true });
      writeFileSync(join(unfinished, name), content);
    }
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return true;
}
