import type { ChartData } from '../../model/chart.ts';
import { type DatePrecision, dayRange, isoDay, type PartialDate, parsePartialDate } from '../../model/date.ts';
import { type Cell, isDate } from '../../model/table.ts';
import { printCell } from '../chart-table.ts';
import type { Field } from '../field.ts';

/** A column or row of a grid. */
export interface GridPlace {
  name: string;
  /** The date behind it, on a time axis. */
  date?: PartialDate;
}

const MOST_FILLED = 400;

/**
 * The places of one axis, and which of them each row of the data has. Text keeps the order of the rows; numbers and dates are
 * sorted, and dates of one precision have no gaps.
 */
export function placesOf(field: Field, data: ChartData, language: string): { places: GridPlace[]; indices: number[] } {
  const cells = data.rows.map((row) => row.cells[field.column] ?? null);
  const sorted = field.type === 'string' || field.type === 'boolean' ? cells : cells.toSorted(compare);
  const dates = field.type === 'date' ? datesOf(sorted.filter(isDate)) : [];
  const places = new Map<string, GridPlace>();
  for (const cell of [...dates, ...sorted]) {
    const name = printCell(cell, language);
    if (!places.has(name)) places.set(name, { name, ...(isDate(cell) ? { date: cell } : {}) });
  }
  const order = [...places.keys()];
  const indexOf = new Map(order.map((name, i) => [name, i]));
  return { places: [...places.values()], indices: cells.map((cell) => indexOf.get(printCell(cell, language)) ?? 0) };
}

/** By day or size; what is empty comes last. */
function compare(a: Cell, b: Cell): number {
  const place = (cell: Cell): number =>
    isDate(cell) ? dayRange(cell)[0] : typeof cell === 'number' ? cell : Number.MAX_VALUE;
  return place(a) - place(b);
}

/** Every date from the first to the last where all are of one precision; else none beside those that are there. */
function datesOf(dates: readonly PartialDate[]): PartialDate[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || new Set(dates.map(({ precision }) => precision)).size > 1) return [];
  const filled = [first];
  for (let date = first; date.iso !== last.iso && filled.length < MOST_FILLED; ) {
    const next = after(date);
    if (!next) return [];
    filled.push(next);
    date = next;
  }
  return filled.length < MOST_FILLED ? filled : [];
}

/** The next date of the same precision. */
function after(date: PartialDate): PartialDate | undefined {
  const iso = isoDay(dayRange(date)[1] + 1);
  const [year, month] = [iso.slice(0, 4), iso.slice(5, 7)];
  const forms: Record<DatePrecision, string> = {
    day: iso,
    month: `${year}-${month}`,
    quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`,
    year,
  };
  return parsePartialDate(forms[date.precision]);
}
