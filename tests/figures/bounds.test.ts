import { describe, expect, it } from 'vitest';
import type { FigureSpecInput } from '../../src/model/figure.ts';
import type { Bound } from '../../src/model/status.ts';
import { deriveSample, SOURCED } from './sample-report.ts';

const input = (value: number, bound?: Bound): FigureSpecInput => ({ value, ...SOURCED, ...(bound ? { bound } : {}) });

/** The bound of a formula over four 30s and some exact numbers. */
function boundOf(formula: string) {
  const { figures, texts } = deriveSample({
    over: input(30, 'over'),
    least: input(30, 'at_least'),
    upto: input(30, 'up_to'),
    under: input(30, 'under'),
    about: input(30, 'about'),
    loss: input(-30, 'over'),
    nine: input(9),
    half: input(0.5),
    minus: input(-9),
    mixed: { formula: 'over / least' },
    result: { formula },
  });
  expect(texts).toEqual([]);
  return figures.result?.bound;
}

describe('deriveBound(formula)', () => {
  it.each([
    ['over / nine', 'over'],
    ['nine / over', 'under'],
    ['over * over', 'over'],
    ['over + over', 'over'],
    ['over - over', 'unknown'],
    ['over / over', 'unknown'],
    ['over / under', 'over'],
    ['under / over', 'under'],
    ['over - under', 'over'],
    ['over - nine', 'over'],
    ['nine - over', 'under'],
    ['least / nine', 'at_least'],
    ['nine / least', 'up_to'],
    ['least * over', 'over'],
    ['upto * nine', 'up_to'],
    ['under * nine', 'under'],
    ['nine / under', 'over'],
    ['over * minus', 'under'],
    ['-over', 'under'],
    ['-(-over)', 'over'],
    ['loss + nine', 'over'],
  ])('%s is %s', (formula, bound) => {
    expect(boundOf(formula)).toBe(bound);
  });

  it.each([
    ['over ^ 2', 'over'],
    ['over ^ (-1)', 'under'],
    ['over ^ (1/4)', 'over'],
    ['nine ^ over', 'over'],
    ['half ^ over', 'under'],
    ['sqrt(over)', 'over'],
    ['log(under)', 'under'],
    ['exp(-over)', 'under'],
    ['abs(minus * over)', 'over'],
    ['min(over, nine)', undefined],
    ['max(over, nine)', 'over'],
    ['min(over, 100)', 'over'],
    ['mean(over, nine)', 'over'],
    ['sum(over, under)', 'unknown'],
  ])('%s is %s', (formula, bound) => {
    expect(boundOf(formula)).toBe(bound);
  });

  it.each([
    ['about * nine', 'about'],
    ['about / about', 'about'],
    ['over / about', 'over'],
    ['nine / half', undefined],
    ['mixed * nine', 'unknown'],
    ['0 * over', undefined],
  ])('%s is %s', (formula, bound) => {
    expect(boundOf(formula)).toBe(bound);
  });

  it('yields to the bound that the writer gives', () => {
    const { figures } = deriveSample({ a: input(30, 'over'), b: { formula: 'a / 10', bound: 'about' } });
    expect(figures.b?.bound).toBe('about');
  });

  it('comes along in units', () => {
    const { figures } = deriveSample({
      start: { value: '9 billion USD/year', ...SOURCED },
      april: { value: '30 billion USD/year', ...SOURCED, bound: 'over' },
      growth: { formula: 'april / start' },
      monthly: { formula: 'april to USD/month' },
    });
    expect(figures.growth).toMatchObject({ value: expect.closeTo(3.3333, 4), bound: 'over' });
    expect(figures.monthly).toMatchObject({ value: 2.5e9, bound: 'over' });
  });

  it('is not sampled, and neither is a stated range', () => {
    const { figures } = deriveSample({
      a: { value: '30 USD', ...SOURCED, bound: 'over', stated: '25 to 40 USD' },
      b: { formula: 'a * 2' },
    });
    expect(figures.b?.interval).toBeUndefined();
  });
});
