import type { ChartColumn, ChartRow } from '../../model/chart.ts';
import { type Cell, isDate } from '../../model/table.ts';

// A spreadsheet runs a text cell that begins with one of these (OWASP, CSV injection). The full-width signs count too.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
/** A number that a column of texts holds: "-5", "+1.5e3", "-12 %". No spreadsheet runs anything of it. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?\s?%?$/i;

interface Table {
  columns: readonly ChartColumn[];
  rows: readonly Pick<ChartRow, 'cells'>[];
}

/**
 * Rows as CSV (RFC 4180, CRLF).
 * @param form `safe`: text that a spreadsheet would run gets a leading apostrophe; `raw`: every cell as it is
 */
export function chartCsv({ columns, rows }: Table, form: 'safe' | 'raw'): string {
  const write = (text: string): string => quote(form === 'safe' ? defused(text) : text);
  const header = columns.map(({ name, unit }) => write(unit ? `${name} (${unit})` : name));
  const lines = rows.map(({ cells }) =>
    columns.map(({ name }) => {
      const cell = cells[name] ?? null;
      return typeof cell === 'string' ? write(cell) : quote(textOf(cell));
    }),
  );
  return `${[header, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const textOf = (cell: Cell): string => (cell === null ? '' : isDate(cell) ? cell.iso : String(cell));

const defused = (text: string): string => (FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
