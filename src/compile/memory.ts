import type { Cache } from '../io/artefacts.ts';
import { rememberJson } from './remember-json.ts';

/**
 * What a process that compiles again and again keeps from the time before. A command compiles once and forgets: NO_MEMORY.
 */
export interface Memory {
  /**
   * What was made under this name before, if its key is still the same; else makes it, and lets go of the old.
   * @param key hash of all that it is made from
   * @param letGo closes what is replaced
   */
  keep<T>(name: string, key: string, make: () => T, letGo?: (old: T) => void): T;
  /** Closes what was opened, unless it is kept for the next time. */
  release(opened: Closable | undefined): void;
  /** The cache, with what this process had from it last in front: nothing is read, checked and parsed at every keystroke. */
  before(cache: Cache): Cache;
}

interface Closable {
  close(): void;
}

export const NO_MEMORY: Memory = {
  keep: (_name, _key, make) => make(),
  release: (opened) => opened?.close(),
  before: (cache) => cache,
};

/** A memory for as long as the process lives. Only the newest state of each name is kept. */
export function createMemory(): Memory {
  const kept = new Map<string, { key: string; value: unknown }>();
  return {
    keep<T>(name: string, key: string, make: () => T, letGo?: (old: T) => void): T {
      const old = kept.get(name);
      // A name belongs to one place of the code, so what it holds is of that place's type.
      if (old?.key === key) return old.value as T;
      if (old) letGo?.(old.value as T);
      const value = make();
      kept.set(name, { key, value });
      // Something that could not be made is made again, whatever its key.
      if (value instanceof Promise) value.catch(() => kept.delete(name));
      return value;
    },
    release: () => undefined,
    before: rememberJson,
  };
}
