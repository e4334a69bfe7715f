import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/io/tables/load-tables.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { DataPackageSchema } from '../../../src/model/table.ts';
import { folderWith } from '../folder.ts';
import { tableOf } from './table-of.ts';

const FIELDS = { fields: [{ name: 'a', type: 'number' }] };
const load = async (root: string, resources: object[], licence?: string) => {
  const declared = DataPackageSchema.parse({ licence, resources });
  const locate = (at: readonly PropertyKey[]) => ({ file: at.join('.'), line: 1, column: 1 });
  const loaded = await loadTables(root, 'r', { package: declared, locate });
  loaded.database.close();
  return { ...loaded, told: loaded.problems.map(formatProblem) };
};

describe('loadTables(root, dir, {package, locate}) of a declaration', () => {
  test('describes each table with what it declares', async () => {
    const root = folderWith({ 'r/data/a.csv': 'a\n1\n' });
    const { tables } = await load(
      root,
      [
        {
          name: 'my_table',
          path: 'data/a.csv',
          sources: ['x-1'],
          roles: { value: 'a' },
          publish: false,
          schema: FIELDS,
        },
      ],
      'CC0',
    );
    expect(tables.my_table).toEqual({
      name: 'my_table',
      title: 'my table',
      file: 'r/data/a.csv',
      fields: FIELDS.fields,
      roles: { value: 'a' },
      sources: ['x-1'],
      licence: 'CC0',
      publish: false,
      rows: [{ cells: [1], line: 2 }],
    });
  });

  test('does not take the file of the sources for a source', async () => {
    const root = folderWith({ 'r/data/a.csv': 'a\n1\n' });
    const { tables } = await load(root, [{ name: 'a', path: 'data/a.csv', sources: 'sources.yaml', schema: FIELDS }]);
    expect(tables.a?.sources).toEqual([]);
  });

  test('loads the other tables when one is wrong', async () => {
    const root = folderWith({ 'r/data/a.csv': 'a\nx\n', 'r/data/b.csv': 'a\n1\n' });
    const { tables, told } = await load(root, [
      { name: 'a', path: 'data/a.csv', schema: FIELDS },
      { name: 'b', path: 'data/b.csv', schema: FIELDS },
    ]);
    expect(Object.keys(tables)).toEqual(['b']);
    expect(told).toEqual([expect.stringContaining('r/data/a.csv:2:1  RK072')]);
  });

  test('points at the declaration of a file that is missing, elsewhere, or a symlink', async () => {
    const root = folderWith({ 'r/data/arr.csv': 'a\n1\n', 'secret.csv': 'a\n1\n' });
    symlinkSync(join(root, 'secret.csv'), join(root, 'r/data/link.csv'));
    const resources = ['data/ar.csv', 'data/../../secret.csv', 'data/link.csv', 'data/%2e%2e/x.csv'];
    const { told } = await load(
      root,
      resources.map((path, i) => ({ name: `t${i}`, path, schema: FIELDS })),
    );
    expect(told).toEqual([
      'resources.0.path:1:1  RK001  There is no file "r/data/ar.csv". Did you mean "r/data/arr.csv"?',
      expect.stringContaining('resources.1.path:1:1  RK011'),
      expect.stringContaining('resources.2.path:1:1  RK011  "r/data/link.csv" is a symbolic link.'),
      expect.stringContaining('resources.3.path:1:1  RK011'),
    ]);
  });

  test('says what of the declaration cannot hold', async () => {
    const all = await Promise.all([
      tableOf('a\n1\n', { fields: [{ name: 'a' }, { name: 'a' }] }),
      tableOf('a\n1\n', { fields: [{ name: 'a', groupChar: '.' }] }),
      tableOf('a\n1\n', { fields: [{ name: 'a', type: 'string', unit: 'USD' }] }),
      tableOf('a\n1\n', { fields: [{ name: 'a', precision: 'mixed' }] }),
      tableOf('a\n1\n', { fields: [{ name: 'a', constraints: { pattern: '(' } }] }),
      tableOf('a\n1\n', { fields: [{ name: 'value' }], roles: { value: 'vaule' } }),
      tableOf('a\n1\n', { fields: [{ name: 'a' }], primaryKey: 'b' }),
      tableOf('a\n1\n', { fields: [{ name: 'a' }], path: 'data/t.xlsx' }),
    ]);
    expect(all.flatMap(({ told }) => told)).toMatchSnapshot();
  });

  test('refuses two tables of one name', async () => {
    const root = folderWith({ 'r/data/a.csv': 'a\n1\n' });
    const resource = { name: 'a', path: 'data/a.csv', schema: FIELDS };
    expect((await load(root, [resource, resource])).told).toEqual([
      'resources.1.name:1:1  RK060  Two tables are named "a".',
    ]);
  });
});
