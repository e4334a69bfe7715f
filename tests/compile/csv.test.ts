import { describe, expect, it } from 'vitest';
import { defused, renderCsv, safeCell } from '../../src/compile/csv.ts';

describe('safeCell(cell)', () => {
  it('keeps a spreadsheet from running text', () => {
    expect(['=1+1', '+cmd', '@SUM(A1)', '\t=1', '-2+3', '＝1'].map(defused)).toEqual([
      "'=1+1",
      "'+cmd",
      "'@SUM(A1)",
      "'\t=1",
      "'-2+3",
      "'＝1",
    ]);
  });

  it('leaves numbers as they are, below zero too, typed or as text', () => {
    expect([-5, 1e21, '-5', '-1,234.5', '+1.5e3', '-12 %'].map(safeCell)).toEqual([
      '-5',
      '1e+21',
      '-5',
      '-1,234.5',
      '+1.5e3',
      '-12 %',
    ]);
  });

  it('writes dates as they were, and nothing for no value', () => {
    expect(safeCell({ iso: '2026-Q1', precision: 'quarter' })).toBe('2026-Q1');
    expect(safeCell(null)).toBe('');
    expect(safeCell(false)).toBe('false');
  });
});

describe('renderCsv(lines)', () => {
  it('quotes what RFC 4180 wants quoted, and ends every line with CRLF', () => {
    expect(
      renderCsv([
        ['a', 'b "c"'],
        ['1,2', 'two\nlines'],
      ]),
    ).toBe('a,"b ""c"""\r\n"1,2","two\nlines"\r\n');
  });
});
