import type { ChartData, ChartRow } from '../model/chart.ts';
import { dayOf, dayRange, type PartialDate } from '../model/date.ts';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { BOUNDS, type Bound, STATUSES, type Status } from '../model/status.ts';
import { didYouMean } from '../model/suggest.ts';
import { type Cell, isDate } from '../model/table.ts';
import type { Field } from './field.ts';
import { keyOfCell } from './places.ts';

/** What one row says along one axis, in the axis's unit; dates are days since 1970-01-01. */
export interface Reading {
  value?: number;
  low?: number;
  high?: number;
  bound?: Bound;
  status?: Status;
  /** The value as the page prints it elsewhere, without unit or bound. */
  printed?: string;
  /** The dates behind the numbers, for printing. */
  dates: { value?: PartialDate; low?: PartialDate; high?: PartialDate };
  /** First and last day of a date that is no single day. */
  period?: [number, number];
  /** The row of the data that says so; absent for what was worked out from several. */
  row?: number;
  at: Position;
}

/** The middle of what is known, for order and for placing a label; undefined when nothing is. */
export const centre = ({ value, low, high }: Reading): number | undefined =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));

/** Every number of the reading, for the ends of an axis. */
export const extent = ({ value, low, high, period }: Reading): number[] =>
  [value, low, high, ...(period ?? [])].filter((n) => n !== undefined);

/** Both ends of an interval that is wider than nothing. */
export function intervalOf({ low, high }: Reading): [number, number] | undefined {
  return low !== undefined && high !== undefined && low < high ? [low, high] : undefined;
}

/** Reads one channel of all rows, and checks what the axis cannot show. */
export function readField(field: Field, data: ChartData): { readings: Reading[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const isPlain = [field.low, field.high, field.bound, field.status].every((column) => column === undefined);
  const read = isPlain ? readPlain : readRow;
  const readings = data.rows.map((row, i) => {
    const reading = read(field, row);
    reading.row = i;
    problems.push(...checkReading(field, reading, row));
    return reading;
  });
  return { readings, problems };
}

/** A row of a column that stands alone, which most are, says its value and nothing beside it. */
function readPlain(field: Field, { cells, printed, at }: ChartRow): Reading {
  const cell = cells[field.column] ?? null;
  const value = toNumber(cell, field, dayOf);
  const dates = isDate(cell) && !field.places ? { value: cell } : {};
  const reading: Reading = value === undefined ? { dates, at, row: 0 } : { value, dates, at, row: 0 };
  if (printed?.[field.column]) reading.printed = printed[field.column];
  if (dates.value && dates.value.precision !== 'day') reading.period = dayRange(dates.value);
  return reading;
}

function readRow(field: Field, { cells, printed, at }: ChartRow): Reading {
  const cell = (name: string | undefined): Cell => (name === undefined ? null : (cells[name] ?? null));
  const [value, low, high] = [cell(field.column), cell(field.low), cell(field.high)];
  const reading: Reading = { dates: {}, at };
  const from = toNumber(low, field, (date) => dayRange(date)[0]);
  const to = toNumber(high, field, (date) => dayRange(date)[1]);
  // A column that is named twice, as value and as an end, is that end: a year as a beginning is its first day.
  const end = from === undefined || to === undefined ? undefined : endOf(field, from, to);
  const at0 = end ?? toNumber(value, field, dayOf);
  const bound = findBound(cell(field.bound));
  if (printed?.[field.column]) reading.printed = printed[field.column];
  if (at0 !== undefined) reading.value = at0;
  // An end alone is a value known from one side only: "within 31 days".
  else if (from === undefined && to !== undefined) Object.assign(reading, { value: to, bound: bound ?? 'up_to' });
  else if (to === undefined && from !== undefined) Object.assign(reading, { value: from, bound: bound ?? 'at_least' });
  else if (from !== undefined && from === to) reading.value = from;
  if (from !== undefined && to !== undefined) Object.assign(reading, { low: from, high: to });
  if (bound) reading.bound = bound;
  const status = STATUSES.find((known) => known === cell(field.status));
  if (status) reading.status = status;
  keepDates(reading, { value, low, high }, { isEnd: end !== undefined, isPlace: field.places !== undefined });
  return reading;
}

const endOf = ({ column, low, high }: Field, from: number, to: number): number | undefined =>
  column === low ? from : column === high ? to : undefined;

interface DateRoles {
  isEnd: boolean;
  isPlace: boolean;
}

function keepDates(
  reading: Reading,
  cells: { value: Cell; low: Cell; high: Cell },
  { isEnd, isPlace }: DateRoles,
): void {
  for (const key of ['value', 'low', 'high'] as const) {
    const cell = cells[key];
    if (isDate(cell) && !isPlace) reading.dates[key] = cell;
  }
  const single = reading.dates.value;
  if (single && single.precision !== 'day' && !isEnd) reading.period = dayRange(single);
}

function toNumber(cell: Cell, field: Field, dayFor: (date: PartialDate) => number): number | undefined {
  if (field.places) return cell === null ? undefined : field.places.indices.get(keyOfCell(cell));
  if (isDate(cell)) return dayFor(cell);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return undefined;
  // Numbers too small to be divided by exactly would break an axis; nobody means them.
  return Math.abs(cell) < SMALLEST ? 0 : cell * field.factor;
}

const SMALLEST = 1e-290;

const BOUND_WORDS: [Bound, RegExp][] = [
  ['over', /^(?:over|more than|above)\b/i],
  ['at_least', /^at least\b/i],
  ['about', /^(?:about|approximately|around|nearly|nearing)\b/i],
  ['up_to', /^(?:up to|at most|within)\b/i],
  ['under', /^(?:under|less than|below)\b/i],
];

/** The bound that a cell says; other words ("reached", "point") say that the value is itself. */
function findBound(cell: Cell): Bound | undefined {
  if (typeof cell !== 'string') return undefined;
  return BOUNDS.find((known) => known === cell) ?? BOUND_WORDS.find(([, form]) => form.test(cell.trim()))?.[0];
}

function checkReading(field: Field, reading: Reading, row: ChartRow): Problem[] {
  const problems: Problem[] = [];
  const { low, high, dates } = reading;
  const status = field.status === undefined ? null : (row.cells[field.status] ?? null);
  if (typeof status === 'string' && status !== '' && !reading.status)
    problems.push(problem('RK093', { found: status, hint: didYouMean(status, STATUSES, 'Allowed') }, row.at));
  if (low !== undefined && high !== undefined && low > high)
    problems.push(
      problem('RK094', { low: dates.low?.iso ?? String(low), high: dates.high?.iso ?? String(high) }, row.at),
    );
  for (const value of extent(reading)) {
    if (field.log && value <= 0 && !field.listsUnshown)
      problems.push(problem('RK081', { column: field.column, value }, row.at));
    const [from, to] = field.domain ?? [value, value];
    if (value < Math.min(from, to) || value > Math.max(from, to))
      problems.push(problem('RK090', { channel: field.channel, low: from, high: to, value }, row.at));
  }
  return problems;
}
