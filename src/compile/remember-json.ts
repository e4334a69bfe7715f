import type { Cache } from '../io/artefacts.ts';

/** More than the charts and cards of a large report; each is some 50 KB. */
const MOST = 400;

/**
 * A cache that has what was asked for last in memory, as it was parsed: whoever asks again gets the same value, and must not
 * change it. What could not be made is asked for again.
 */
export function rememberJson(cache: Cache): Cache {
  const kept = new Map<string, Promise<unknown>>();
  return {
    cached: cache.cached,
    cachedJson: <T>(kind: string, key: string, make: () => T | Promise<T>): Promise<T> => {
      const name = `${kind} ${key}`;
      // Kind and key stand for one place of the code and all that it is made from, so what is kept is of that place's type.
      const found = (kept.get(name) as Promise<T> | undefined) ?? cache.cachedJson(kind, key, make);
      // The newest stand last, and the first is the one to go.
      kept.delete(name);
      kept.set(name, found);
      found.catch(() => kept.delete(name));
      for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
      return found;
    },
  };
}
