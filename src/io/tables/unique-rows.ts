import { type Cell, isDate } from '../../model/table.ts';

/** Remembers the keys of the rows seen, to find a row whose key was there before. */
export interface UniqueRows {
  /** Line of the earlier row with these values, if any; remembers the values otherwise. A row that lacks one is passed. */
  lineBefore(values: readonly Cell[], line: number): number | undefined;
  /** Whether there was such a row before; remembers nothing. */
  has(values: readonly Cell[]): boolean;
}

export function uniqueRows(): UniqueRows {
  const seen = new Map<string, number>();
  const keyOf = (values: readonly Cell[]): string => JSON.stringify(values.map(cellText));
  return {
    lineBefore(values, line) {
      if (values.includes(null)) return undefined;
      const key = keyOf(values);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      return before;
    },
    has: (values) => !values.includes(null) && seen.has(keyOf(values)),
  };
}

/** A cell as it is spoken of: "2026-04" for a date. */
export function cellText(cell: Cell): string {
  return isDate(cell) ? cell.iso : String(cell ?? '');
}
