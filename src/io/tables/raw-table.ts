import type { Position, Problem } from '../../model/problem.ts';

/** One row as the file holds it: texts, not yet read against the declaration. */
export interface RawRecord {
  /** Line of the file where the row begins, from 1. */
  line: number;
  /** Null where the file itself says that there is no value. */
  cells: (string | null)[];
  /** Offset of each cell in the text of the file, where it has one. */
  offsets: number[];
}

/**
 * Reads as many records as it can in passing, from an offset where one begins, and says where the first one begins that it
 * leaves.
 */
export type Skim = (text: string, at: number, line: number) => { at: number; line: number };

/** A data file of any format, before its cells are read. */
export interface RawTable {
  header: string[];
  /** Place of a column's name. */
  headerAt: (column: number) => Position;
  /** Rows in the order of the file; reading them may add to `problems`. */
  records: Iterable<RawRecord>;
  /** Of a delimited text: has plain rows read in passing from here on; they are not among `records` then. */
  skim?: (make: (delimiter: string) => Skim) => void;
  /** Place of a cell. */
  cellAt: (record: RawRecord, column: number) => Position;
  problems: Problem[];
}

/** A data file that was opened, or why it cannot be. */
export type Opened = { table: RawTable; problems?: undefined } | { table?: undefined; problems: Problem[] };

/** No chart or figure reads a cell this long; a file where a quote went missing has one. */
export const MOST_CELL_CHARACTERS = 100_000;
export const MOST_COLUMNS = 1_000;
