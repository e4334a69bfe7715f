import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCsv } from '../../../src/io/tables/open-csv.ts';
import { readRows } from '../../../src/io/tables/read-rows.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { DataPackageSchema, type Resource, type Row } from '../../../src/model/table.ts';

interface Read {
  rows: Row[];
  problems: Problem[];
  /** How many rows were read in passing. */
  skimmed: number;
}

/** Reads a CSV text against a declaration, with the reading in passing or without it. */
function read(text: string, resource: Resource, { quick }: { quick: boolean }): Read {
  const { table } = openCsv({ text, file: 't.csv', delimiter: ',', fields: resource.schema.fields });
  if (!table) return { rows: [], problems: [], skimmed: 0 };
  let careful = 0;
  const counted = {
    ...table,
    records: (function* () {
      for (const record of table.records) {
        careful += 1;
        yield record;
      }
    })(),
  };
  const columns = resource.schema.fields.map(({ name }) => table.header.indexOf(name));
  const { rows, problems } = readRows(quick ? counted : { ...counted, skim: undefined }, resource, columns);
  return { rows, problems: [...table.problems, ...problems], skimmed: rows.length - careful };
}

const declared = (fields: object[], rest: object = {}, primaryKey?: string[]): Resource => {
  const schema = { fields, ...(primaryKey ? { primaryKey } : {}) };
  const parsed = DataPackageSchema.parse({ resources: [{ name: 't', path: 'data/t.csv', ...rest, schema }] });
  const [resource] = parsed.resources;
  if (!resource) throw new Error('a package of one table has one');
  return resource;
};

const number = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.integer().map(String),
  fc.constantFrom(
    '-0',
    '0.10',
    '007',
    '1.',
    '.5',
    '-',
    '--1',
    '1.2.3',
    '123456789.123456',
    '1234567890',
    '1e3',
    '+1',
    ' 1',
  ),
);
const date = fc.constantFrom('2026-01-31', '2024-02-29', '2026-02-29', '2026-02', '2026-Q1', '2026', '46115');
const word = fc.constantFrom(
  '',
  '',
  'north',
  '"north"',
  '""',
  '"a ""b"""',
  '"x,y"',
  '"x\ny"',
  'n/a',
  'NA',
  ' é',
  'e\u0301',
  'a"b',
  '&amp;',
  '"open',
);
const cell = fc.oneof({ weight: 6, arbitrary: number }, date, word);
const field = fc.constantFrom(
  { type: 'number' },
  { type: 'integer' },
  { type: 'number', constraints: { minimum: 0, maximum: 100 } },
  { type: 'number', constraints: { required: true } },
  { type: 'number', groupChar: ' ', decimalChar: '.' },
  { type: 'integer', constraints: { unique: true } },
  { type: 'string' },
  { type: 'string', constraints: { enum: ['north', '1'] } },
  { type: 'date' },
  { type: 'date', precision: 'mixed' },
  { type: 'boolean' },
);

describe('readRows(raw, resource, columns), reading plain rows of a CSV in passing', () => {
  test('gives the rows and problems that it gives without that, for any cells and declarations', () => {
    const table = fc.record({
      fields: fc.array(field, { minLength: 1, maxLength: 3 }),
      missingValues: fc.constantFrom([], ['NA'], ['-', '0'], ['north']),
      keyed: fc.boolean(),
      swapped: fc.boolean(),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(table, ({ fields, missingValues, keyed, swapped, end, rows }) => {
        const names = ['a', 'b', 'c'].slice(0, fields.length);
        const named = fields.map((one, i) => ({ name: names[i], ...one }));
        const resource = declared(named, { missingValues }, keyed ? ['a'] : undefined);
        const header = [...(swapped ? names.toReversed() : names), 'unread'].join();
        // Most rows have the right width, so that they are not all told for their length.
        const fitted = rows.map((row, i) =>
          i % 5 === 4 ? row : names.concat('').map((_, n) => row[n % row.length] ?? ''),
        );
        const text = `${header}${end}${fitted.map((row) => row.join() + end).join('')}`;
        const { skimmed: _, ...quick } = read(text, resource, { quick: true });
        const { skimmed: none, ...careful } = read(text, resource, { quick: false });
        expect(quick).toEqual(careful);
        expect(none).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[cells: string, type: object, value: unknown]>([
    ['123456789.123456', { type: 'number' }, 123456789.123456],
    ['0.1', { type: 'number' }, 0.1],
    ['-0', { type: 'number' }, 0],
    ['-12.50', { type: 'number' }, -12.5],
    ['7.0', { type: 'integer' }, 7],
    ['north', { type: 'string' }, 'north'],
    ['"north, east"', { type: 'string' }, 'north, east'],
    ['2024-02-29', { type: 'date' }, { iso: '2024-02-29', precision: 'day' }],
    ['2026-Q1', { type: 'date', precision: 'mixed' }, { iso: '2026-Q1', precision: 'quarter' }],
    ['n/a', { type: 'number' }, null],
  ])('takes %s of a column %o', (text, type, value) => {
    const resource = declared(
      [
        { name: 'a', ...type },
        { name: 'b', type: 'number' },
      ],
      { missingValues: ['n/a'] },
    );
    const { rows, skimmed } = read(`a,b\n${text},1\n${text},2\n`, resource, { quick: true });
    expect(rows.map(({ cells }) => cells)).toEqual([
      [value, 1],
      [value, 2],
    ]);
    expect(Object.is(rows[0]?.cells[0], -0)).toBe(false);
    expect(skimmed).toBe(2);
  });

  test('goes on in passing behind a row that has to be read carefully', () => {
    const resource = declared([{ name: 'a', type: 'number' }]);
    const { rows, problems, skimmed } = read('a\n1\n2\nword\n4\n5\n', resource, { quick: true });
    expect(rows.map(({ cells, line }) => [line, cells[0]])).toEqual([
      [2, 1],
      [3, 2],
      [4, null],
      [5, 4],
      [6, 5],
    ]);
    expect(problems.map(({ code, at }) => [code, at.line, at.column])).toEqual([['RK070', 4, 1]]);
    expect(skimmed).toBe(4);
  });
});
