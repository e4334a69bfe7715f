import type { DistributionSpec } from '../../model/distribution.ts';
import { problem } from '../../model/errors/index.ts';
import { columnIndex, type Table } from '../../model/table.ts';
import { discrete } from '../distribution/discrete.ts';
import { findRows } from '../rows/find-row.ts';
import { type ColumnReading, readColumn } from '../rows/read-column.ts';
import type { Unit } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { converter, type Measure } from './declared.ts';
import type { Spread } from './spread.ts';

type EmpiricalSpec = NonNullable<DistributionSpec['empirical']>;

const FEWEST = 2;
const PATH = ['distribution', 'empirical'];

/** The numbers of a table's column, each as likely as any other (Efron 1979): what was seen, and nothing between. */
export function readEmpirical(
  spec: EmpiricalSpec,
  entry: Entry,
  measure: Measure,
  context: DeriveContext,
): Spread | undefined {
  const found = findColumn(spec, entry, context);
  if (!found) return undefined;
  const { table, numbers } = found;
  const values = numbers.map(({ value, unit }) =>
    converter(unit, [...PATH, 'column'], entry, measure, context)?.(value),
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  const quantile = discrete(known.map((value) => ({ value, weight: 1 })));
  const { name, column } = { name: table.name, column: found.column };
  return {
    quantile,
    distribution: { name: 'empirical', table: name, column, where: spec.where ?? {}, count: known.length },
    middle: { value: quantile(0.5), computed: 'median' },
    sources: table.sources,
  };
}

/** The unit of the column's numbers, for a figure that has no value of its own. */
export function unitOfColumn(spec: EmpiricalSpec, entry: Entry, context: DeriveContext): Unit | undefined {
  return findColumn(spec, entry, context)?.numbers[0]?.unit;
}

interface Found {
  table: Table;
  column: string;
  numbers: ColumnReading['numbers'];
}

function findColumn(
  { column: text, where = {} }: EmpiricalSpec,
  { id }: Entry,
  context: DeriveContext,
): Found | undefined {
  const { tables, isBrokenTable, problems, locate, units } = context;
  const [name = '', column = ''] = text.split(/\.(.*)/s).map((part) => part.trim());
  const at = locate(id, [...PATH, 'column']);
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (!table) {
    if (!isBrokenTable?.(name))
      problems.push(problem('RK036', { kind: 'table', name, known: Object.keys(tables) }, at));
    return undefined;
  }
  const known = table.fields.map((field) => field.name);
  const unknown = [column, ...Object.keys(where)].filter((key) => columnIndex(table, key) < 0);
  for (const key of new Set(unknown)) {
    const place = key === column ? at : locate(id, [...PATH, 'where', key]);
    problems.push(problem('RK036', { kind: 'column', name: key, where: name, known }, place));
  }
  if (unknown.length > 0) return undefined;
  const conditions = Object.entries(where).map(([key, value]) => ({ column: key, value: String(value), offset: 0 }));
  const reading = readColumn({ table, rows: findRows(table, conditions), column, units, at });
  problems.push(...reading.problems);
  if (reading.problems.length > 0) return undefined;
  if (reading.numbers.length >= FEWEST) return { table, column, numbers: reading.numbers };
  problems.push(problem('RK049', { column: text, count: reading.numbers.length }, at));
  return undefined;
}
