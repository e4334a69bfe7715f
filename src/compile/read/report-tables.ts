import { type Database, loadTables } from '../../io/tables/load-tables.ts';
import { parseContent } from '../../model/parse.ts';
import type { Problem } from '../../model/problem.ts';
import { type DataPackage, DataPackageSchema, type Table } from '../../model/table.ts';
import { readOptionalYaml } from './optional-yaml.ts';

export interface ReportTables {
  package?: DataPackage;
  tables: Record<string, Table>;
  /** Holds the tables for queries; to be closed when the report is done. */
  database?: Database;
  problems: Problem[];
}

/** Reads datapackage.yaml and the tables that it declares; a report without one has no tables. */
export async function readDataPackage(root: string, dir: string): Promise<ReportTables> {
  const { data, locate, problems } = readOptionalYaml(root, `${dir}/datapackage.yaml`);
  if (problems.length > 0 || data === null) return { tables: {}, problems };
  const parsed = parseContent(DataPackageSchema, data, locate);
  if (!parsed.value) return { tables: {}, problems: parsed.problems };
  const { database, tables, problems: faults } = await loadTables(root, dir, { package: parsed.value, locate });
  return { package: parsed.value, tables, database, problems: faults };
}
