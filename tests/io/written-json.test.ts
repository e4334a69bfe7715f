import { describe, expect, test } from 'vitest';
import { readWrittenJson } from '../../src/io/written-json.ts';
import { folderWith } from './folder.ts';

const written = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

describe('readWrittenJson(root, path)', () => {
  test('reads what was written, and still knows the place of every value', () => {
    const data = { version: 1, figures: { rise: [{ date: '2026-11-23', value: 0.8 }] } };
    const root = folderWith({ 'ledger.json': written(data) });
    const read = readWrittenJson(root, 'ledger.json');
    expect(read.data).toEqual(data);
    expect(read.problems).toEqual([]);
    expect(read.locate(['figures', 'rise', 0, 'value'])).toEqual({ file: 'ledger.json', line: 7, column: 18 });
  });

  test.each([
    ['a key that stands twice after a merge', '{\n  "a": 1,\n  "a": 2\n}\n', 'ledger.json:3:3'],
    ['a conflict that was left', '{\n<<<<<<< HEAD\n  "a": 1\n}\n', 'ledger.json:2:1'],
  ])('finds %s', (_, text, place) => {
    const { data, problems } = readWrittenJson(folderWith({ 'ledger.json': text }), 'ledger.json');
    expect(data).toBeUndefined();
    expect(problems.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toContain(place);
  });

  test('reads a file that was laid out by other hands', () => {
    const root = folderWith({ 'ledger.json': '{"a": [1, 2]}' });
    expect(readWrittenJson(root, 'ledger.json').data).toEqual({ a: [1, 2] });
  });

  test('says that a file is missing', () => {
    expect(readWrittenJson(folderWith(), 'ledger.json').problems).toHaveLength(1);
  });
});
