import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Whether anything stands at a path of the project, be it a file, a folder or a link. */
export function fileExists(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
