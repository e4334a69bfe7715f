import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { compareText } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { Cell } from '../../model/table.ts';
import { printCell } from '../chart-table.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { centre, readField } from '../reading.ts';
import { printColumn, type TableCell } from './print-column.ts';

export interface TableColumn {
  field: Field;
  /** Numbers stand on the right, in figures of equal width. */
  numeric: boolean;
  bar: boolean;
}

export interface TableRow {
  cells: TableCell[];
  highlighted: boolean;
}

export interface TableInput {
  columns: TableColumn[];
  rows: TableRow[];
  hasHighlight: boolean;
}

const MOST_ROWS = 60;

/** Reads every column as it is printed, with the rows in their order. */
export function readTable(
  spec: ChartSpecOf<'table'>,
  data: ChartData,
  language: string,
): { input?: TableInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const found = spec.columns.map((channel, i) =>
    resolveField({ name: `columns.${i}`, channel, data, ofFigures: ofFigures && channel.column === 'value' }),
  );
  const problems = [...found.flatMap((one) => one.problems), ...checkColumn('by', spec.by, data)];
  const fields = found.flatMap(({ field }) => field ?? []);
  if (problems.length > 0 || fields.length < found.length) return { problems };
  const read = fields.map((field, i) => readColumn(field, spec.columns[i]?.decimals, { data, language }));
  problems.push(...read.flatMap((column) => column.problems));
  const order = orderOf(spec, data);
  const rows = order.map((row): TableRow => {
    const cells = read.map(({ cells }) => cells[row] ?? { text: '', range: '' });
    return { cells, highlighted: spec.highlight !== undefined && cells[0]?.text === spec.highlight };
  });
  problems.push(...checkHighlight(spec.highlight, rows, data));
  if (spec.first === undefined && rows.length > MOST_ROWS)
    problems.push(problem('RK361', { count: rows.length, most: MOST_ROWS }, data.at));
  const columns = fields.map((field, i): TableColumn => {
    const numeric = isNumeric(field);
    return { field, numeric, bar: numeric && spec.columns[i]?.bar === true };
  });
  return { input: { columns, rows, hasHighlight: rows.some(({ highlighted }) => highlighted) }, problems };
}

const isNumeric = ({ type }: Field): boolean => type === 'number' || type === 'integer';

interface Source {
  data: ChartData;
  language: string;
}

function readColumn(
  field: Field,
  decimals: number | undefined,
  { data, language }: Source,
): { cells: TableCell[]; problems: Problem[] } {
  if (!isNumeric(field) && field.type !== 'date') {
    const cells = data.rows.map(({ cells }) => ({ text: printCell(cells[field.column] ?? null, language), range: '' }));
    return { cells, problems: [] };
  }
  const { readings, problems } = readField(field, data);
  return { cells: printColumn(readings, field, { decimals, language }), problems };
}

/** Rows in the order asked for; what is not known comes last, and equals keep their order. */
function orderOf({ by, order, columns }: ChartSpecOf<'table'>, data: ChartData): number[] {
  const rows = data.rows.map((_, i) => i);
  const column = by ?? columns[0]?.column ?? '';
  if (order === 'as written' && by === undefined) return rows;
  const channel = columns.find((one) => one.column === column) ?? { column };
  const { field } = resolveField({ name: 'by', channel, data, ofFigures: false });
  if (!field) return rows;
  const sign = order === 'descending' ? -1 : 1;
  const { readings } = readField(field, data);
  const keys = data.rows.map(({ cells }, i): number | string | undefined =>
    field.type === 'string' || field.type === 'boolean'
      ? textKey(cells[field.column])
      : readings[i] && centre(readings[i]),
  );
  return rows.toSorted((a, b) => {
    const [x, y] = [keys[a], keys[b]];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * compareText(String(x), String(y));
  });
}

const textKey = (cell: Cell | undefined): string | undefined =>
  cell === null || cell === undefined || cell === '' ? undefined : String(cell);

function checkHighlight(highlight: string | undefined, rows: readonly TableRow[], data: ChartData): Problem[] {
  if (highlight === undefined || rows.length === 0 || rows.some(({ highlighted }) => highlighted)) return [];
  const names = rows.map(({ cells }) => cells[0]?.text ?? '');
  const hint = didYouMean(highlight, names, 'Rows');
  return [problem('RK087', { name: highlight, hint }, data.placeOf?.(highlight) ?? data.at)];
}
