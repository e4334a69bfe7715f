import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, FieldType, Table } from '../../model/table.ts';
import { fillTable } from './fill-table.ts';
import { prepareQuery } from './prepare-query.ts';
import { readResult } from './read-result.ts';
import { shortMessage } from './short-message.ts';

interface QueryResult {
  columns: { name: string; type: FieldType }[];
  rows: Cell[][];
  /** The declared tables that the query reads. */
  tables: string[];
}

/** The one way to query tables; an engine for data beyond one machine would stand behind it as well. */
export interface Database {
  /** Runs one SELECT. Whatever goes wrong is an error in words; `offset` is its place in the SQL where that is known. */
  query(sql: string): Promise<QueryResult | { error: string; offset?: number }>;
  /** Ends the engine, if it was started. Queries after that fail. */
  close(): void;
}

interface Options {
  /** A query is interrupted after this. */
  milliseconds?: number;
}

interface Engine {
  instance: DuckDBInstance;
  connection: DuckDBConnection;
}

/**
 * A DuckDB in memory that holds the tables and nothing else: it reads no files, loads no extensions, keeps its settings, and uses one
 * thread, so that sums are the same every time. It starts with the first query, since many reports have none.
 */
export function openDatabase(tables: readonly Table[], { milliseconds = 30_000 }: Options = {}): Database {
  let engine: Promise<Engine> | undefined;
  let closed = false;
  // One after the other: an interrupt stops whatever the connection is doing.
  let last: Promise<unknown> = Promise.resolve();
  const run = async (sql: string): ReturnType<Database['query']> => {
    if (closed) return { error: 'the tables are closed already' };
    engine ??= startEngine(tables);
    const { connection } = await engine;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      connection.interrupt();
    }, milliseconds);
    try {
      const query = await prepareQuery(connection, sql);
      if ('error' in query) return query;
      const result = await readResult(await query.statement.stream(), tables, query.tables);
      return 'error' in result ? result : { ...result, tables: query.tables };
    } catch (error) {
      if (late) return { error: `it took longer than ${milliseconds / 1000} seconds and was stopped` };
      return shortMessage(error, sql);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    query(sql) {
      const answer = last.then(() => run(sql));
      last = answer;
      return answer;
    },
    close() {
      closed = true;
      void Promise.allSettled([last, engine]).then(async () => (await engine)?.instance.closeSync());
    },
  };
}

async function startEngine(tables: readonly Table[]): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '1GB',
    temp_directory: '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  for (const table of tables) await fillTable(connection, table);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return { instance, connection };
}
