import { createRequire } from 'node:module';
import { problem } from '../model/errors/index.ts';
import { ProblemError } from '../model/problem.ts';
import { readIfThere, sha256 } from './artefacts.ts';
import { unpackWoff } from './unpack-woff.ts';

/** The fonts that charts and cards are drawn with: plain OpenType, one a weight, Latin and what Latin-based languages add. */
export interface Fonts {
  inter: Record<400 | 500 | 700, Uint8Array>;
  interExt: Record<400 | 500 | 700, Uint8Array>;
  sourceSerif: Record<400 | 600, Uint8Array>;
  sourceSerifExt: Record<400 | 600, Uint8Array>;
  /** Of all the bytes, for cache keys. */
  hash: string;
}

/**
 * Reads the fonts from their packages. Nothing is drawn without them.
 * @throws ProblemError (RK018) naming the first file that is missing or is no font
 */
export function readFonts(): Fonts {
  const inter = { 400: interFile('latin', 400), 500: interFile('latin', 500), 700: interFile('latin', 700) };
  const interExt = {
    400: interFile('latin-ext', 400),
    500: interFile('latin-ext', 500),
    700: interFile('latin-ext', 700),
  };
  const sourceSerif = { 400: serifFile('latin', 400), 600: serifFile('latin', 600) };
  const sourceSerifExt = { 400: serifFile('latin-ext', 400), 600: serifFile('latin-ext', 600) };
  const all = [inter, interExt, sourceSerif, sourceSerifExt].flatMap((family) => Object.values(family));
  return { inter, interExt, sourceSerif, sourceSerifExt, hash: sha256(all.map((bytes) => sha256(bytes)).join('\n')) };
}

type Subset = 'latin' | 'latin-ext';

const interFile = (subset: Subset, weight: number): Uint8Array =>
  readFont(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`);

const serifFile = (subset: Subset, weight: number): Uint8Array =>
  readFont(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`);

/**
 * One font file by its place in a package, unpacked from WOFF.
 * @throws ProblemError (RK018) when it is missing, its first bytes are not those of a WOFF file, or it is broken
 */
export function readFont(
  file: string,
  find: (file: string) => string = createRequire(import.meta.url).resolve,
): Uint8Array {
  const bytes = readIfThere(findFile(file, find));
  if (!bytes) throw unreadable(file, 'is missing');
  if (bytes.toString('latin1', 0, 4) !== 'wOFF') throw unreadable(file, 'is not a WOFF font');
  try {
    return unpackWoff(bytes);
  } catch {
    throw unreadable(file, 'is broken');
  }
}

function findFile(file: string, find: (file: string) => string): string {
  try {
    return find(file);
  } catch {
    throw unreadable(file, 'is missing');
  }
}

function unreadable(file: string, reason: string): ProblemError {
  return new ProblemError([problem('RK018', { file, reason }, { file: 'package.json', line: 1, column: 1 })]);
}
