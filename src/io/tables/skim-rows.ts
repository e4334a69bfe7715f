import type { Cell, Row } from '../../model/table.ts';
import type { Skim } from './raw-table.ts';

/** What reads the cells of one column of the file in passing. */
export interface SkimColumn {
  /** Index in the row that is made; undefined for a column that is not declared. */
  slot: number | undefined;
  /** Whether a number has to be a whole one. */
  whole: boolean;
  /** Whether the column takes a number that is written in digits and a point; undefined where digits may mean something else. */
  takesNumber: ((value: number) => boolean) | undefined;
  /** The careful reading of one text; undefined when there is anything to be said about it. */
  read: (text: string) => Cell | undefined;
}

interface Rows {
  delimiter: string;
  /** One for each column of the file. */
  columns: readonly SkimColumn[];
  /** Takes a row, or leaves it to the careful reading. */
  take: (row: Row) => boolean;
}

/** Longer texts are seldom there twice. */
const MOST_REMEMBERED_LENGTH = 40;
/** A column with more different texts than this gains nothing from remembering them. */
const MOST_REMEMBERED = 5_000;
const [QUOTE, LF, CR, POINT, MINUS, ZERO] = [34, 10, 13, 46, 45, 48];
/** So many digits before and after the point make a whole number that a double holds exactly, and so their quotient is the nearest. */
const [MOST_WHOLE, MOST_FRACTION] = [9, 6];
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * Makes the quick reading of the rows of a delimited text. It takes whole rows that hold nothing to be said about: numbers
 * of digits and a point, and texts that the careful reading has taken before in the same column without a word. The first
 * row with anything else is where it stops, and that one is read carefully. So there is one set of rules, and problems have their places.
 */
export function skimRows({ delimiter, columns, take }: Rows): Skim {
  const separator = delimiter.charCodeAt(0);
  const blank: Cell[] = Array.from({ length: columns.filter(({ slot }) => slot !== undefined).length }, () => null);
  const readers = columns.map((column) => ({ ...column, read: remembering(column.read) }));
  const last = readers.length - 1;
  const cell: Cursor = { at: 0, value: null, empty: true };
  return (text, from, firstLine) => {
    let start = from;
    let line = firstLine;
    while (start < text.length) {
      const cells = blank.slice();
      let at = start;
      let filled = false;
      for (let i = 0; i <= last; i++) {
        const column = readers[i];
        if (!column) return { at: start, line };
        const place = { at, separator, cell, column };
        if (!readNumber(text, place) && !readText(text, place)) return { at: start, line };
        filled ||= !cell.empty;
        at = cell.at;
        if (column.slot !== undefined) cells[column.slot] = cell.value;
        if (i < last && text.charCodeAt(at++) !== separator) return { at: start, line };
      }
      const next = endOfLine(text, at);
      if (next < 0 || !filled || !take({ cells, line })) return { at: start, line };
      start = next;
      line += 1;
    }
    return { at: start, line };
  };
}

/** The cell read last: its value, and the offset behind it. */
interface Cursor {
  at: number;
  value: Cell;
  /** Whether nothing stands in it. */
  empty: boolean;
}

interface Place {
  at: number;
  separator: number;
  cell: Cursor;
  column: SkimColumn;
}

/** Reads digits with at most one point and a hyphen before them, up to the end of the cell; false when it holds anything else. */
function readNumber(text: string, { at, separator, cell, column }: Place): boolean {
  if (!column.takesNumber) return false;
  const negative = text.charCodeAt(at) === MINUS;
  const start = negative ? at + 1 : at;
  let end = start;
  let value = 0;
  let point = -1;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (code === POINT && point < 0) point = end;
    else if (endsCell(code, separator)) break;
    else return false;
  }
  const digits = (point < 0 ? end : point) - start;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (digits < 1 || digits > MOST_WHOLE || decimals > MOST_FRACTION || (point >= 0 && decimals < 1)) return false;
  const size = value / (POWERS[decimals] ?? 1);
  const signed = negative && size !== 0 ? -size : size;
  if ((column.whole && !Number.isInteger(size)) || !column.takesNumber(signed)) return false;
  cell.at = end;
  cell.value = signed;
  cell.empty = false;
  return true;
}

/** Reads a text, within quotes or without, that the column takes; false when the careful reading has to see it. */
function readText(text: string, { at, separator, cell, column }: Place): boolean {
  const quoted = text.charCodeAt(at) === QUOTE;
  const start = quoted ? at + 1 : at;
  let end = start;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) break;
    if (quoted ? code === LF || code === CR || Number.isNaN(code) : endsCell(code, separator)) break;
  }
  if (quoted !== (text.charCodeAt(end) === QUOTE)) return false;
  const behind = quoted ? end + 1 : end;
  if (!endsCell(text.charCodeAt(behind), separator)) return false;
  cell.at = behind;
  cell.empty = end === start;
  if (column.slot === undefined) return true;
  const value = column.read(text.slice(start, end));
  if (value === undefined) return false;
  cell.value = value;
  return true;
}

/** NaN is what stands behind the end of the text. */
const endsCell = (code: number, separator: number): boolean =>
  code === separator || code === LF || code === CR || Number.isNaN(code);

/** Offset behind the end of the line; -1 when the line goes on. */
function endOfLine(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LF) return at + 1;
  if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  return at >= text.length ? at : -1;
}

/** Most columns of texts and dates hold few different ones. */
function remembering(read: SkimColumn['read']): SkimColumn['read'] {
  const known = new Map<string, Cell | undefined>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value;
    const cell = read(text);
    if (text.length <= MOST_REMEMBERED_LENGTH && known.size < MOST_REMEMBERED) known.set(text, cell);
    return cell;
  };
}
