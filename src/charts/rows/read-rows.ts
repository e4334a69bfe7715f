import type { Channel, ChartData } from '../../model/chart.ts';
import type { ReferenceSpec, RowNote } from '../../model/chart-parts.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { notesByName } from '../annotation.ts';
import { printCell } from '../chart-table.ts';
import { type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { centre, extent, type Reading, readField } from '../reading.ts';
import { type Reference, resolveReferences } from '../reference.ts';

/** One category with what is known of it. */
export interface CategoryRow {
  name: string;
  /** A second, quieter line: the column that `y.label` names. */
  note: string;
  readings: Reading[];
  /** Rows of the data that it was made from. */
  indices: number[];
  highlighted: boolean;
}

export interface RowsInput {
  x: Field;
  y: Field;
  rows: CategoryRow[];
  references: Reference[];
  /** What the writer says of single rows; it stands in their second lines. */
  annotations: readonly RowNote[];
  /** Whether any row is highlighted, so that the others step back. */
  hasHighlight: boolean;
}

/** What bar, range and dot have in common. */
export interface RowsSpec {
  data: object;
  x: Channel;
  y: Channel;
  order: 'ascending' | 'descending' | 'as written';
  references: readonly ReferenceSpec[];
  /** Words about a category, in its second line. */
  annotations?: readonly RowNote[];
  highlight?: string | undefined;
}

const MOST_ROWS = 60;
/** A picture of more is higher than any screen shows, and takes long to lay out. */
const MOST_DRAWN = 500;

interface RowsOptions {
  data: ChartData;
  language: string;
  /** Rows of one category share a line. */
  grouped: boolean;
  dates: boolean;
}

/** Reads categories and their values, in the order asked for. */
export function readRows(spec: RowsSpec, options: RowsOptions): { input?: RowsInput; problems: Problem[] } {
  const { data } = options;
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures: false });
  const problems = [...foundX.problems, ...foundY.problems];
  if (!foundX.field || !foundY.field || problems.length > 0) return { problems };
  const [x, y] = [foundX.field, foundY.field];
  problems.push(...checkType(x, options.dates ? ['number', 'date'] : ['number'], data));
  if (problems.length > 0) return { problems };
  const { readings, problems: unreadable } = readField(x, data);
  const found = sortRows(toRows(readings.map(positiveOnLog(x)), { y, spec, ...options }), spec.order);
  const names = found.map(({ name }) => name);
  const { noteOf, problems: lost } = notesByName(spec.annotations ?? [], names, data);
  const rows = found.map((row) => ({ ...row, note: [row.note, noteOf(row.name)].filter(Boolean).join(' · ') }));
  const references = resolveReferences(spec.references, x, data);
  problems.push(...unreadable, ...lost, ...references.problems, ...checkHighlight(spec, rows, data));
  if (rows.length > MOST_DRAWN)
    return { problems: [...problems, problem('RK485', { count: rows.length, most: MOST_DRAWN }, data.at)] };
  if (rows.length > MOST_ROWS) problems.push(problem('RK086', { count: rows.length, most: MOST_ROWS }, data.at));
  const hasHighlight = rows.some(({ highlighted }) => highlighted);
  const annotations = (spec.annotations ?? []).filter(({ at }) => names.includes(at));
  return { input: { x, y, rows, references: references.references, annotations, hasHighlight }, problems };
}

interface Grouping extends RowsOptions {
  y: Field;
  spec: RowsSpec;
}

function toRows(readings: Reading[], { y, spec, data, language, grouped }: Grouping): CategoryRow[] {
  const rows: CategoryRow[] = [];
  const known = new Map<string, CategoryRow>();
  for (const [i, { cells }] of data.rows.entries()) {
    const name = printCell(cells[y.column] ?? null, language);
    const reading = readings[i];
    if (!reading) continue;
    const same = grouped ? known.get(name) : undefined;
    if (same) {
      same.readings.push(reading);
      same.indices.push(i);
      continue;
    }
    const note = y.label === undefined ? '' : printCell(cells[y.label] ?? null, language);
    const row = { name, note, readings: [reading], indices: [i], highlighted: name === spec.highlight };
    known.set(name, row);
    rows.push(row);
  }
  return rows;
}

/** A log axis has no place for what is not above zero; such numbers are reported, and not drawn. */
const positiveOnLog =
  ({ log }: Field) =>
  (reading: Reading): Reading => {
    if (!log || extent(reading).every((value) => value > 0)) return reading;
    const { value: _, low: __, high: ___, ...rest } = reading;
    return rest;
  };

/** By a value of each row, the first unless said; what is not known comes last. Equals keep their order. */
export function sortRows(
  rows: CategoryRow[],
  order: RowsSpec['order'],
  placeOf: (row: CategoryRow) => number | undefined = heightOf,
): CategoryRow[] {
  if (order === 'as written') return rows;
  const sign = order === 'ascending' ? 1 : -1;
  const unknown = (row: CategoryRow): boolean => placeOf(row) === undefined;
  return rows.toSorted(
    (a, b) => Number(unknown(a)) - Number(unknown(b)) || sign * ((placeOf(a) ?? 0) - (placeOf(b) ?? 0)),
  );
}

const heightOf = ({ readings }: CategoryRow): number | undefined => (readings[0] ? centre(readings[0]) : undefined);

function checkHighlight({ highlight }: RowsSpec, rows: readonly CategoryRow[], data: ChartData): Problem[] {
  if (highlight === undefined || rows.length === 0 || rows.some(({ highlighted }) => highlighted)) return [];
  const hint = didYouMean(
    highlight,
    rows.map(({ name }) => name),
    'Categories',
  );
  return [problem('RK087', { name: highlight, hint }, data.placeOf?.(highlight) ?? data.at)];
}
