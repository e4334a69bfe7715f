import { describe, expect, it } from 'vitest';
import { printFigure } from '../../../src/figures/print/print-figure.ts';
import type { FigureSpecInput } from '../../../src/model/figure.ts';
import { SAMPLE_LOCALE, SOURCED } from '../sample-report.ts';
import { derive, gpus } from './uncertain-sample.ts';

describe('deriveFigures(input): distributions', () => {
  it.each<[string, FigureSpecInput['distribution'], number, number]>([
    // 325,000 ∓ 1.644854 × 10,000
    ['normal', { normal: { mean: '325 000 GPU', sd: '10 000 GPU' } }, 308_551.46, 341_448.54],
    // 325,000 e^(∓1.644854 × 0.1)
    ['lognormal', { lognormal: { median: '325 000 GPU', sigma: 0.1 } }, 275_707.307, 383_105.552],
    // A twentieth of the width of 40,000 from either end.
    ['uniform', { uniform: { low: '300 000 GPU', high: '340 000 GPU' } }, 302_000, 338_000],
    // 300,000 + √(0.05 × 40,000 × 25,000) and 340,000 − √(0.05 × 40,000 × 15,000)
    [
      'triangular',
      { triangular: { low: '300 000 GPU', mode: '325 000 GPU', high: '340 000 GPU' } },
      307_071.07,
      334_522.77,
    ],
  ])('read %s and give the 5th and 95th percentile', (name, distribution, low, high) => {
    const { figures, texts } = derive({ gpus: gpus({ distribution }) });
    expect(texts).toEqual([]);
    expect(figures.gpus?.value).toBe(325_000);
    expect(figures.gpus?.interval).toMatchObject({ level: 0.9, from: 'distribution', basis: 'ours' });
    expect((figures.gpus?.interval?.low ?? 0) / low).toBeCloseTo(1, 6);
    expect((figures.gpus?.interval?.high ?? 0) / high).toBeCloseTo(1, 6);
    expect(figures.gpus?.distribution).toMatchObject({ name });
  });

  it('read PERT', () => {
    const { figures } = derive({
      gpus: gpus({ distribution: { pert: { low: '300 000 GPU', mode: '320 000 GPU', high: '340 000 GPU' } } }),
    });
    // With the peak in the middle F(x) = x³ (10 − 15 x + 6 x²), which is 0.05 at x = 0.1892554, of 40,000 from either end.
    expect(figures.gpus?.interval?.low).toBeCloseTo(307_570.2, 0);
    expect(figures.gpus?.interval?.high).toBeCloseTo(332_429.8, 0);
  });

  it('take quantities in any unit that fits, and bare numbers in that of `unit:`', () => {
    const { figures, texts } = derive({
      fee: {
        value: '15 billion USD/year',
        distribution: { uniform: { low: '1 billion USD/month', high: '18 billion USD/year' } },
        basis: 'ours',
        ...SOURCED,
      },
      bare: {
        value: 3,
        unit: 'billion USD',
        distribution: { uniform: { low: 2, high: 4 } },
        basis: 'ours',
        ...SOURCED,
      },
    });
    expect(texts).toEqual([]);
    expect(figures.fee?.distribution).toEqual({ name: 'uniform', low: 12e9, high: 18e9 });
    expect(figures.bare?.distribution).toEqual({ name: 'uniform', low: 2e9, high: 4e9 });
  });

  it('carry the spread into formulas', () => {
    // Sum of two normals: 15 ∓ 1.644854 × √(3² + 4²) = 15 ∓ 8.22427
    const { figures } = derive({
      a: { distribution: { normal: { mean: 10, sd: 3 } }, basis: 'ours', ...SOURCED },
      b: { distribution: { normal: { mean: 5, sd: 4 } }, basis: 'ours', ...SOURCED },
      sum_of_both: { formula: 'a + b' },
    });
    expect(figures.sum_of_both?.interval?.low).toBeCloseTo(6.77573, 1);
    expect(figures.sum_of_both?.interval?.high).toBeCloseTo(23.22427, 1);
  });

  it('give the median as the value where none is typed', () => {
    const { figures, texts } = derive({
      mid: { distribution: { triangular: { low: '0 USD', mode: '0 USD', high: '10 USD' } }, basis: 'ours', ...SOURCED },
      scaled: { unit: 'billion USD', distribution: { normal: { mean: 3, sd: 1 } }, basis: 'ours', ...SOURCED },
    });
    expect(texts).toEqual([]);
    // 10 − √(0.5 × 10 × 10) = 2.928932
    expect(figures.mid?.value).toBeCloseTo(2.928932, 6);
    // Nobody typed it, so it prints to as many digits as its interval allows: 10 − √(0.95 × 100) = 0.25, and 7.76.
    expect(figures.mid && printFigure(figures.mid, { interval: true }, SAMPLE_LOCALE)).toBe('2.9 dollars (0 to 8)');
    expect(figures.mid).toMatchObject({ unit: 'USD', origin: { kind: 'value', computed: 'median' } });
    expect(figures.scaled).toMatchObject({ value: 3e9, unit: 'USD' });
  });

  it('take the values of a column, with its unit and sources', () => {
    const { figures, texts } = derive({
      price: {
        distribution: { empirical: { column: 'prices.price', where: { chip: 'H100' } } },
        basis: 'ours',
        as_of: '2026-01-01',
        status: 'reported',
      },
    });
    expect(texts).toEqual([]);
    expect(figures.price).toMatchObject({
      value: 4,
      unit: 'USD/(GPU hour)',
      sources: ['src-two'],
      // Of five values the 5th percentile is the first, the 95th the last.
      interval: { low: 2, high: 6 },
      distribution: { name: 'empirical', table: 'prices', column: 'price', where: { chip: 'H100' }, count: 5 },
    });
  });

  it('take a column whose rows have units of their own', () => {
    const { figures, texts } = derive({
      run_rate: {
        distribution: { empirical: { column: 'arr.value', where: { company: 'A' } } },
        basis: 'ours',
        as_of: '2026-01-01',
        status: 'reported',
      },
    });
    expect(texts).toEqual([]);
    expect(figures.run_rate?.interval).toMatchObject({ low: 9e9, high: 30e9 });
  });
});
