/** Columns of 80 kB each: what is kept at a time stays below 40 MB, whatever the size of a report. */
const MOST_COLUMNS = 500;

/** Keeps the columns that were made last. */
export function createColumnCache(most: number = MOST_COLUMNS) {
  const columns = new Map<string, Float64Array | undefined>();
  return {
    get: (key: string, make: () => Float64Array | undefined): Float64Array | undefined => {
      if (columns.has(key)) return columns.get(key);
      const column = make();
      columns.set(key, column);
      for (const oldest of columns.keys()) {
        if (columns.size <= most) break;
        columns.delete(oldest);
      }
      return column;
    },
  };
}
