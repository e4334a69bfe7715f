import { describe, expect, it } from 'vitest';
import type { FigureSpecInput } from '../../../src/model/figure.ts';
import { SOURCED } from '../sample-report.ts';
import { derive } from './uncertain-sample.ts';

describe('deriveFigures(input): correlations', () => {
  const input = (value: number, correlated?: Record<string, number>): FigureSpecInput => ({
    value,
    interval: `${value / 2} to ${value * 2}`,
    basis: 'ours',
    ...SOURCED,
    ...(correlated ? { correlated } : {}),
  });

  it('widen a sum, narrow a ratio, and show on both inputs', () => {
    const specs = (correlated?: Record<string, number>) => ({
      a: input(10, correlated),
      b: input(20),
      product: { formula: 'a * b' },
      ratio: { formula: 'a / b' },
    });
    const [apart, together] = [derive(specs()), derive(specs({ b: 0.8 }))];
    expect(together.texts).toEqual([]);
    // ln 2 / 1.644854 = 0.421404 is the σ of both; r = 2 sin(π/6 × 0.8) = 0.813473. Of the product the variance is
    // 2 × 0.421404² × (1 + r), so the ends are 200 e^(∓1.644854 × 0.802563) = 200 × 3.743828^∓1;
    // of the ratio 2 × 0.421404² × (1 − r), so 0.5 × e^(∓1.644854 × 0.257385) = 0.5 × 1.527071^∓1.
    expect((together.figures.product?.interval?.high ?? 0) / (200 * 3.743828)).toBeCloseTo(1, 2);
    expect((together.figures.ratio?.interval?.low ?? 0) / (0.5 / 1.527071)).toBeCloseTo(1, 2);
    const width = ({ figures }: typeof apart, id: string) =>
      (figures[id]?.interval?.high ?? 0) - (figures[id]?.interval?.low ?? 0);
    expect(width(together, 'product')).toBeGreaterThan(width(apart, 'product'));
    expect(width(together, 'ratio')).toBeLessThan(width(apart, 'ratio'));
    expect(together.figures.a?.correlated).toEqual({ b: 0.8 });
    expect(together.figures.b?.correlated).toEqual({ a: 0.8 });
    expect(together.figures.a?.interval).toEqual(apart.figures.a?.interval);
  });

  it('may be said on both inputs, in the same number', () => {
    expect(derive({ a: input(1, { b: 0.5 }), b: input(2, { a: 0.5 }) }).texts).toEqual([]);
    expect(derive({ a: input(1, { b: 0.5 }), b: input(2, { a: 0.4 }) }).texts).toEqual([
      'figures.yaml#b.correlated.a:1:1  RK047  The correlation of "b" with "a" is 0.4 here and 0.5 at "a". A pair has one correlation, and it is enough to declare it on one of the two.',
    ]);
  });

  it('are an error with what is no other uncertain input', () => {
    const { texts } = derive({
      first: input(1, { first: 1, othr: 0.5, sure: 0.5, made: 0.2 }),
      other: input(2),
      sure: { value: 3, ...SOURCED },
      made: { formula: 'first * other' },
    });
    expect(texts).toEqual([
      'figures.yaml#first.correlated.first:1:1  RK046  "first" cannot be correlated with "first": it is the same input. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
      'figures.yaml#first.correlated.made:1:1  RK046  "first" cannot be correlated with "made": it is a derived figure, which follows its own inputs. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
      'figures.yaml#first.correlated.othr:1:1  RK046  "first" cannot be correlated with "othr": there is no such figure. Did you mean "other"?',
      'figures.yaml#first.correlated.sure:1:1  RK046  "first" cannot be correlated with "sure": it has no interval, distribution or scenarios. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
    ]);
  });

  it('are an error where they cannot hold together', () => {
    const { texts, figures } = derive({
      a: input(1, { b: 0.9, c: 0.9 }),
      b: input(2, { c: -0.5 }),
      c: input(3),
      d: input(4, { e: 0.5 }),
      e: input(5),
      all: { formula: 'a + b + c' },
    });
    expect(texts).toEqual([
      'figures.yaml#a.correlated.b:1:1  RK048  The correlations among a, b and c cannot all hold (their matrix is not positive semi-definite). A pair that is not declared has the correlation 0. Two inputs that both go with a third go with each other: say how closely, or lower the others.',
    ]);
    expect(figures.all?.interval).toBeDefined();
    expect(figures.d?.correlated).toEqual({ e: 0.5 });
    expect(figures.a?.correlated).toBeUndefined();
  });
});
