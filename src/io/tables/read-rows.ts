import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { type Cell, isDate, type Resource, type Row } from '../../model/table.ts';
import { findOddity } from './check-cell.ts';
import { type ColumnProblems, columnProblems } from './column-problems.ts';
import { type ColumnReader, columnReaders, skimColumns } from './column-reader.ts';
import { parseCell } from './parse-cell.ts';
import { MOST_CELL_CHARACTERS, type RawRecord, type RawTable } from './raw-table.ts';
import { cellText, type UniqueRows, uniqueRows } from './unique-rows.ts';

/**
 * Reads all rows against the declaration. Every breach is a problem at its cell; a row that has one still counts, with
 * nothing in that cell, so that the rows behind it are read as well. Rows without any are read in passing, where the format
 * allows it.
 * @param columns for each declared field the index of its column in the file
 */
export function readRows(
  raw: RawTable,
  resource: Resource,
  columns: readonly number[],
): { rows: Row[]; problems: Problem[] } {
  const found = columnProblems();
  const missing = new Set(resource.missingValues ?? []);
  const readers = columnReaders(resource, columns);
  const key = primaryKey(resource);
  const rows: Row[] = [];
  const lengths: Problem[] = [];
  const take = takePlainRow({ readers, key, rows });
  raw.skim?.((delimiter) => skimColumns({ delimiter, width: raw.header.length, readers, missing, take }));
  for (const record of raw.records) {
    const wrong = checkLength(raw, record);
    if (wrong) {
      lengths.push(wrong);
      if (lengths.length >= 20) break;
      continue;
    }
    const cells = readers.map((column) => readCell({ raw, record, column, missing, found }));
    checkKey({ cells, line: record.line }, { raw, record, readers, key, found });
    rows.push({ cells, line: record.line });
  }
  checkColumns({ raw, readers, rows, found });
  return { rows, problems: [...lengths, ...found.all()] };
}

function checkLength(raw: RawTable, record: RawRecord): Problem | undefined {
  const cells = record.cells.length;
  const header = raw.header.length;
  if (cells === header) {
    // A table of one column has cells that are empty, and no row is.
    const isEmpty = header > 1 && record.cells.every((cell) => cell === null || cell === '');
    return isEmpty ? problem('RK568', { cells }, raw.cellAt(record, 0)) : undefined;
  }
  const extra = record.cells.slice(header).map(String);
  const at = raw.cellAt(record, cells > header ? header : 0);
  return problem('RK068', { cells, header, extra }, at);
}

interface CellInPlace {
  raw: RawTable;
  record: RawRecord;
  column: ColumnReader;
  missing: ReadonlySet<string>;
  found: ColumnProblems;
}

function readCell({ raw, record, column, missing, found }: CellInPlace): Cell {
  const { field, index, check, unique } = column;
  const text = record.cells[index] ?? '';
  const report = (make: (at: ReturnType<RawTable['cellAt']>) => Problem): null => {
    found.add(field.name, make(raw.cellAt(record, index)));
    return null;
  };
  if (text.length > MOST_CELL_CHARACTERS) {
    const reason = `The cell has ${text.length} characters; at most ${MOST_CELL_CHARACTERS} are read`;
    return report((at) => problem('RK069', { reason, hint: 'Look for a quote that is not closed.' }, at));
  }
  const { cell, misfit } = parseCell(text, field, missing);
  if (misfit) {
    const { code, ...reason } = misfit;
    return report((at) => problem(code, { found: text.trim(), column: field.name, ...reason }, at));
  }
  const broken = check(cell);
  if (broken) return report((at) => problem('RK073', { found: cellText(cell), column: field.name, ...broken }, at));
  const firstLine = unique?.lineBefore([cell], record.line);
  if (firstLine !== undefined)
    report((at) => problem('RK074', { columns: [field.name], values: [cellText(cell)], firstLine }, at));
  const odd = findOddity(cell);
  if (odd) report((at) => problem('RK078', { found: cellText(cell), column: field.name, ...odd }, at));
  return cell;
}

/** The columns that tell the rows apart, and the rows seen; no columns where none are declared. */
interface PrimaryKey {
  names: string[];
  indexes: number[];
  rows: UniqueRows;
}

function primaryKey({ schema }: Resource): PrimaryKey {
  const names = [schema.primaryKey ?? []].flat();
  const indexes = names.map((name) => schema.fields.findIndex((field) => field.name === name));
  return { names, indexes, rows: uniqueRows() };
}

interface Checked {
  raw: RawTable;
  record: RawRecord;
  readers: readonly ColumnReader[];
  key: PrimaryKey;
  found: ColumnProblems;
}

/** No two rows hold the same values in the columns of the primary key. */
function checkKey({ cells, line }: Row, { raw, record, readers, key, found }: Checked): void {
  const first = key.indexes[0];
  if (first === undefined) return;
  const values = key.indexes.map((i) => cells[i] ?? null);
  const firstLine = key.rows.lineBefore(values, line);
  if (firstLine === undefined) return;
  const at = raw.cellAt(record, readers[first]?.index ?? 0);
  found.add(key.names.join(), problem('RK074', { columns: key.names, values: values.map(cellText), firstLine }, at));
}

/** Takes a row that was read in passing, unless it repeats what no two rows may have: then the careful reading says so. */
function takePlainRow({
  readers,
  key,
  rows,
}: Pick<Checked, 'readers' | 'key'> & { rows: Row[] }): (row: Row) => boolean {
  const unique = readers.flatMap(({ unique: seen }, i) => (seen ? [{ seen, indexes: [i] }] : []));
  if (key.indexes.length > 0) unique.push({ seen: key.rows, indexes: key.indexes });
  const values = ({ cells }: Row, indexes: readonly number[]): Cell[] => indexes.map((i) => cells[i] ?? null);
  return (row) => {
    if (unique.some(({ seen, indexes }) => seen.has(values(row, indexes)))) return false;
    for (const { seen, indexes } of unique) seen.lineBefore(values(row, indexes), row.line);
    rows.push(row);
    return true;
  };
}

/** What shows only when all rows are there: columns without a value, and a sum that the last row may hold. */
function checkColumns({
  raw,
  readers,
  rows,
  found,
}: {
  raw: RawTable;
  readers: readonly ColumnReader[];
  rows: readonly Row[];
  found: ColumnProblems;
}): void {
  const last = rows.at(-1);
  if (!last) return;
  for (const [i, { field, index }] of readers.entries()) {
    if (!found.has(field.name) && rows.every(({ cells }) => cells[i] === null))
      found.add(field.name, problem('RK076', { column: field.name }, raw.headerAt(index)));
    const cell = last.cells[i] ?? null;
    if (typeof cell !== 'string' || isDate(cell) || !/^(?:grand |sub)?totals?:?$/i.test(cell)) continue;
    // Who lists the words of a column has said that this one belongs there.
    if (field.constraints?.enum || field.constraints?.pattern) continue;
    const at = { file: raw.headerAt(0).file, line: last.line, column: 1 };
    found.add(field.name, problem('RK300', { found: cell, column: field.name }, at));
  }
}
