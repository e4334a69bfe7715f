import type { ChartColumn, ChartRow } from '../../model/chart.ts';
import { defused, rawCell, renderCsv, safeCell } from '../csv.ts';

interface Table {
  columns: readonly ChartColumn[];
  rows: readonly Pick<ChartRow, 'cells'>[];
}

/**
 * Rows as CSV (RFC 4180, CRLF).
 * @param form `safe`: text that a spreadsheet would run gets a leading apostrophe; `raw`: every cell as it is
 */
export function chartCsv({ columns, rows }: Table, form: 'safe' | 'raw'): string {
  const [nameOf, cellOf] = form === 'safe' ? [defused, safeCell] : [(name: string) => name, rawCell];
  return renderCsv([
    columns.map(({ name, unit }) => nameOf(unit ? `${name} (${unit})` : name)),
    ...rows.map(({ cells }) => columns.map(({ name }) => cellOf(cells[name] ?? null))),
  ]);
}
