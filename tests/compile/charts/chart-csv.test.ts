import { describe, expect, it } from 'vitest';
import { chartCsv } from '../../../src/compile/charts/chart-csv.ts';

const at = { file: 'a.csv', line: 1, column: 1 };
const table = {
  columns: [
    { name: '=what', title: 'What', type: 'string' as const },
    { name: 'change', title: 'Change', type: 'number' as const, unit: '%' },
    { name: 'said', title: 'As said', type: 'string' as const },
  ],
  rows: [
    { at, cells: { '=what': '=1+1', change: -12.5, said: '-5' } },
    { at, cells: { '=what': '@SUM(A1)', change: 0, said: '+1.5e3' } },
    { at, cells: { '=what': '－１', change: null, said: '-5 apples' } },
    { at, cells: { '=what': 'a "b", c', change: 3, said: '-2+3' } },
  ],
};

describe('chartCsv(table, form)', () => {
  it('keeps a spreadsheet from running text, and leaves every number alone', () => {
    expect(chartCsv(table, 'safe').split('\r\n')).toEqual([
      "'=what,change (%),said",
      "'=1+1,-12.5,-5",
      "'@SUM(A1),0,+1.5e3",
      "'－１,,'-5 apples",
      `"a ""b"", c",3,'-2+3`,
      '',
    ]);
  });

  it('gives the cells as they are in its raw form', () => {
    expect(chartCsv(table, 'raw').split('\r\n')).toEqual([
      '=what,change (%),said',
      '=1+1,-12.5,-5',
      '@SUM(A1),0,+1.5e3',
      '－１,,-5 apples',
      '"a ""b"", c",3,-2+3',
      '',
    ]);
  });
});
