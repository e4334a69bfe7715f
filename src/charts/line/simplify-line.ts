import type { Channel, ChartData, ChartRow, ChartSpecOf } from '../../model/chart.ts';
import { dayOf } from '../../model/date.ts';
import { type Cell, isDate } from '../../model/table.ts';

/** A little less than the px of the widest plot: what falls into one of them lies on one upright line. */
const COLUMNS = 640;

/**
 * Of very many rows those that a picture can tell apart: in each px column of each series the first, the lowest, the highest and
 * the last (M4: Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014), with the ends of intervals,
 * and every row with a bound or a doubt. Fewer rows than that come back as they are.
 */
export function simplifyLine(spec: ChartSpecOf<'line'>, data: ChartData): ChartData {
  const { rows } = data;
  // Categories have no px columns to fall into.
  if (rows.length <= 4 * COLUMNS || rows.some(({ cells }) => typeof cells[spec.x.column] === 'string')) return data;
  const columnOf = columnsOf(rows.map(({ cells }) => numberOf(cells[spec.x.column])));
  const y: Channel = spec.y;
  const places = new Map<string, Place[]>();
  const kept = new Set<number>();
  for (const [row, { cells }] of rows.entries()) {
    if (isSpecial(y, cells)) kept.add(row);
    const { x, column } = columnOf(row);
    const value = numberOf(cells[y.column]);
    if (Number.isNaN(column) || Number.isNaN(value)) continue;
    const series = spec.series === undefined ? '' : String(cells[spec.series] ?? '');
    const own = places.get(series) ?? [];
    places.set(series, own);
    const [low, high] = [endOf(y.low, cells, value), endOf(y.high, cells, value)];
    const place = own[column];
    if (place) widen(place, { row, x, low, high });
    else own[column] = { first: row, last: row, lowest: row, highest: row, from: x, to: x, low, high };
  }
  for (const place of [...places.values()].flat())
    for (const row of [place.first, place.last, place.lowest, place.highest]) kept.add(row);
  if (kept.size >= rows.length) return data;
  return { ...data, rows: rows.filter((_, row) => kept.has(row)), total: rows.length };
}

/** The rows of one px column that are kept, with the numbers by which they were chosen. */
interface Place {
  first: number;
  last: number;
  lowest: number;
  highest: number;
  from: number;
  to: number;
  low: number;
  high: number;
}

function widen(place: Place, { row, x, low, high }: { row: number; x: number; low: number; high: number }): void {
  if (x < place.from) [place.first, place.from] = [row, x];
  if (x >= place.to) [place.last, place.to] = [row, x];
  if (low < place.low) [place.lowest, place.low] = [row, low];
  if (high > place.high) [place.highest, place.high] = [row, high];
}

/** The place of each row on the x axis, and the px column that it falls into; NaN for a row without one. */
function columnsOf(xs: readonly number[]): (row: number) => { x: number; column: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of xs) {
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const width = (high - low) / COLUMNS || 1;
  return (row) => {
    const x = xs[row] ?? Number.NaN;
    return { x, column: Math.floor((x - low) / width) };
  };
}

type Cells = ChartRow['cells'];

/** Rows that say more than a number, or say it wrongly. */
function isSpecial({ bound, status, low, high }: Channel, cells: Cells): boolean {
  const said = (column: string | undefined): Cell => (column === undefined ? null : (cells[column] ?? null)) || null;
  const sure = said(status) === null || said(status) === 'confirmed';
  return !sure || said(bound) !== null || endOf(low, cells, 0) > endOf(high, cells, Number.POSITIVE_INFINITY);
}

function endOf(column: string | undefined, cells: Cells, otherwise: number): number {
  const end = column === undefined ? Number.NaN : numberOf(cells[column]);
  return Number.isNaN(end) ? otherwise : end;
}

const numberOf = (cell: Cell | undefined): number =>
  isDate(cell) ? dayOf(cell) : typeof cell === 'number' ? cell : Number.NaN;
