import type { PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { CellRef } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { type Bound, STATUSES, type Status } from '../../model/status.ts';
import { type Cell, columnIndex, isDate, type Row, type Table } from '../../model/table.ts';
import { tidy, type Unit, type UnitSystem } from '../units.ts';
import { BOUND_WORDS, findBound } from './bound-words.ts';
import { cellText } from './find-row.ts';

/** What a row brings to a figure. Numbers are in `unit`, the multiplier of the column applied. */
export interface RowReading {
  value: number | PartialDate;
  unit: Unit;
  cell: CellRef;
  /** Somebody else's range, from the columns of low and high. */
  range?: { low: number; high: number };
  asOf?: PartialDate;
  bound?: Bound;
  status?: Status;
  sources: string[];
  note?: string;
  /** The row in its own file. */
  at: Position;
}

export interface FoundCell {
  table: Table;
  row: Row;
  column: string;
  units: UnitSystem;
  /** Where the `row:` stands that asks for it. */
  at: Position;
}

/** Reads all that a row brings; what it says in words that are not known is reported at the row. */
export function readCells(found: FoundCell): { reading?: RowReading; problems: Problem[] } {
  const { table, row, column } = found;
  const problems: Problem[] = [];
  const at: Position = { file: table.file, line: row.line, column: 1 };
  const value = cellAt(found, column);
  if (typeof value !== 'number' && !isDate(value)) return { problems: [noFigure(found, value)] };
  const scaled = unitOfCell(found);
  if ('problem' in scaled) return { problems: [scaled.problem] };
  const { unit, multiplier } = scaled;
  const { roles } = table;
  const range = rangeOf(found, multiplier);
  const asOf = cellAt(found, roles?.date);
  const note = cellAt(found, roles?.note);
  const bound = column === roles?.value ? readBound(found, at, problems) : undefined;
  const status = readStatus(found, at, problems);
  const reading: RowReading = {
    value: typeof value === 'number' ? tidy(value * multiplier) : value,
    unit,
    cell: { table: table.name, column, line: row.line, file: table.file },
    ...(range && column === roles?.value ? { range } : {}),
    ...(isDate(asOf) ? { asOf } : {}),
    ...(bound ? { bound } : {}),
    ...(status ? { status } : {}),
    sources: sourcesOf(found),
    ...(typeof note === 'string' ? { note } : {}),
    at,
  };
  return { reading, problems };
}

export function cellAt({ table, row }: FoundCell, column: string | undefined): Cell | undefined {
  return column === undefined ? undefined : row.cells[columnIndex(table, column)];
}

function noFigure(found: FoundCell, cell: Cell | undefined): Problem {
  const { table, column, at } = found;
  const reason =
    cell === null || cell === undefined
      ? `"${column}" is empty`
      : `"${column}" holds "${cellText(cell)}", which is no number and no date`;
  const both = column === table.roles?.value && rangeOf(found, 1) !== undefined;
  const hint = both
    ? 'It has a low and a high end: end `row:` with .low or .high, or choose a value with `stated: row`.'
    : undefined;
  return problem('RK039', { reason: `${reason} on line ${found.row.line} of ${table.file}`, hint }, at);
}

/** Low and high, when the row has both. */
function rangeOf(found: FoundCell, multiplier: number): { low: number; high: number } | undefined {
  const low = cellAt(found, found.table.roles?.low);
  const high = cellAt(found, found.table.roles?.high);
  return typeof low === 'number' && typeof high === 'number'
    ? { low: tidy(low * multiplier), high: tidy(high * multiplier) }
    : undefined;
}

/** The row's own unit goes with value, low and high; every other column has the unit of its declaration, or none. */
export function unitOfCell(found: FoundCell): { unit: Unit; multiplier: number } | { problem: Problem } {
  const { table, row, column, units } = found;
  const { roles } = table;
  const ofRow = roles && [roles.value, roles.low, roles.high].includes(column) ? cellAt(found, roles.unit) : undefined;
  const text = typeof ofRow === 'string' ? ofRow : (table.fields[columnIndex(table, column)]?.unit ?? '');
  const result = units.parseScaled(text);
  if ('unit' in result) return result;
  const { reason, hint } = result.error;
  return { problem: problem('RK022', { text, reason, hint }, { file: table.file, line: row.line, column: 1 }) };
}

function readBound(found: FoundCell, at: Position, problems: Problem[]): Bound | undefined {
  const column = found.table.roles?.bound;
  const word = cellAt(found, column);
  if (column === undefined || typeof word !== 'string') return undefined;
  const bound = findBound(word);
  if (!bound) problems.push(problem('RK040', { word, column, role: 'bound', known: BOUND_WORDS }, at));
  return bound === 'none' ? undefined : bound;
}

function readStatus(found: FoundCell, at: Position, problems: Problem[]): Status | undefined {
  const column = found.table.roles?.status;
  const word = cellAt(found, column);
  if (column === undefined || typeof word !== 'string') return undefined;
  const status = STATUSES.find((known) => known === word.trim());
  if (!status) problems.push(problem('RK040', { word, column, role: 'status', known: STATUSES }, at));
  return status;
}

/** Ids stand in one cell with `;` between them; a row that names none has those of its table. */
function sourcesOf(found: FoundCell): string[] {
  const cell = cellAt(found, found.table.roles?.sources);
  const ids = typeof cell === 'string' ? cell.split(';').map((id) => id.trim()) : [];
  const named = ids.filter((id) => id !== '');
  return named.length > 0 ? named : found.table.sources;
}
