/** What a table says by itself. */
export interface TableWords {
  whole: (rows: number, columns: string[]) => string;
  more: (count: number) => string;
  column: (title: string, lowest: string, highest: string) => string;
}

const ENGLISH: TableWords = {
  whole: (rows, columns) => `Table, ${rows === 1 ? '1 row' : `${rows} rows`}: ${columns.join(', ')}.`,
  more: (count) => (count === 1 ? 'and 1 more row' : `and ${count} more rows`),
  column: (title, lowest, highest) => `${title} from ${lowest} to ${highest}.`,
};

const GERMAN: TableWords = {
  whole: (rows, columns) => `Tabelle, ${rows === 1 ? '1 Zeile' : `${rows} Zeilen`}: ${columns.join(', ')}.`,
  more: (count) => (count === 1 ? 'und 1 weitere Zeile' : `und ${count} weitere Zeilen`),
  column: (title, lowest, highest) => `${title} von ${lowest} bis ${highest}.`,
};

/** Other languages get the English words. */
export const tableWordsOf = (language: string): TableWords => (language.startsWith('de') ? GERMAN : ENGLISH);
