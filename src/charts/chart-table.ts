import type { Channel, ChartColumn, ChartData, ChartTable } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { type Cell, isDate } from '../model/table.ts';
import { findColumn, resolveField } from './field.ts';
import { printExact, printPartialDate } from './format.ts';

interface TableInput {
  channels: Record<string, Channel>;
  /** Columns that a spec names outside of its channels, such as `series`. */
  text: (string | undefined)[];
  ofFigures: boolean;
}

/** The table under a chart: every column the chart draws from, once, in the order of the spec; the cells as they are. */
export function tableOf({ channels, text, ofFigures }: TableInput, data: ChartData, { language }: Locale): ChartTable {
  const fields = Object.entries(channels).map(
    ([name, channel]) => resolveField({ name, channel, data, ofFigures }).field,
  );
  const named = fields.flatMap((field) =>
    field ? [field.column, field.low, field.high, field.bound, field.status, field.label] : [],
  );
  const names = [...new Set([...text, ...named])].filter((name) => name !== undefined);
  const columns = names.flatMap((name) => findColumn(data, name) ?? []).filter((column) => isUsed(column, data));
  const unitOf = new Map(fields.flatMap((field) => (field ? [[field.column, field] as const] : [])));
  return {
    columns: columns.map((column) => {
      const unit = column.unit ?? (unitOf.get(column.name)?.factor === 1 ? unitOf.get(column.name)?.unit : undefined);
      const numeric = column.type === 'number' || column.type === 'integer';
      return { title: numeric && unit ? `${column.title} (${unit})` : column.title, numeric };
    }),
    rows: data.rows.map(({ cells }) => columns.map(({ name }) => printCell(cells[name] ?? null, language))),
  };
}

/** A column of low ends, say, that no row fills would only be in the way. */
const isUsed = ({ name }: ChartColumn, { rows }: ChartData): boolean =>
  rows.length === 0 || rows.some(({ cells }) => (cells[name] ?? null) !== null && cells[name] !== '');

export function printCell(cell: Cell, language: string): string {
  if (cell === null) return '';
  if (isDate(cell)) return printPartialDate(cell, language);
  return typeof cell === 'number' ? printExact(cell, language) : String(cell);
}
