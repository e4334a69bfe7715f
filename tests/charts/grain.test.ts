import { describe, expect, it } from 'vitest';
import { grainOf } from '../../src/charts/grain.ts';
import { parsePartialDate } from '../../src/model/date.ts';

const at = { file: 'data.csv', line: 2, column: 1 };
const rows = (...dates: (string | null)[]) =>
  dates.map((text) => ({ cells: { when: text === null ? null : (parsePartialDate(text) ?? text) }, at }));

describe('grainOf(rows, column)', () => {
  it('is what all dates are', () => {
    expect(grainOf(rows('2024', '2025', null), 'when')).toBe('year');
    expect(grainOf(rows('2024-Q1', '2025-Q3'), 'when')).toBe('quarter');
    expect(grainOf(rows('2024-03'), 'when')).toBe('month');
  });

  it('is nothing for days, for a mixture, and for what is no date', () => {
    expect(grainOf(rows('2024-03-01'), 'when')).toBeUndefined();
    expect(grainOf(rows('2024', '2025-03'), 'when')).toBeUndefined();
    expect(grainOf(rows('2024', 'soon'), 'when')).toBeUndefined();
    expect(grainOf([], 'when')).toBeUndefined();
  });
});
