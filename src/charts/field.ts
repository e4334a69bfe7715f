import type { NumberFormat } from '../model/chart/number-format.ts';
import type { Channel, ChartColumn, ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import type { Cell, FieldType } from '../model/table.ts';
import { checkScale, percentageOf } from './field-scale.ts';
import { type Grain, grainOf } from './grain.ts';
import { baseUnit, multiplierOf, wordFor } from './unit.ts';

/** Categories along an axis, in their order: a value of such an axis is the index of one of them. */
export interface Places {
  cells: Cell[];
  /** By how a cell is written. */
  indices: ReadonlyMap<string, number>;
}

/** A channel with its columns found: what an axis is made of. */
export interface Field {
  channel: string; // "y"
  column: string;
  low?: string;
  high?: string;
  bound?: string;
  status?: string;
  label?: string;
  title: string;
  /** The writer chose the title, which then says the unit as well. */
  isNamed: boolean;
  type: FieldType;
  /** As the axis shows it: "billion USD/year"; "" for none. */
  unit: string;
  /** A cell times this is a value of the axis. */
  factor: number;
  log: boolean;
  /** A log scale on both sides of zero. */
  symlog: boolean;
  /** Values that a log scale cannot show are listed under the chart, and no error. */
  listsUnshown: boolean;
  domain?: [number, number];
  /** How its numbers are printed. */
  format?: NumberFormat;
  /** What all of its dates are, unless they are days. */
  grain?: Grain;
  /** The categories of an axis that has some: its values are their places. */
  places?: Places;
  /** Numbers or dates that the writer wants as categories. */
  was?: { type: FieldType; scale: string };
}

/** Figures come as rows whose columns have fixed names, so that nobody has to list them. */
const FIGURE_COLUMNS = { low: 'low', high: 'high', bound: 'bound', status: 'status' } as const;

interface FieldInput {
  name: string; // "y"
  channel: Channel;
  data: ChartData;
  ofFigures: boolean;
}

/** Finds the columns of a channel; every one that is missing is a problem at the chart's place. */
export function resolveField({ name, channel, data, ofFigures }: FieldInput): { field?: Field; problems: Problem[] } {
  const named = ofFigures && channel.column === 'value' ? { ...FIGURE_COLUMNS, ...channel } : channel;
  const problems = missingColumns(name, named, data);
  const column = findColumn(data, channel.column);
  if (!column || problems.length > 0) return { problems };
  const unit = columnUnit(column, data, ofFigures);
  problems.push(...unit.problems, ...unitMismatch(name, channel, { column, found: unit.unit, data }));
  problems.push(...checkFormat(channel, column, { name, data, ofFigures }));
  problems.push(...checkScale(name, channel, { found: { column, unit: unit.unit }, data }));
  const shown = channel.unit ?? (ofFigures ? withMultiplier(unit.unit, named, data) : unit.unit);
  const { low, high, bound, status, label, domain, format } = named;
  const asCategories = (channel.scale === 'point' || channel.scale === 'band') && isCounted(column);
  const field: Field = {
    channel: name,
    column: channel.column,
    ...defined({ low, high, bound, status, label, domain, format }),
    ...(column.type === 'date' && !asCategories ? defined({ grain: grainOf(data.rows, channel.column) }) : {}),
    title: channel.title ?? column.title,
    isNamed: channel.title !== undefined,
    type: asCategories ? 'string' : column.type,
    ...(asCategories ? { was: { type: column.type, scale: channel.scale ?? '' } } : {}),
    unit: asCategories ? '' : shown,
    factor: unit.unit === '' ? 1 : multiplierOf(unit.unit) / multiplierOf(shown),
    log: channel.scale === 'log',
    symlog: channel.scale === 'symlog',
    listsUnshown: channel.unshown === 'list',
    ...(channel.scale === 'percentage' ? percentageOf({ column, unit: unit.unit }, named, data) : {}),
  };
  return problems.length > 0 ? { problems } : { field, problems };
}

const isCounted = ({ type }: ChartColumn): boolean => type === 'number' || type === 'integer' || type === 'date';

export const findColumn = (data: ChartData, name: string): ChartColumn | undefined =>
  data.columns.find((column) => column.name === name);

/** A problem for a column that a spec names outside a channel, such as `series`. */
export function checkColumn(channel: string, name: string | undefined, data: ChartData): Problem[] {
  if (name === undefined || findColumn(data, name)) return [];
  const hint = didYouMean(
    name,
    data.columns.map((column) => column.name),
    'Columns',
  );
  return [problem('RK080', { channel, column: name, hint }, data.placeOf?.(name) ?? data.at)];
}

function missingColumns(name: string, channel: Channel, data: ChartData): Problem[] {
  const { column, low, high, bound, status, label } = channel;
  return [
    ...checkColumn(name, column, data),
    ...Object.entries({ low, high, bound, status, label }).flatMap(([key, named]) =>
      checkColumn(`${name}.${key}`, named, data),
    ),
  ];
}

/** The unit of a column; rows made from figures carry theirs in a column, and must agree. */
function columnUnit(column: ChartColumn, data: ChartData, ofFigures: boolean): { unit: string; problems: Problem[] } {
  if (!ofFigures || column.name !== 'value') return { unit: column.unit ?? '', problems: [] };
  const units = [...new Set(data.rows.map((row) => (typeof row.cells.unit === 'string' ? row.cells.unit : '')))];
  const problems = units.length > 1 ? [problem('RK084', { units }, data.at)] : [];
  return { unit: column.unit ?? units[0] ?? '', problems };
}

/** Figures come in base units; money in billions is read in billions. A bare ratio or a percentage stays as it is. */
function withMultiplier(unit: string, { column }: Channel, { rows }: ChartData): string {
  if (unit === '' || unit === '%' || multiplierOf(unit) !== 1) return unit;
  const most = rows.reduce((max, { cells }) => Math.max(max, Math.abs(Number(cells[column] ?? 0)) || 0), 0);
  const word = wordFor(most);
  return word ? `${word} ${unit}` : unit;
}

interface FormatCheck {
  name: string;
  data: ChartData;
  ofFigures: boolean;
}

/** A format is for numbers of a table; figures have one print everywhere, which is theirs to say. */
function checkFormat({ format }: Channel, column: ChartColumn, { name, data, ofFigures }: FormatCheck): Problem[] {
  if (!format) return [];
  if (ofFigures) return [problem('RK390', { channel: name }, data.at)];
  if (column.type === 'number' || column.type === 'integer') return [];
  const holds = column.type === 'date' ? 'dates' : 'text';
  return [problem('RK391', { channel: name, column: column.name, holds }, data.at)];
}

interface UnitCheck {
  column: ChartColumn;
  found: string;
  data: ChartData;
}

function unitMismatch(name: string, { unit }: Channel, { column, found, data }: UnitCheck): Problem[] {
  if (unit === undefined || found === '' || baseUnit(unit) === baseUnit(found)) return [];
  return [problem('RK085', { what: `The column "${column.name}" of "${name}"`, found, axis: unit }, data.at)];
}

/** Without the keys that are undefined, so that optional stays optional. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // The entries are those of T that have a value, which is what the type says.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
