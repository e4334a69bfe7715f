import type { ChartData } from '../../model/chart.ts';
import { type Cell, isDate } from '../../model/table.ts';

// A spreadsheet runs a text cell that begins with one of these (OWASP, CSV injection). The full-width signs count too.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** The rows behind a chart as CSV (RFC 4180, CRLF). Text that a spreadsheet would run gets a leading apostrophe; numbers are left alone. */
export function chartCsv({ columns, rows }: Pick<ChartData, 'columns' | 'rows'>): string {
  const header = columns.map(({ name, unit }) => quote(unit ? `${name} (${unit})` : name));
  const lines = rows.map(({ cells }) => columns.map(({ name }) => quote(textOf(cells[name] ?? null))));
  return `${[header, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (isDate(cell)) return cell.iso;
  if (typeof cell !== 'string') return String(cell);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
