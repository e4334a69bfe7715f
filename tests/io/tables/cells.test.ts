import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/io/tables/parse-date.ts';
import { parseNumber } from '../../../src/io/tables/parse-number.ts';
import type { Field } from '../../../src/model/table.ts';
import { tableOf } from './table-of.ts';

const one = async (cell: string, field: Partial<Field>): Promise<unknown> => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const { rows, told } = await tableOf(`a,b\n${quoted},1\n`, { fields: [{ name: 'a', ...field }, { name: 'b' }] });
  return rows[0] ? rows[0][0] : told;
};

describe('parseNumber(text, field)', () => {
  test.each<[text: string, value: number, field?: Pick<Field, 'groupChar' | 'decimalChar'>]>([
    ['12', 12],
    ['+1.50', 1.5],
    ['.5', 0.5],
    ['-0', 0],
    ['1e3', 1000],
    ['2.5E-1', 0.25],
    ['\u22125', -5], // minus
    ['–5', -5], // en dash
    ['9007199254740991', 9007199254740991], // 2^53 - 1
    ['1,234,567.5', 1234567.5, { groupChar: ',' }],
    ['1234567.5', 1234567.5, { groupChar: ',' }],
    ['325 000', 325000, { groupChar: ' ' }],
    ['325\u202f000', 325000, { groupChar: ' ' }],
    ['1.234,5', 1234.5, { groupChar: '.', decimalChar: ',' }],
    ['1,5', 1.5, { decimalChar: ',' }],
  ])('reads %j as %d', (text, value, field = {}) => {
    expect(parseNumber(text, field).value).toBe(value);
  });

  test.each<[text: string, reason: string, hint: string, field?: Pick<Field, 'groupChar' | 'decimalChar'>]>([
    ['1,234,567', 'has commas between its digits', 'groupChar: ","'],
    ['1,234', 'could be 1234 or 1.234', 'decimalChar: ","'],
    ['1,5', 'has a decimal comma', 'decimalChar: ","'],
    ['1.234.567', 'has points between its digits', 'groupChar: "."'],
    ['12 000', 'has spaces between its digits', 'groupChar: " "'],
    ["1'234", 'has apostrophes between its digits', `groupChar: "'"`],
    ['12%', 'has a per cent sign', 'Write 12 and'],
    ['£5', 'has a currency in it', 'Write 5 and'],
    ['5 €', 'has a currency in it', 'Write 5 and'],
    ['USD 5', 'has a currency in it', 'Write 5 and'],
    ['(5)', 'is in brackets', 'Write -5'],
    ['Infinity', 'is infinite', 'empty'],
    ['1e400', 'is larger than any number', 'exponent'],
    ['9007199254740993', 'has more digits', 'type: string'],
    ['5.2p', 'has a mark behind the number', 'Write 5.2, and put "p"'],
    ['3 r', 'has a mark behind the number', 'Write 3, and put "r"'],
    ['12[note 1]', 'has a mark behind the number', '"[note 1]"'],
    ['300 megawatts', 'has words in it', 'unit belongs'],
    ['0x1F', 'is not a number', 'type: string'],
    ['#REF!', 'is an error of a spreadsheet', 'Mend the formula'],
    ['12,34', 'has a decimal comma', 'decimalChar', { groupChar: ',' }],
    ['1.5', 'is not a number', '', { decimalChar: ',' }],
    ['abc', 'is not a number', ''],
  ])('refuses %j: it %s', (text, reason, hint, field = {}) => {
    const { misfit } = parseNumber(text, field);
    expect(misfit?.reason).toContain(reason);
    expect(misfit?.hint ?? '').toContain(hint);
  });
});

