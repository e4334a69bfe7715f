import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const show = (figures: Record<string, unknown>) =>
  Object.keys(figures)
    .map((id) => `<Fig id="${id}" />`)
    .join(' ');
const problems = (figures: Record<string, Record<string, unknown>>) =>
  numberProblems({ figures, prose: show(figures) });

describe('checkParts(context)', () => {
  const parts = (one: string, two: string, whole: string) => ({
    one: { value: one, parts_of: 'whole' },
    two: { value: two, parts_of: 'whole' },
    whole: { value: whole },
  });

  it('passes parts that add up', () => {
    expect(problems(parts('60 million USD', '40 million USD', '100 million USD'))).toEqual([]);
  });

  it('allows for the rounding of the printed digits', () => {
    // 33.3 + 66.6 = 99.9; each may be 0.05 off, and 99.9 + 0.1 reaches 100.
    expect(problems(parts('33.3 USD', '66.6 USD', '100.0 USD'))).toEqual([]);
    // 33.3 + 65.6 = 98.9 is 1.1 short of 100: more than 0.05 + 0.05 + 0.5 of the whole, whose zeros may be rounded.
    expect(problems(parts('33.3 USD', '65.6 USD', '100 USD'))).toHaveLength(1);
  });

  it('says what is missing, and which figures are the parts', () => {
    expect(problems(parts('60 million USD', '30 million USD', '100 million USD'))).toEqual([
      'content/reports/x/figures.yaml:3:1  RK223  The parts of "whole" add up to 90 million dollars; the whole is 100 million dollars. 10 million dollars missing. Its parts are one, two. Mend the one that is wrong, or give the missing one `parts_of` as well.',
    ]);
  });

  it('says what is too much', () => {
    expect(problems(parts('60 USD', '55 USD', '100 USD'))).toEqual([expect.stringContaining('15 dollars too much.')]);
  });

  it('leaves room where a bound does: parts that are over may make a sum that is short, not one that is too large', () => {
    const over = (two: string) => ({
      ...parts('60 USD', two, '100 USD'),
      two: { value: two, bound: 'over', parts_of: 'whole' },
    });
    expect(problems(over('30 USD'))).toEqual([]);
    expect(problems(over('50 USD'))).toHaveLength(1);
  });

  it('refuses a whole that is no figure, and parts that measure something else', () => {
    expect(problems({ one: { value: '5 USD', parts_of: 'whole' } })).toEqual([
      expect.stringMatching(/#parts_of:1:1 {2}RK225 .*"whole", which is no figure/),
    ]);
    expect(problems(parts('60 USD', '40 m', '100 USD'))).toEqual([expect.stringMatching(/RK225 .*"two".* it is in m/)]);
  });
});

describe('checkShares(context)', () => {
  it('passes shares that add up, per cent and bare ratios alike', () => {
    expect(problems({ a: { value: '60 %', shares_of: 'power' }, b: { value: 0.4, shares_of: 'power' } })).toEqual([]);
    // Three thirds, each rounded: 33 + 33 + 33 = 99, and each may be half a per cent of itself more: no, 99.5 at most.
    expect(
      problems({
        a: { value: '33.3 %', shares_of: 'x' },
        b: { value: '33.3 %', shares_of: 'x' },
        c: { value: '33.3 %', shares_of: 'x' },
      }),
    ).toEqual([]);
  });

  it('says by how much they miss', () => {
    expect(problems({ a: { value: '60 %', shares_of: 'power' }, b: { value: '30 %', shares_of: 'power' } })).toEqual([
      'content/reports/x/figures.yaml#shares_of:1:1  RK224  The shares of "power" add up to 90%. 10% missing. They are a, b. Mend the one that is wrong, or give the missing one the same `shares_of`.',
    ]);
  });
});
