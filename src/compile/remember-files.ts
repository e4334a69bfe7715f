import { hashFile, sha256 } from '../io/artefacts.ts';
import { stampOf } from '../io/file-stamp.ts';
import { type Memory, NO_MEMORY } from './memory.ts';

/**
 * What is made from a file, read again only where the file has changed. A preview asks for hundreds of files at every
 * keystroke, of which one is another.
 * @param what a word for what is made of it: a file may be asked for in several ways
 */
export function rememberFile<T>(memory: Memory, { what, path }: { what: string; path: string }, make: () => T): T {
  const stamp = memory === NO_MEMORY ? undefined : stampOf(path, Date.now());
  return stamp === undefined ? make() : memory.keep(`${what} ${path}`, stamp, make);
}

/** SHA-256 of a file; undefined for one that is missing. */
export const rememberHash = (memory: Memory, path: string): string | undefined =>
  rememberFile(memory, { what: 'hash', path }, () => hashFile(path));

/** SHA-256 of what is to be published at an address, which is mostly what was published there before. */
export const rememberTextHash = (memory: Memory, address: string, content: string | Uint8Array): string =>
  typeof content === 'string' ? memory.keep(`text ${address}`, content, () => sha256(content)) : sha256(content);
