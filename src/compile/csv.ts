import { type Cell, isDate } from '../model/table.ts';

// A spreadsheet runs a text cell that begins with one of these (OWASP, CSV injection). The full-width signs count too.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
/** A number that a column of texts holds: "-5", "+1.5e3", "-12 %". No spreadsheet runs anything of it. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?\s?%?$/i;

/** Text that is safe in a cell: one that a spreadsheet would run gets a leading apostrophe. Numbers are left alone. */
export function defused(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A cell as the safe form of a CSV file holds it. */
export function safeCell(cell: Cell): string {
  return typeof cell === 'string' ? defused(cell) : rawCell(cell);
}

/** A cell as text: nothing for no value, dates as they were written, numbers with a point. */
export function rawCell(cell: Cell): string {
  if (cell === null) return '';
  return isDate(cell) ? cell.iso : String(cell);
}

/** Lines of cells as CSV (RFC 4180, CRLF). */
export function renderCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
