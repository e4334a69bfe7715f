import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readJson } from './artefacts.ts';

/** The version of the project itself, or of a package that it has installed: "7.3.4". */
export function packageVersion(root: string, name?: string): string {
  const own = join(root, 'package.json');
  const manifest = readJson(name === undefined ? own : createRequire(own).resolve(`${name}/package.json`));
  const isOne = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isOne ? String(manifest.version) : 'unknown';
}
