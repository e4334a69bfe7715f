import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const OLD = { value: '5 USD', as_of: '2024-01-01' };
const NEW = { value: '7 USD', as_of: '2026-01-01' };
const result = (formula: string, more: { own?: object; old?: object; frontmatter?: object } = {}) =>
  numberProblems({
    figures: { old: { ...OLD, ...more.old }, new_one: NEW, result: { formula, ...more.own } },
    prose: '<Fig id="result" />',
    frontmatter: more.frontmatter ?? {},
  });

describe('checkDatesApart(context)', () => {
  it('warns of inputs more than 400 days apart, with both dates', () => {
    // 2024 was a leap year: 366 + 365 days.
    expect(result('old + new_one')).toEqual([
      'content/reports/x/figures.yaml#formula:3:1  RK230  The figure "result" is computed from "old" (2024-01-01) and "new_one" (2026-01-01): 731 days apart, more than 400 days. Take inputs of one time, use their dates in the formula, give a constant `timeless: true`, or set `as_of_tolerance`.',
    ]);
    expect(result('old + new_one', { old: { as_of: '2025-01-01' } })).toEqual([]);
  });

  it('counts between the ends of dates that are not whole days', () => {
    // The end of November 2024 and 1 January 2026 are 31 + 365 + 1 = 397 days apart.
    expect(result('old + new_one', { old: { as_of: '2024-11' } })).toEqual([]);
    expect(result('old + new_one', { old: { as_of: '2024-10' } })).toHaveLength(1);
  });

  it('passes a change, a formula that uses the dates, and a constant', () => {
    expect(result('new_one - old')).toEqual([]);
    expect(result('new_one / old', { own: { format: 'multiple' } })).toEqual([]);
    expect(result('(new_one / old) ^ (1 year / days(old.as_of, new_one.as_of))')).toEqual([]);
    expect(result('old + new_one', { old: { timeless: true } })).toEqual([]);
  });

  it('does not pass a share', () => {
    expect(result('new_one / old', { own: { format: 'percent' } })).toHaveLength(1);
  });

  it('takes the tolerance of the figure, else of the report', () => {
    expect(result('old + new_one', { own: { as_of_tolerance: '3 years' } })).toEqual([]);
    expect(result('old + new_one', { frontmatter: { as_of_tolerance: '3 years' } })).toEqual([]);
    expect(result('new_one - old', { own: { as_of_tolerance: '30 days' } })).toHaveLength(1);
  });
});
