import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBResult,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import { isoDay, parsePartialDate } from '../../model/date.ts';
import type { Cell, FieldType, Table } from '../../model/table.ts';
import { isDayField } from './fill-table.ts';

/** No chart draws more, and a join that lost its condition gives millions. */
const MOST_ROWS = 200_000;
/** 0001-01-01 and 9999-12-31, counted from 1970. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896];
const MICROSECONDS_PER_DAY = 86_400_000_000n;

type Result = { columns: { name: string; type: FieldType }[]; rows: Cell[][] } | { error: string };

/** Reads a result into cells. A value that no column of a table could hold is an error that names its column. */
export async function readResult(
  result: DuckDBResult,
  tables: readonly Table[],
  named: readonly string[],
): Promise<Result> {
  const names = result.columnNames();
  const raw: DuckDBValue[][] = [];
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    raw.push(...chunk.getRows());
    if (raw.length > MOST_ROWS) return { error: `it gives more than ${MOST_ROWS} rows` };
  }
  const read = names.map((name, i) => {
    const values = raw.map((row) => row[i] ?? null);
    const dated = holdsDates(
      name,
      tables.filter((table) => named.includes(table.name)),
    );
    return readColumn({ name, values, dated, type: result.columnType(i).toString() });
  });
  const failed = read.find((column) => 'error' in column);
  if (failed && 'error' in failed) return failed;
  const columns = read.flatMap((column) => ('cells' in column ? [column] : []));
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: raw.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)),
  };
}

/** Dates of mixed precision stand in the engine as text; a column that kept its name is a date again. */
function holdsDates(column: string, tables: readonly Table[]): boolean {
  return tables.some(({ fields }) =>
    fields.some((field) => field.name === column && field.type === 'date' && !isDayField(field)),
  );
}

type Column = { name: string; type: FieldType; cells: Cell[] } | { error: string };

function readColumn({
  name,
  values,
  dated,
  type,
}: {
  name: string;
  values: DuckDBValue[];
  dated: boolean;
  type: string;
}): Column {
  const cells: Cell[] = [];
  for (const value of values) {
    const cell = readValue(value, dated);
    if (typeof cell === 'object' && cell !== null && 'reason' in cell)
      return { error: `the column "${name}" ${cell.reason}` };
    cells.push(cell);
  }
  return { name, type: fieldType(type, cells), cells };
}

function readValue(value: DuckDBValue, dated: boolean): Cell | { reason: string } {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return (dated ? parsePartialDate(value) : undefined) ?? value;
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : { reason: `holds ${value}, which is too long for an exact number` };
  }
  if (value instanceof DuckDBDecimalValue) return finite(value.toDouble());
  if (value instanceof DuckDBDateValue) return readDay(value.days, String(value));
  if (value instanceof DuckDBTimestampValue && value.micros % MICROSECONDS_PER_DAY === 0n)
    return readDay(Number(value.micros / MICROSECONDS_PER_DAY), String(value));
  return { reason: `holds ${String(value)}, which is neither a text, a number nor a day` };
}

/** Days of the years 1 to 9999, which have four digits; `infinity` is none. */
function readDay(day: number, shown: string): Cell | { reason: string } {
  if (day < FIRST_DAY || day > LAST_DAY) return { reason: `holds ${shown}, which is no day of the years 1 to 9999` };
  return { iso: isoDay(day), precision: 'day' };
}

function finite(value: number): number | { reason: string } {
  return Number.isFinite(value) ? value + 0 : { reason: `holds ${value}; a division by zero gives that` };
}

function fieldType(sqlType: string, cells: readonly Cell[]): FieldType {
  const first = cells.find((cell) => cell !== null);
  if (typeof first === 'object' && first !== null) return 'date';
  if (sqlType === 'BOOLEAN') return 'boolean';
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(sqlType)) return 'integer';
  if (/^(?:DOUBLE|FLOAT|DECIMAL)/.test(sqlType)) return 'number';
  return /^(?:DATE|TIMESTAMP)/.test(sqlType) ? 'date' : 'string';
}
