import { loadTables } from '../../../src/io/tables/load-tables.ts';
import { formatProblem, sortProblems } from '../../../src/model/problem.ts';
import type { Cell, DataPackage, Field, Resource, Table } from '../../../src/model/table.ts';
import { DataPackageSchema } from '../../../src/model/table.ts';
import { folderWith } from '../folder.ts';

type Declared = Partial<Omit<Resource, 'schema'>> & {
  fields: (Partial<Field> & { name: string })[];
  primaryKey?: string | string[];
};

export interface Loaded {
  table: Table | undefined;
  rows: Cell[][];
  /** "5:3 RK070 …" of each problem, in order; those of datapackage.yaml begin with its path. */
  told: string[];
}

/** Loads one table `t` of a report `r` from the content of its file. Fields are numbers unless said. */
export async function tableOf(
  content: string | Uint8Array,
  { fields, primaryKey, ...rest }: Declared,
): Promise<Loaded> {
  const path = rest.path ?? 'data/t.csv';
  const schema = {
    fields: fields.map((field) => ({ type: 'number', ...field })),
    ...(primaryKey ? { primaryKey } : {}),
  };
  const declared: DataPackage = DataPackageSchema.parse({ resources: [{ name: 't', path, ...rest, schema }] });
  const root = folderWith({ [`r/${path}`]: content });
  const locate = (at: readonly PropertyKey[]) => ({ file: at.join('.'), line: 1, column: 1 });
  const { database, tables, problems } = await loadTables(root, 'r', { package: declared, locate });
  database.close();
  const told = sortProblems(problems).map((one) => formatProblem(one).replace(`r/${path}:`, '').replace('  ', ' '));
  return { table: tables.t, rows: tables.t?.rows.map(({ cells }) => cells) ?? [], told };
}
