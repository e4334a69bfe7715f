import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { columnIndex, ROLES, type Role, type Row, type Table } from '../../model/table.ts';
import type { UnitSystem } from '../units.ts';
import { describeRows, findRow } from './find-row.ts';
import { type RowReading, readCells } from './read-cells.ts';
import { parseRowReference, type RowReference } from './reference.ts';

export type { RowReading } from './read-cells.ts';

export interface RowContext {
  tables: Readonly<Record<string, Table>>;
  /** Whether a table that is not there is declared but could not be loaded: that has a problem of its own. */
  isBroken?: ((table: string) => boolean) | undefined;
  units: UnitSystem;
  /** Where in `row:` an offset stands. */
  locate: (offset: number) => Position;
}

/**
 * Reads the row that a `row:` names. Without a reading there is at least one problem, unless its table is broken; with one
 * there may be.
 */
export function readRow(text: string, context: RowContext): { reading?: RowReading; problems: Problem[] } {
  const reference = parseRowReference(text);
  const { locate, tables, isBroken } = context;
  if ('error' in reference) {
    const { offset, reason } = reference.error;
    return { problems: [problem('RK035', { reason }, locate(offset))] };
  }
  const table = Object.hasOwn(tables, reference.table) ? tables[reference.table] : undefined;
  if (!table) {
    if (isBroken?.(reference.table)) return { problems: [] };
    const params = { kind: 'table', name: reference.table, known: Object.keys(tables) } as const;
    return { problems: [problem('RK036', params, locate(0))] };
  }
  const column = findColumn(table, reference, locate);
  if ('problem' in column) return { problems: [column.problem] };
  const found = findRow(table, reference);
  if ('row' in found)
    return readCells({ table, row: found.row, column: column.name, units: context.units, at: locate(0) });
  return { problems: [rowProblem(found, table, text, locate)] };
}

type Missing = Exclude<ReturnType<typeof findRow>, { row: Row }>;

function rowProblem(found: Missing, table: Table, text: string, locate: RowContext['locate']): Problem {
  if ('unknownColumn' in found) {
    const { column, offset } = found.unknownColumn;
    return unknownColumn(column, table, locate(offset));
  }
  const row = text.trim();
  if ('nearest' in found) return problem('RK037', { row, nearest: found.nearest }, locate(0));
  const params = { row, count: found.several.length, rows: describeRows(table, found.several) };
  return problem('RK038', params, locate(0));
}

/** The column that holds the figure: that of a role or a column named after the bracket, else that of the value. */
function findColumn(
  table: Table,
  { part }: RowReference,
  locate: RowContext['locate'],
): { name: string } | { problem: Problem } {
  if (!part)
    return table.roles ? { name: table.roles.value } : { problem: problem('RK043', { table: table.name }, locate(0)) };
  const role = ROLES.find((known): known is Role => known === part.name);
  const name = (role && table.roles?.[role]) ?? part.name;
  if (columnIndex(table, name) >= 0) return { name };
  return { problem: unknownColumn(part.name, table, locate(part.offset)) };
}

function unknownColumn(name: string, table: Table, at: Position): Problem {
  const params = { kind: 'column', name, where: table.name, known: table.fields.map((field) => field.name) } as const;
  return problem('RK036', params, at);
}
