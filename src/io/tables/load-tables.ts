import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { emptyRecord } from '../../model/record.ts';
import type { DataPackage, Table } from '../../model/table.ts';
import { type Database, openDatabase } from '../database/open-database.ts';
import { loadTable } from './load-table.ts';

export type { Database } from '../database/open-database.ts';

export interface LoadedTables {
  /** Answers queries over the tables that could be loaded. Starts with the first query; to be closed in any case. */
  database: Database;
  tables: Record<string, Table>;
  problems: Problem[];
}

/**
 * Loads the tables that a report declares.
 * @param dir folder of the report, relative to the root; data paths are relative to it
 * @returns the tables without errors, by name, and all problems; a table that has one is left out
 */
export async function loadTables(
  root: string,
  dir: string,
  { package: declared, locate }: { package: DataPackage; locate: Locator },
): Promise<LoadedTables> {
  const tables = emptyRecord<Table>();
  const problems: Problem[] = [];
  const names = declared.resources.map(({ name }) => name);
  for (const [i, resource] of declared.resources.entries()) {
    if (names.indexOf(resource.name) !== i) {
      const reason = `Two tables are named "${resource.name}"`;
      problems.push(problem('RK060', { reason }, locate(['resources', i, 'name'])));
      continue;
    }
    const loaded = await loadTable(root, dir, { resource, path: ['resources', i], locate });
    problems.push(...loaded.problems);
    if (!loaded.table) continue;
    const { licence = declared.licence } = loaded.table;
    tables[resource.name] = licence ? { ...loaded.table, licence } : loaded.table;
  }
  return { database: openDatabase(Object.values(tables)), tables, problems };
}
