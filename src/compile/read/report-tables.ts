import { type Database, loadTables } from '../../io/tables/load-tables.ts';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { type DataPackage, DataPackageSchema, type Table } from '../../model/table.ts';
import { readOptionalYaml } from './optional-yaml.ts';

export interface ReportTables {
  package?: DataPackage;
  tables: Record<string, Table>;
  /** Whether a table that is not in `tables` is declared but wrong: its own problems say so, and what needs it says nothing. */
  isBroken: (table: string) => boolean;
  /** Holds the tables for queries; to be closed when the report is done. */
  database?: Database;
  problems: Problem[];
}

/** Reads datapackage.yaml and the tables that it declares; a report without one has no tables. */
export async function readDataPackage(root: string, dir: string): Promise<ReportTables> {
  const { data, locate, problems } = readOptionalYaml(root, `${dir}/datapackage.yaml`);
  if (data === null) return { tables: {}, isBroken: () => false, problems };
  // Of a file that cannot be read nobody knows which tables it declares.
  if (problems.length > 0) return { tables: {}, isBroken: () => true, problems };
  const parsed = parseContent(DataPackageSchema, data, locate);
  if (!parsed.value) return { tables: {}, isBroken: () => true, problems: parsed.problems };
  const { database, tables, problems: faults } = await loadTables(root, dir, { package: parsed.value, locate });
  const declared = new Set(parsed.value.resources.map(({ name }) => name));
  const isBroken = (table: string): boolean => declared.has(table) && !(table in tables);
  const unlicensed = checkLicences(parsed.value, locate);
  return { package: parsed.value, tables, isBroken, database, problems: [...faults, ...unlicensed] };
}

/** Without terms nobody may use a table, so it is not offered; a writer who means that says so. */
function checkLicences({ licence, resources }: DataPackage, locate: Locator): Problem[] {
  return resources.flatMap((resource, i) =>
    resource.publish && !(resource.licence ?? licence)
      ? [problem('RK420', { table: resource.name }, locate(['resources', i, 'name']))]
      : [],
  );
}
