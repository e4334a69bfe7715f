import type { Channel, ChartColumn, ChartData, ChartTable } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { type Cell, isDate } from '../model/table.ts';
import { type Field, findColumn, resolveField } from './field.ts';
import { titleOf, withUnit } from './field-title.ts';
import { printExact, printPartialDate } from './format.ts';

interface TableInput {
  channels: Record<string, Channel>;
  /** Columns that a spec names outside of its channels, such as `series`. */
  text: (string | undefined)[];
  /** Where the rows come from: what was computed has no more digits than it deserves. */
  source: object;
}

/** The table under a chart: every column the chart draws from, once, in the order of the spec; the cells as they are. */
export function tableOf({ channels, text, source }: TableInput, data: ChartData, locale: Locale): ChartTable {
  const { language } = locale;
  const ofFigures = 'figures' in source;
  const digits = ofFigures ? 4 : 'sql' in source ? 6 : 12;
  const fields = Object.entries(channels).map(
    ([name, channel]) => resolveField({ name, channel, data, ofFigures }).field,
  );
  const named = fields.flatMap((field) =>
    field ? [field.column, field.low, field.high, field.bound, field.status, field.label] : [],
  );
  const names = [...new Set([...text, ...named])].filter((name) => name !== undefined);
  const columns = names.flatMap((name) => findColumn(data, name) ?? []).filter((column) => isUsed(column, data));
  const fieldOf = (name: string): Field | undefined =>
    fields.find((field) => field && [field.column, field.low, field.high].includes(name));
  return {
    columns: columns.map(({ name, title, type, unit }) => {
      const numeric = type === 'number' || type === 'integer';
      const field = fieldOf(name);
      if (field?.column === name) return { title: titleOf(field, locale), numeric };
      return { title: numeric ? withUnit(title, field?.unit ?? unit ?? '', locale) : title, numeric };
    }),
    rows: data.rows.map(({ cells }) =>
      columns.map(({ name }) => printCell(scaled(cells[name] ?? null, fieldOf(name)), language, digits)),
    ),
  };
}

/** In the unit of the axis, so that picture and table show the same numbers. */
const scaled = (cell: Cell, field: Field | undefined): Cell =>
  typeof cell === 'number' && field ? cell * field.factor : cell;

/** A column of low ends, say, that no row fills would only be in the way. */
const isUsed = ({ name }: ChartColumn, { rows }: ChartData): boolean =>
  rows.length === 0 || rows.some(({ cells }) => (cells[name] ?? null) !== null && cells[name] !== '');

export function printCell(cell: Cell, language: string, digits?: number): string {
  if (cell === null) return '';
  if (isDate(cell)) return printPartialDate(cell, language);
  return typeof cell === 'number' ? printExact(cell, language, digits) : String(cell);
}