describe('parseDate(text, field)', () => {
  test('reads days, and other precisions where they are declared', () => {
    expect(parseDate('2024-02-29', {}).value).toEqual({ iso: '2024-02-29', precision: 'day' });
    expect(parseDate('2026-04', { precision: 'month' }).value).toEqual({ iso: '2026-04', precision: 'month' });
    const mixed = ['2026-04-06', '2026-04', '2026-Q1', '2026'].map(
      (text) => parseDate(text, { precision: 'mixed' }).value?.precision,
    );
    expect(mixed).toEqual(['day', 'month', 'quarter', 'year']);
  });

  test.each([
    ['2026-02-30', 'is no date of the calendar', ''],
    ['2023-02-29', 'is no date of the calendar', ''],
    ['2026-13-45', 'is no date of the calendar', ''],
    ['2026-04', 'is a month, and the column holds a day', 'precision: mixed'],
    ['2026-04-06T12:00:00Z', 'has a time of day', '2026-04-06.'],
    ['2026-01-01 00:30 +05:30', 'has a time of day', '2026-01-01.'],
    ['2024 Q1', 'is a quarter in another form', 'Write 2024-Q1'],
    ['Q3 2025', 'is a quarter in another form', 'Write 2025-Q3'],
    ['2023/24', 'is a financial year', 'quarter'],
    ['FY24', 'is a financial year', 'quarter'],
    ['06/04/2026', 'could be read in more than one way', 'year first'],
    ['01/02/49', 'could be read in more than one way', 'year first'],
    ['2026/4/6', 'is a day in another form', '2026-04-06'],
    ["'49", 'is a year of two digits', 'all four'],
    ['6 April 2026', 'is not a date', '2026-04-06'],
    // Day 45292 of spreadsheets, where day 1 is 1 January 1900 and a 29 February 1900 is counted that never was.
    ['45292', 'looks like the day number of a spreadsheet', 'Write 2024-01-01'],
  ])('refuses %j: it %s', (text, reason, hint) => {
    const { misfit } = parseDate(text, {});
    expect(misfit?.reason).toContain(reason);
    expect(misfit?.hint ?? '').toContain(hint);
  });
});

