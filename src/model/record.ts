/**
 * A record with nothing in it, whose keys may be anything that a writer types. `{}` answers to "constructor" and "toString" as
 * well, which nobody has put there.
 */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null);
}

/** A record of these entries; see {@link emptyRecord}. */
export function recordOf<T>(entries: Iterable<readonly [key: string, value: T]>): Record<string, T> {
  const record = emptyRecord<T>();
  for (const [key, value] of entries) record[key] = value;
  return record;
}
