import { describe, expect, it } from 'vitest';
import { guessTable } from '../../../src/io/tables/guess-table.ts';

/** What a table of one column of each of these cells is guessed to be. */
function column(name: string, cells: string[], delimiter = '|'): object {
  const rows = [`id${delimiter}${name}`, ...cells.map((cell, i) => `x${i}${delimiter}${cell}`)];
  const { cells: _, ...field } = guessTable(rows.join('\n')).fields[1] ?? { cells: [] };
  return field;
}

describe('guessTable(text)', () => {
  it.each([
    [['1', '2.5', '-3e2'], { type: 'number' }],
    [['1,234.5', '12'], { type: 'number', groupChar: ',' }],
    [['1,5', '2'], { type: 'number', decimalChar: ',' }],
    [['1.234,5', '2.000,0'], { type: 'number', groupChar: '.', decimalChar: ',' }],
    [['1 234', '5'], { type: 'number', groupChar: ' ' }],
    [["1'234.5", '5'], { type: 'number', groupChar: "'" }],
    [['007', '123'], { type: 'string' }],
    [['12 km', '3'], { type: 'string' }],
    [['2026-04-06', '2026-05-01'], { type: 'date' }],
    [['2026-04', '2026-05'], { type: 'date', precision: 'month' }],
    [['2026-Q1', '2026'], { type: 'date', precision: 'mixed' }],
    [['', ''], { type: 'string' }],
  ])('takes %j for %j', (cells, field) => {
    expect(column('n', cells)).toEqual({ name: 'n', ...field });
  });

  it('doubts what can be two things, and says so', () => {
    expect(column('n', ['1,234', '2,345'])).toMatchObject({
      groupChar: ',',
      doubt: expect.stringContaining('decimalChar'),
    });
    expect(column('n', ['1,234', '2,345'], ';')).toMatchObject({
      decimalChar: ',',
      doubt: expect.stringContaining('groupChar'),
    });
    expect(column('n', ['23.11.2026', '01.02.2026'])).toMatchObject({
      type: 'string',
      doubt: expect.stringContaining('dates'),
    });
    expect(column('n', ['1990', '2010'])).toMatchObject({ type: 'date', doubt: expect.stringContaining('amounts') });
    expect(column('year', ['1990', '2010'])).toEqual({ name: 'year', type: 'date', precision: 'year' });
  });

  it('finds the separator, also where texts hold another one', () => {
    expect(guessTable('a;b\n"x, y";1,5\nz;2\n').delimiter).toBe(';');
    expect(guessTable('a\tb\nx\t1\n').delimiter).toBe('\t');
    expect(guessTable('a,b\n"x; y; z",1\n').delimiter).toBe(',');
  });

  it('takes what people write for "no value" out of numbers, and leaves it in texts', () => {
    const { missingValues, fields } = guessTable('a,b\nx,1\nn/a,n/a\ny,-\n');
    expect(missingValues).toEqual(['-', 'n/a']);
    expect(fields.map(({ type }) => type)).toEqual(['string', 'number']);
  });
});
