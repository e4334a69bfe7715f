import type { ChartRow } from '../model/chart.ts';
import { type DatePrecision, dayOf } from '../model/date.ts';
import { isDate } from '../model/table.ts';

/** What dates are that are no days. */
export type Grain = Exclude<DatePrecision, 'day'>;

/**
 * What the dates of a column are, when all are months, quarters or years alike; undefined for days and for a mixture.
 * A year stands in its middle; where there is nothing but years, the tick of a year stands there as well.
 */
export function grainOf(rows: readonly ChartRow[], column: string): Grain | undefined {
  let grain: Grain | undefined;
  for (const { cells } of rows) {
    const cell = cells[column] ?? null;
    if (cell === null) continue;
    if (!isDate(cell) || cell.precision === 'day' || (grain && cell.precision !== grain)) return undefined;
    grain = cell.precision;
  }
  return grain;
}

/** The day on which a month, quarter or year stands, by its first day; days since 1970-01-01. */
export function middleOf(first: number, grain: Grain): number {
  const date = new Date(first * 86_400_000);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = date.getUTCMonth();
  const iso = {
    month: `${year}-${String(month + 1).padStart(2, '0')}`,
    quarter: `${year}-Q${Math.floor(month / 3) + 1}`,
    year,
  };
  return dayOf({ iso: iso[grain], precision: grain });
}
