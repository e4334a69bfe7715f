import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../../src/io/tables/find-json-fault.ts';
import { jsonRecords } from '../../../src/io/tables/json-records.ts';
import { tableOf } from './table-of.ts';

const json = { path: 'data/t.json', fields: [{ name: 'a' }, { name: 'b', type: 'string' as const }] };

describe('jsonRecords(text)', () => {
  test('finds the values that JSON.parse finds, where they stand', () => {
    const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const key = fc.string().filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(fc.array(fc.dictionary(key, plain)), fc.constantFrom(0, 1, 4), (rows, indent) => {
        const text = JSON.stringify(rows, undefined, indent);
        const found = [...jsonRecords(text)].map(({ values }) =>
          Object.fromEntries([...(values ?? [])].map(([name, { text }]) => [name, text])),
        );
        const expected = rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)])),
        );
        expect(found).toEqual(expected);
        for (const { offset } of jsonRecords(text)) expect(text[offset]).toBe('{');
      }),
    );
  });
});

describe('findJsonFault(text)', () => {
  test('finds none in what JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        expect(findJsonFault(text)).toBeUndefined();
      }),
    );
  });

  test('finds one in all that JSON.parse refuses, and only there', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '01',
      '1.',
      'true',
      'nul',
      '"\\x"',
      ' ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('loadTables(root, dir, {package, locate}) of a JSON file', () => {
  test('reads numbers, texts and nulls against the declaration, and keys that a row lacks as nothing', async () => {
    const { rows, table } = await tableOf('[\n {"a": 1.50, "b": "x"},\n {"b": null, "a": "2"},\n {"a": 3}\n]\n', json);
    expect(rows).toEqual([
      [1.5, 'x'],
      [2, null],
      [3, null],
    ]);
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test.each([
    ['a cell that does not fit', '[{"a": "12%", "b": "x"}]', '1:8 RK070'],
    ['digits that JSON.parse would round', '[{"a": 9007199254740993, "b": "x"}]', '1:8 RK070'],
    ['a list in a cell', '[{"a": 1, "b": ["x"]}]', '1:16 RK065'],
    ['a key that is there twice', '[{"a": 1, "b": "", "a": 2}]', '1:2 RK065'],
    ['an item that is no object', '[{"a": 1, "b": ""}, 7]', '1:21 RK065'],
    ['something else than a list', '{"a": 1}', '1:1 RK065'],
    ['broken JSON', '[{"a": 1,\n "b": }]', '2:7 RK065'],
    ['JSON that is cut short', '[{"a": 1}', '1:10 RK065'],
    ['half a character', '[{"a": 1, "b": "\\ud800"}]', '1:16 RK004'],
    ['a hidden character', '[{"a": 1, "b": "\\u202e"}]', '1:16 RK004'],
    ['a missing column', '[{"a": 1}]', '1:8 RK063'],
  ])('points at %s', async (_, content, expected) => {
    const { table, told } = await tableOf(content, json);
    expect(table).toBeUndefined();
    expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });
});
