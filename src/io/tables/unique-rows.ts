import { type Cell, isDate } from '../../model/table.ts';

/** Remembers the keys of the rows seen, to find a row whose key was there before. */
export interface UniqueRows {
  /** Line of the earlier row with these values, if any; remembers the values otherwise. A row that lacks one is passed. */
  lineBefore(values: readonly Cell[], line: number): number | undefined;
}

export function uniqueRows(): UniqueRows {
  const seen = new Map<string, number>();
  return {
    lineBefore(values, line) {
      if (values.includes(null)) return undefined;
      const key = JSON.stringify(values.map(cellText));
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      return before;
    },
  };
}

/** A cell as it is spoken of: "2026-04" for a date. */
export function cellText(cell: Cell): string {
  return isDate(cell) ? cell.iso : String(cell ?? '');
}