describe('loadTables(root, dir, {package, locate}) of cells', () => {
  test('keeps texts as they are, without the spaces around them and in composed form', async () => {
    expect(await one('007', { type: 'string' })).toBe('007');
    expect(await one('1e5', { type: 'string' })).toBe('1e5');
    expect(await one(' UK ', { type: 'string' })).toBe('UK');
    expect(await one('Cafe\u0301', { type: 'string' })).toBe('Café');
  });

  test('reads booleans and whole numbers strictly', async () => {
    expect([await one('TRUE', { type: 'boolean' }), await one('0', { type: 'boolean' })]).toEqual([true, false]);
    expect(await one('3.0', { type: 'integer' })).toBe(3);
    expect(await one('3.5', { type: 'integer' })).toEqual([expect.stringContaining('is not a whole number')]);
    expect(await one('yes', { type: 'boolean' })).toEqual([expect.stringContaining('is neither true nor false')]);
  });

  test.each(['n/a', '-', '–', '..', ':', 'x', '*', 'c', 'null', 'NaN', '#N/A'])(
    'takes %j for a number only by declaration',
    async (mark) => {
      expect(await one(mark, {})).toEqual([expect.stringMatching(/^2:1 RK072 .*missingValues/)]);
      const { rows } = await tableOf(`a,b\n${mark},1\n2,3\n`, {
        fields: [{ name: 'a' }, { name: 'b' }],
        missingValues: [mark],
      });
      expect(rows).toEqual([
        [null, 1],
        [2, 3],
      ]);
    },
  );

  test('notices codes that a spreadsheet took for numbers or dates, unless the declaration knows them', async () => {
    expect(await one('1.23E+12', { type: 'string' })).toEqual([expect.stringContaining('RK077')]);
    expect(await one('1-Mar', { type: 'string' })).toEqual([expect.stringContaining('RK077')]);
    expect(await one('1-Mar', { type: 'string', constraints: { pattern: '.*' } })).toBe('1-Mar');
  });

  test.each<[cell: string, field: Partial<Field>, part: string]>([
    ['', { constraints: { required: true } }, 'The empty cell in the column "a" has to hold a value'],
    ['-1', { constraints: { minimum: 0 } }, '"-1" in the column "a" is below the minimum of 0'],
    ['12000', { constraints: { maximum: 100 } }, '"12000" in the column "a" is above the maximum of 100'],
    ['more', { type: 'string', constraints: { enum: ['over', 'under'] } }, 'Allowed: over, under.'],
    ['xab', { type: 'string', constraints: { pattern: 'a|b' } }, 'does not have the form a|b'],
  ])('holds %j to the constraints', async (cell, field, part) => {
    expect(await one(cell, field)).toEqual([expect.stringMatching(/^2:1 RK073/)]);
    expect(await one(cell, field)).toEqual([expect.stringContaining(part)]);
  });

  test('lets an empty cell pass every constraint but "required"', async () => {
    expect(await one('', { type: 'string', constraints: { enum: ['a'], pattern: 'a', unique: true } })).toBeNull();
  });

  test('names both lines of a key that is there twice', async () => {
    const fields = [
      { name: 'c', type: 'string' as const },
      { name: 'y', type: 'date' as const, precision: 'year' as const },
    ];
    const { told } = await tableOf('c,y\nUK,2025\nUK,2026\nUK,2025\n', { fields, primaryKey: ['c', 'y'] });
    expect(told).toEqual([
      '4:1 RK074  c "UK", y "2025" stands on line 2 already. The columns c, y together have to be different in each row.',
    ]);
    expect((await tableOf('c,y\nUK,\n', { fields, primaryKey: 'y' })).told).toEqual([
      expect.stringMatching(/^2:4 RK073/),
    ]);
  });

  test('names both lines of a value that has to be unique', async () => {
    const { told } = await tableOf('a\n1\n2\n1.0\n', { fields: [{ name: 'a', constraints: { unique: true } }] });
    expect(told).toEqual(['4:1 RK074  a "1" stands on line 2 already. The column a has to be different in each row.']);
  });

  test('lets any number of cells be empty where values have to be unique', async () => {
    const fields = [{ name: 'a', constraints: { unique: true } }, { name: 'b' }];
    expect((await tableOf('a,b\n,1\n,2\n3,3\n', { fields })).told).toEqual([]);
  });

  test('shows five of many problems of one kind in a column, and counts the rest', async () => {
    const { told } = await tableOf(`a\n${'x%\n'.repeat(8)}`, { fields: [{ name: 'a' }] });
    expect(told).toHaveLength(6);
    expect(told[5]).toBe('7:1 RK079  3 more cells of the column "a" have the problem RK070, from here on.');
  });

  test('warns of empty columns and entities, and loads the table all the same', async () => {
    const fields = [{ name: 'a', type: 'string' as const }, { name: 'b' }, { name: 'c' }];
    const { rows, told } = await tableOf('a,b,c\nR&amp;D,1,\n', { fields });
    expect(rows).toEqual([['R&amp;D', 1, null]]);
    expect(told).toEqual([
      expect.stringMatching(/^1:5 RK076 .*"c" are empty/),
      expect.stringMatching(/^2:1 RK078 .*holds &amp;/),
    ]);
  });

  test('refuses a last row that looks like a sum, unless the column lists its words', async () => {
    const field = { name: 'a', type: 'string' as const };
    const file = 'a,b\nNorth,1\nTotal,1\n';
    expect((await tableOf(file, { fields: [field, { name: 'b' }] })).told).toEqual([
      expect.stringMatching(/^3:1 RK300 .*sum of the others/),
    ]);
    const listed = { ...field, constraints: { enum: ['North', 'Total'] } };
    const { rows, told } = await tableOf(file, { fields: [listed, { name: 'b' }] });
    expect(told).toEqual([]);
    expect(rows).toHaveLength(2);
  });
});
