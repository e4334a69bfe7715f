import { DuckDBInstance } from '@duckdb/node-api';
import type { Cell, FieldType, Table } from '../../model/table.ts';
import { fillTable } from './fill-table.ts';
import { prepareQuery } from './prepare-query.ts';
import { readResult } from './read-result.ts';
import { tablesOfQuery } from './tables-of-query.ts';

export interface QueryResult {
  columns: { name: string; type: FieldType }[];
  rows: Cell[][];
  /** The declared tables that the query may read, in their order. */
  tables: string[];
}

/** A running DuckDB with the tables in it. What it throws is DuckDB's own. */
export interface Engine {
  query(sql: string): Promise<QueryResult | { error: string; offset?: number }>;
  interrupt(): void;
  close(): void;
}

/** Starts DuckDB in memory, fills it and locks it. This file is loaded with the first query only. */
export async function startEngine(tables: readonly Table[]): Promise<Engine> {
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
  return {
    query: async (sql) => {
      const query = await prepareQuery(connection, sql);
      if ('error' in query) return query;
      const named = tablesOfQuery(sql, { found: query.tables, declared: tables.map(({ name }) => name) });
      const result = await readResult(await query.statement.stream(), tables, named);
      return 'error' in result ? result : { ...result, tables: named };
    },
    interrupt: () => connection.interrupt(),
    close: () => instance.closeSync(),
  };
}
