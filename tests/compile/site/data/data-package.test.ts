import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../../src/compile/site/data/data-package.ts';
import type { CompiledReport } from '../../../../src/model/compiled.ts';
import type { Field } from '../../../../src/model/table.ts';
import { packageFaults } from '../../../standards/data-package.ts';

const FIELDS: Field[] = [
  { name: 'when', type: 'date', precision: 'month' },
  { name: 'year', type: 'date', precision: 'year' },
  { name: 'period', type: 'date', precision: 'mixed' },
  { name: 'level', title: 'Level', type: 'number', unit: 'm', constraints: { minimum: -2, enum: [-1, 1, 1] } },
  { name: '=sum', type: 'string', constraints: { enum: ['=a', 'b'], pattern: '.+', required: true } },
  { name: 'flooded', type: 'boolean' },
];

function describeTable(licence?: string): { resources: Record<string, unknown>[] } {
  const report = {
    slug: 'river',
    title: ['The “river” rose ', { fig: 'rise', text: '1 m' }, ' </script>'],
    description: 'How it rose.',
    authors: ['A', 'B'],
    published: { iso: '2026-03-01', precision: 'day' },
    sources: [{ id: 'board', text: 'The board', url: 'https://board.example/' }],
    tables: [
      {
        name: 'levels',
        title: 'Levels',
        fields: FIELDS,
        primaryKey: ['when'],
        rows: 1,
        sources: ['board'],
        ...(licence === undefined
          ? {}
          : {
              licence,
              path: 'reports/river/data/levels.tsv',
              csv: 'reports/river/tables/levels.csv',
              json: 'reports/river/tables/levels.json',
            }),
      },
    ],
  } as unknown as CompiledReport; // only what a descriptor is made from
  const files = new Map([['reports/river/tables/levels.csv', 'abc']]);
  const address = { origin: 'https://example.org', base: '/repo/' };
  // It is an object with resources, which the schema of the standard shows below.
  return dataPackage(report, { site: { publisher: { name: 'Us' } }, address, files }) as never;
}

describe('dataPackage(report, parts)', () => {
  it('is a Data Package v2 by its JSON Schema, whatever the licence looks like', () => {
    for (const licence of ['CC-BY-4.0', 'https://licence.example/', 'Facts, compiled by us'])
      expect(packageFaults(describeTable(licence))).toEqual([]);
    // The schema does find faults: a path that climbs, a licence without name or path.
    expect(packageFaults({ resources: [{ name: 'a', path: '../x.csv', licenses: [{}] }] })).not.toEqual([]);
  });

  it('gives each table as safe CSV, as JSON and as received, with sizes and hashes', () => {
    const { resources } = describeTable('CC-BY-4.0');
    expect(resources.map(({ name, path, format }) => [name, path, format])).toEqual([
      ['levels', 'tables/levels.csv', 'csv'],
      ['levels-json', 'tables/levels.json', 'json'],
      ['levels-as-received', 'data/levels.tsv', 'tsv'],
      ['figures', 'figures.json', 'json'],
      ['report', 'report.json', 'json'],
    ]);
    expect(resources[0]).toMatchObject({
      bytes: 3,
      // SHA-256 of "abc" (FIPS 180-4, example 1).
      hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [{ title: 'The board', path: 'https://board.example/' }],
    });
  });

  it('tells the columns in the words of Table Schema, and those of a guarded name as the file has them', () => {
    expect(describeTable('CC0').resources[0]?.schema).toMatchObject({
      primaryKey: ['when'],
      fields: [
        { name: 'when', type: 'yearmonth' },
        { name: 'year', type: 'year' },
        { name: 'period', type: 'string' },
        { name: 'level', type: 'number', unit: 'm', constraints: { minimum: -2, enum: [-1, 1] } },
        { name: "'=sum", type: 'string', constraints: { enum: ["'=a", 'b'], pattern: '.+', required: true } },
        { name: 'flooded', type: 'boolean' },
      ],
    });
  });

  it('leaves a table out that is not offered', () => {
    expect(describeTable().resources.map(({ name }) => name)).toEqual(['figures', 'report']);
  });
});
