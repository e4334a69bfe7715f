import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file of the project that is known to be there. */
export function readBytes(root: string, path: string): Buffer {
  return readFileSync(join(root, path));
}

/** How many bytes a file of the project has that is known to be there. */
export function sizeOfFile(root: string, path: string): number {
  return statSync(join(root, path)).size;
}
