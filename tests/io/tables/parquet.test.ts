import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../folder.ts';
import { tableOf } from './table-of.ts';

/** A Parquet file of what a query gives, as a supplier's program would write it. */
async function parquet(sql: string): Promise<Uint8Array> {
  const path = join(folderWith(), 'x.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
  instance.closeSync();
  return readFileSync(path);
}

const FIELDS = [
  { name: 'day', type: 'date' as const },
  { name: 'value' },
  { name: 'count', type: 'integer' as const },
  { name: 'ok', type: 'boolean' as const },
  { name: 'label', type: 'string' as const },
];
const SQL = `SELECT * FROM (VALUES
  (DATE '2026-04-06', 0.1::DOUBLE, 7::BIGINT, true, 'é'),
  (DATE '2026-05-01', NULL, 8, false, NULL)) AS t(day, value, count, ok, label)`;

describe('loadTables(root, dir, {package, locate}) of a Parquet file', () => {
  test('reads its cells against the declaration', async () => {
    const { rows } = await tableOf(await parquet(SQL), { path: 'data/t.parquet', fields: FIELDS });
    expect(rows).toEqual([
      [{ iso: '2026-04-06', precision: 'day' }, 0.1, 7, true, 'é'],
      [{ iso: '2026-05-01', precision: 'day' }, null, 8, false, null],
    ]);
  });

  test('points at the row and column of a cell that does not fit', async () => {
    const content = await parquet("SELECT '12%' AS value UNION ALL SELECT '3'");
    const { told } = await tableOf(content, { path: 'data/t.parquet', fields: [{ name: 'value' }] });
    expect(told).toEqual([expect.stringMatching(/^1:1 RK070 .*per cent/)]);
  });

  test('says that a file is none', async () => {
    const { told } = await tableOf('year,value\n1,2\n', { path: 'data/t.parquet', fields: FIELDS });
    expect(told).toEqual([expect.stringMatching(/^1:1 RK065 {2}The Parquet file cannot be read/)]);
  });

  test('refuses a name that would match other files', async () => {
    const { told } = await tableOf('x', { path: 'data/*.parquet', fields: FIELDS });
    expect(told).toEqual([expect.stringMatching(/^1:1 RK065 {2}The name of a Parquet file/)]);
  });
});
