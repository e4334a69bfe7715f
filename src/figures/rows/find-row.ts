import { editDistance } from '../../model/suggest.ts';
import { type Cell, columnIndex, isDate, type Row, type Table } from '../../model/table.ts';
import type { RowCondition, RowReference } from './reference.ts';

export type FoundRow = { row: Row } | { unknownColumn: RowCondition } | { nearest: string[] } | { several: Row[] };

/** The one row that fits all conditions; else what a writer needs to mend them. */
export function findRow(table: Table, { conditions }: RowReference): FoundRow {
  const unknownColumn = conditions.find(({ column }) => columnIndex(table, column) < 0);
  if (unknownColumn) return { unknownColumn };
  const misses = table.rows.map((row) => ({
    row,
    failed: conditions.filter((condition) => !fits(table, row, condition)),
  }));
  const fitting = misses.filter(({ failed }) => failed.length === 0).map(({ row }) => row);
  const [row] = fitting;
  if (!row) return { nearest: nearestRows(table, misses) };
  return fitting.length === 1 ? { row } : { several: fitting };
}

/** All rows that fit all conditions, whose columns are there. */
export function findRows(table: Table, conditions: readonly RowCondition[]): Row[] {
  return table.rows.filter((row) => conditions.every((condition) => fits(table, row, condition)));
}

/** A cell as a writer would type it in a condition. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return 'empty';
  return isDate(cell) ? cell.iso : String(cell);
}

/** Up to three of several rows, told apart by the columns in which they differ. */
export function describeRows(table: Table, rows: readonly Row[]): string[] {
  const differing = table.fields.flatMap((_, i) => {
    const texts = new Set(rows.map((row) => cellText(row.cells[i])));
    return texts.size > 1 ? [i] : [];
  });
  return rows.slice(0, 3).map((row) => {
    const cells = differing.slice(0, 3).map((i) => `${table.fields[i]?.name}=${shortened(cellText(row.cells[i]))}`);
    return `line ${row.line}${cells.length > 0 ? ` has ${cells.join(', ')}` : ' is the same in every column'}`;
  });
}

/** A typed comparison: 9.0 fits a cell that holds 9, and a date fits the same date in the same precision. */
function fits(table: Table, row: Row, { column, value }: RowCondition): boolean {
  const cell = row.cells[columnIndex(table, column)];
  if (cell === null || cell === undefined) return value === '';
  if (isDate(cell)) return cell.iso === value.trim();
  if (typeof cell === 'number') return value.trim() !== '' && Number(value) === cell;
  return String(cell) === value;
}

function nearestRows(table: Table, misses: readonly { row: Row; failed: RowCondition[] }[]): string[] {
  const fewest = misses.reduce((least, { failed }) => Math.min(least, failed.length), Number.POSITIVE_INFINITY);
  return misses
    .filter(({ failed }) => failed.length === fewest)
    .map(({ row, failed }) => ({ row, failed, distance: distanceOf(table, row, failed) }))
    .sort((a, b) => a.distance - b.distance || a.row.line - b.row.line)
    .slice(0, 3)
    .map(({ row, failed }) => {
      const differences = failed.map(
        ({ column }) => `${column}=${shortened(cellText(row.cells[columnIndex(table, column)]))}`,
      );
      return `line ${row.line} has ${differences.join(', ')}`;
    });
}

/** How far what was written is from what the row has: a slip of the keyboard, or of the case, comes first. */
function distanceOf(table: Table, row: Row, failed: readonly RowCondition[]): number {
  const distances = failed.map(({ column, value }) =>
    editDistance(value.toLowerCase(), cellText(row.cells[columnIndex(table, column)]).toLowerCase()),
  );
  return distances.reduce((sum, distance) => sum + distance, 0);
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
