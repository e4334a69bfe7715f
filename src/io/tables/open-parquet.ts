import { problem } from '../../model/errors/index.ts';
import type { Position } from '../../model/problem.ts';
import type { Opened, RawRecord } from './raw-table.ts';

/**
 * Opens a Parquet file. Its cells come as text and are read against the declaration like those of any other file; places
 * are rows, since the file has no lines.
 * @param path in the file system; `file` is the same within the project
 */
export async function openParquet(path: string, file: string): Promise<Opened> {
  const start: Position = { file, line: 1, column: 1 };
  // The reader takes these for patterns that can match other files.
  if (/[*?[\]{}]/.test(file))
    return {
      problems: [
        problem('RK065', { reason: 'The name of a Parquet file cannot hold *, ?, brackets or braces' }, start),
      ],
    };
  const read = await readParquet(path);
  if ('error' in read)
    return { problems: [problem('RK065', { reason: `The Parquet file cannot be read: ${read.error}` }, start)] };
  return {
    table: {
      header: read.columns.map((name) => name.trim().normalize('NFC')),
      headerAt: (column) => ({ ...start, column: column + 1 }),
      records: read.rows.map((cells, i): RawRecord => ({ line: i + 1, cells, offsets: [] })),
      cellAt: (record, column) => ({ file, line: record.line, column: column + 1 }),
      problems: [],
    },
  };
}

type Read = { columns: string[]; rows: (string | null)[][] } | { error: string };

async function readParquet(path: string): Promise<Read> {
  // Loading the engine takes longer than reading a small report: only who has Parquet waits for it.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  try {
    const connection = await instance.connect();
    const source = `read_parquet('${path.replaceAll("'", "''")}')`;
    const result = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM ${source}`);
    const rows = result.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    return { columns: result.deduplicatedColumnNames(), rows };
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    instance.closeSync();
  }
}
