import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../../src/io/tables/csv-records.ts';
import { tableOf } from './table-of.ts';

const text = (...names: string[]) => ({ fields: names.map((name) => ({ name, type: 'string' as const })) });
const lines = (content: string): [number, (string | null)[]][] =>
  [...csvRecords(content, { delimiter: ',', fault: () => {} })].map(({ line, cells }) => [line, cells]);

describe('csvRecords(text, {delimiter, fault})', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads lines that end in %s, also inside quotes', (_, end) => {
    expect(lines(['a,b', `1,"x${end}y"`, '2,z', ''].join(end))).toEqual([
      [1, ['a', 'b']],
      [2, ['1', `x${end}y`]],
      [4, ['2', 'z']],
    ]);
  });

  test('reads quotes, separators in them, and empty cells', () => {
    expect(lines('"a ""b"", c",,""\n,\n')).toEqual([
      [1, ['a "b", c', '', '']],
      [2, ['', '']],
    ]);
  });

  test('passes over empty lines at the end, not in the middle', () => {
    expect(lines('a\n\nb\n\n\n').map(([line]) => line)).toEqual([1, 2, 3]);
  });

  test('gives back any cells that were written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
        expect(lines(written).map(([, cells]) => cells)).toEqual(rows);
      }),
    );
  });

  test('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (content) => {
        const faults: number[] = [];
        for (const { offsets } of csvRecords(content, { delimiter: ',', fault: (_, at) => faults.push(at) }))
          faults.push(...offsets);
        for (const offset of faults) expect(offset).toBeLessThanOrEqual(content.length);
      }),
    );
  });
});

describe('loadTables(root, dir, {package, locate}) of a CSV file', () => {
  test('keeps the line of each row, past a newline in a cell', async () => {
    const { table } = await tableOf('a,b\n"x\ny",1\nz,2\n', text('a', 'b'));
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('takes columns in any order, and names those that are left out', async () => {
    const { rows, told } = await tableOf('new,b,a,\n9,2,1,x\n', { fields: [{ name: 'a' }, { name: 'b' }] });
    expect(rows).toEqual([[1, 2]]);
    expect(told).toEqual([
      '1:1 RK067  2 columns are not declared and left out: "new", "column 4, without a name". Declare what the report uses under schema.fields in datapackage.yaml.',
    ]);
  });

  test('reads with a byte order mark, and names with spaces around them', async () => {
    expect((await tableOf('\ufeffa, b \n1,2\n', { fields: [{ name: 'a' }, { name: 'b' }] })).rows).toEqual([[1, 2]]);
  });

  test.each<[name: string, content: string, told: string[]]>([
    ['an unclosed quote', 'a,b\n1,"x\n2,y\n', ['2:3 RK061']],
    ['a quote inside a cell', 'a,b\n1,5" pipe\n', ['2:4 RK062']],
    ['text after a closing quote', 'a,b\n"x"y,1\n', ['2:4 RK062']],
    ['a short row', 'a,b\nx\ny,2\n', ['2:1 RK068']],
    ['a long row', 'a,b\nx,y,z,w\n', ['2:5 RK068']],
    ['an empty line in the middle', 'a,b\nx,y\n\nz,w\n', ['3:1 RK068']],
    ['a missing column', 'a,c\nx,y\n', ['1:1 RK063']],
    ['two columns of one name', 'a,b,b\nx,y,z\n', ['1:5 RK064']],
    ['columns that differ only in case and spaces', 'a,b, A \nx,y,z\n', ['1:5 RK064']],
    ['no rows', 'a,b\n', ['1:1 RK075']],
    ['an empty file', '', ['1:1 RK065']],
    ['another separator', 'a;b\n1;2\n', ['1:1 RK065']],
    ['title lines above the header', 'Growth by year\n\na,b\n1,2\n', ['1:1 RK066']],
    ['a cell of a hundred thousand characters and one', `a,b\n1,${'x'.repeat(100_001)}\n`, ['2:3 RK069']],
    ['a thousand columns and one', `${'c,'.repeat(1000)}c\n`, ['1:1 RK069']],
  ])('points at %s', async (_, content, expected) => {
    const { table, told } = await tableOf(content, text('a', 'b'));
    expect(table).toBeUndefined();
    expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  test('says what was found and how to mend it', async () => {
    const all = await Promise.all([
      tableOf('Gdp_m,b\n1,2\n', text('gdp', 'b')),
      tableOf('a,b,b\n1,2,3\n', text('a', 'b')),
      tableOf('a,B,b\n1,2,3\n', text('a', 'b')),
      tableOf('a;b\n1;2\n', text('a', 'b')),
      tableOf('Title\na,b\n1,2\n', text('a', 'b')),
      tableOf('a,b\n1\n', text('a', 'b')),
      tableOf('a,b\nShare, in per cent,2\n', text('a', 'b')),
      tableOf('a,b\n1,5" pipe\n', text('a', 'b')),
    ]);
    expect(all.flatMap(({ told }) => told)).toMatchSnapshot();
  });

  test('reads another separator when it is declared, and tabs in a .tsv', async () => {
    const fields = [{ name: 'a' }, { name: 'b', decimalChar: ',' }];
    expect((await tableOf('a;b\n1;2,5\n', { fields, dialect: { delimiter: ';' } })).rows).toEqual([[1, 2.5]]);
    expect((await tableOf('a\tb\n1\t2,5\n', { fields, path: 'data/t.tsv' })).rows).toEqual([[1, 2.5]]);
  });
});
