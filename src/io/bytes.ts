import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file of the project that is known to be there. */
export function readBytes(root: string, path: string): Buffer {
  return readFileSync(join(root, path));
}
