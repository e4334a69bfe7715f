import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileWhole } from './artefacts.ts';

/** Another site of the same engine: its folder, what it shares, and the content that it has of its own. */
export interface SideProject {
  folder: string; // below the root: ".reckon/docs"
  /** Files and folders that it takes over as they are: the engine. */
  shared: readonly string[];
  /** Its own files: those that are copied, by their path below the folder, and those that are written. */
  copied: ReadonlyMap<string, string>;
  made: ReadonlyMap<string, string>;
}

/**
 * Lays a project out beside the one at the root, with the installed packages of that. What it made before stays, so that
 * a second build redoes only what changed.
 * @returns its root
 */
export function layOutSideProject(root: string, { folder, shared, copied, made }: SideProject): string {
  const place = join(root, folder);
  for (const name of [...shared, 'content', 'public']) rmSync(join(place, name), { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const name of shared) cpSync(join(root, name), join(place, name), { recursive: true });
  for (const [path, from] of copied) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    cpSync(join(root, from), join(place, path));
  }
  for (const [path, text] of made) writeFileWhole(join(place, path), text);
  const packages = join(place, 'node_modules');
  if (!existsSync(packages)) symlinkSync(realpathSync(join(root, 'node_modules')), packages);
  return place;
}

/** Puts a copy of a folder in the place of another. */
export function copyWhole(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
