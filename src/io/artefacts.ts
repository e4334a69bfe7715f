import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { ARTEFACTS } from '../model/artefacts.ts';
import { compareText } from '../model/problem.ts';

/** SHA-256 in hex; text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file; undefined for one that is missing. */
export function hashFile(path: string): string | undefined {
  const bytes = readIfThere(path);
  return bytes && sha256(bytes);
}

/**
 * One hash of the names and contents of files, whatever their order; a missing file counts as missing, not as empty.
 * @param hashOf the hash of one file, for whoever has kept it from before
 */
export function hashFiles(root: string, paths: readonly string[], hashOf: typeof hashFile = hashFile): string {
  const hash = createHash('sha256');
  for (const path of paths.toSorted(compareText)) hash.update(`${path}\0${hashOf(join(root, path)) ?? 'missing'}\n`);
  return hash.digest('hex');
}

/**
 * Writes a file whole or not at all: under another name in the same folder, then renamed. Folders are made.
 * @param path from the root of the file system
 */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  // Process and thread make the name unique; one thread writes one file at a time, since all of this is synchronous.
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}-${threadId}.tmp`);
  try {
    writeInFolder(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Most folders are there already: to ask for each file would take as long as to write it. */
function writeInFolder(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The same, unless the file holds just that: whoever watches it hears of changes only. */
export function writeIfNew(path: string, content: string | Uint8Array): void {
  if (!readIfThere(path)?.equals(Buffer.from(content))) writeFileWhole(path, content);
}

/** Removes all files of a folder of artefacts but these; the folder may be missing. */
export function keepOnly(dir: string, names: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(dir)) if (!names.has(name)) rmSync(join(dir, name), { force: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** A JSON artefact, or undefined when it is missing or broken: artefacts can always be made again. */
export function readJson(path: string): unknown {
  const bytes = readIfThere(path);
  if (!bytes) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The bytes of a file, or undefined when there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

/** A store of what was made before, by the hash of all that went into it. */
export interface Cache {
  /**
   * The bytes made before under this key, or makes and keeps them.
   * @param kind a word for the folder, e.g. "card"
   * @param key hex hash of everything that the result depends on: data, spec, code version, fonts
   */
  cached(kind: string, key: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array>;
  /** The same for what JSON can hold. */
  cachedJson<T>(kind: string, key: string, make: () => T | Promise<T>): Promise<T>;
}

const DIGEST_BYTES = 32;

/**
 * Opens the cache in `.reckon/cache/`. A file is the SHA-256 of its content followed by the content, so one that was cut
 * short or changed is noticed and made again, never used. Folders of several machines merge by copying them together.
 */
export function openCache(root: string): Cache {
  const cached: Cache['cached'] = async (kind, key, make) => {
    if (!/^[a-z][a-z-]*$/.test(kind) || !/^[0-9a-f]{16,}$/.test(key))
      throw new Error(`A cache key is a kind and a hash, not "${kind}" and "${key}".`);
    const path = join(root, ARTEFACTS.root, 'cache', kind, key);
    const kept = unseal(readIfThere(path));
    if (kept) return kept;
    const made = await make();
    writeFileWhole(path, Buffer.concat([digest(made), made]));
    return made;
  };
  return {
    cached,
    cachedJson: async <T>(kind: string, key: string, make: () => T | Promise<T>): Promise<T> => {
      const bytes = await cached(kind, key, async () => Buffer.from(JSON.stringify(await make())));
      // The digest shows that these are the bytes written here, and the key that they were made from the same inputs.
      return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
    },
  };
}

function unseal(bytes: Buffer | undefined): Buffer | undefined {
  if (!bytes || bytes.length < DIGEST_BYTES) return undefined;
  const content = bytes.subarray(DIGEST_BYTES);
  return digest(content).equals(bytes.subarray(0, DIGEST_BYTES)) ? content : undefined;
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
