import { describe, expect, it } from 'vitest';
import { figureData } from '../../../src/compile/report/figure-data.ts';
import type { Figure, Origin } from '../../../src/model/figure.ts';
import { DataPackageSchema, type Table } from '../../../src/model/table.ts';

const at = { file: 'x', line: 1, column: 1 };

function figure(id: string, origin: Origin): [string, Figure] {
  const rest = { label: id, type: 'quantity', value: 1, unit: '', format: 'auto' } as const;
  return [id, { id, ...rest, origin, readings: [], sources: [], usedBy: [], at }];
}

function cell(table: string, line: number): Origin {
  return { kind: 'row', row: '', cell: { table, column: 'level', line, file: '' } };
}

const figures = Object.fromEntries([
  figure('rise', { kind: 'formula', formula: '', inWords: '', inNumbers: '', inputs: ['end', 'start', 'secret'] }),
  figure('end', cell('levels', 4)),
  figure('start', cell('levels', 2)),
  figure('secret', cell('private', 2)),
  figure('typed', { kind: 'value' }),
]);

const schema = {
  fields: [
    { name: 'year', type: 'date' },
    { name: 'level', title: 'Level', type: 'number', unit: 'm' },
    { name: 'note', type: 'string' },
  ],
};
const declared = DataPackageSchema.parse({
  licence: 'CC0',
  resources: [
    { name: 'levels', title: 'Levels', path: 'data/levels.csv', schema },
    { name: 'private', path: 'data/private.csv', publish: false, schema },
  ],
});

function table(name: string): Table {
  const year = (iso: string) => ({ iso, precision: 'year' as const });
  return {
    name,
    title: name,
    file: '',
    fields: declared.resources[0]?.schema.fields ?? [],
    sources: [],
    publish: true,
    rows: [
      { cells: [year('2024'), 3.2, null], line: 2 },
      { cells: [year('2025'), 3.6, 'flood'], line: 3 },
      { cells: [year('2026'), 4, null], line: 4 },
    ],
  };
}

const content = {
  slug: 'river',
  dir: 'content/reports/river',
  data: {
    package: declared,
    tables: { levels: table('levels'), private: table('private') },
    isBroken: () => false,
    problems: [],
  },
};

describe('figureData(id, figures, content)', () => {
  it('gathers the rows that a figure and its inputs were read from, in the order of the file', () => {
    expect(figureData('rise', figures, content)).toEqual([
      {
        title: 'Levels',
        path: 'reports/river/data/levels.csv',
        // The note is empty in both rows.
        columns: ['year', 'Level, m'],
        rows: [
          { line: 2, cells: ['2024', '3.2'] },
          { line: 4, cells: ['2026', '4'] },
        ],
      },
    ]);
  });

  it('shows no row of a table that is not published', () => {
    expect(figureData('secret', figures, content)).toEqual([]);
  });

  it('is empty for a figure that was typed', () => {
    expect(figureData('typed', figures, content)).toEqual([]);
  });
});
