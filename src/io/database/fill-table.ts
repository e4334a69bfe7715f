import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue } from '@duckdb/node-api';
import { dayOf } from '../../model/date.ts';
import { type Cell, type Field, isDate, type Table } from '../../model/table.ts';

/**
 * Creates a table with the types of its declaration and appends its rows. Numbers are in the unit of their column, as the
 * file has them. Only a column of days is a DATE; other precisions are their ISO text, which sorts by time as well.
 */
export async function fillTable(connection: DuckDBConnection, { name, fields, rows }: Table): Promise<void> {
  const columns = fields.map((field) => `${quoteName(field.name)} ${sqlType(field)}`);
  await connection.run(`CREATE TABLE ${quoteName(name)} (${columns.join(', ')})`);
  const appender = await connection.createAppender(name);
  const appends = fields.map(appendOf);
  for (const { cells } of rows) {
    for (const [i, append] of appends.entries()) {
      const cell = cells[i] ?? null;
      if (cell === null) appender.appendNull();
      else append(appender, cell);
    }
    appender.endRow();
  }
  appender.closeSync();
}

export function isDayField({ type, precision = 'day' }: Field): boolean {
  return type === 'date' && precision === 'day';
}

function sqlType(field: Field): string {
  if (field.type === 'number') return 'DOUBLE';
  if (field.type === 'integer') return 'BIGINT';
  if (field.type === 'boolean') return 'BOOLEAN';
  return isDayField(field) ? 'DATE' : 'VARCHAR';
}

type Append = (appender: DuckDBAppender, cell: NonNullable<Cell>) => void;

function appendOf(field: Field): Append {
  if (field.type === 'number') return (appender, cell) => appender.appendDouble(Number(cell));
  if (field.type === 'integer') return (appender, cell) => appender.appendBigInt(BigInt(Number(cell)));
  if (field.type === 'boolean') return (appender, cell) => appender.appendBoolean(cell === true);
  if (isDayField(field))
    return (appender, cell) =>
      isDate(cell) ? appender.appendDate(new DuckDBDateValue(dayOf(cell))) : appender.appendNull();
  return (appender, cell) => appender.appendVarchar(isDate(cell) ? cell.iso : String(cell));
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
