import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pert, triangular, uniform } from '../../../src/figures/distribution/bounded.ts';
import { discrete } from '../../../src/figures/distribution/discrete.ts';
import { lognormal, normal, normalQuantile } from '../../../src/figures/distribution/normal.ts';
import type { Quantile } from '../../../src/figures/distribution/quantile.ts';
import { split } from '../../../src/figures/distribution/split.ts';

const Z90 = 1.6448536269514722; // Φ⁻¹(0.95)
const COUNT = 100_000;

/** Mean and variance, by the middles of many strata. */
function moments(quantile: Quantile): { mean: number; variance: number } {
  const values = Array.from({ length: COUNT }, (_, i) => quantile((i + 0.5) / COUNT));
  const mean = values.reduce((sum, value) => sum + value, 0) / COUNT;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT };
}

describe('normalQuantile(p)', () => {
  it.each([
    [0.5, 0],
    [0.95, Z90],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [0.001, -3.090232306167814],
  ])('of %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 7);
  });
});

describe('split(value, interval)', () => {
  it('has the value as its median and the ends as its quantiles, each side with its own spread', () => {
    const quantile = split(325_000, { low: 300_000, high: 335_000, level: 0.9 });
    expect(quantile(0.5)).toBe(325_000);
    expect(quantile(0.05)).toBeCloseTo(300_000, 2);
    expect(quantile(0.95)).toBeCloseTo(335_000, 2);
    expect(quantile(1e-9)).toBeGreaterThan(0);
  });

  it('is normal when zero lies within reach', () => {
    // The standard normal quantile of 0.9995 is 3.290527, twice that of 0.95 is 3.289707.
    const quantile = split(1, { low: -1, high: 2, level: 0.9 });
    expect(quantile(0.0005)).toBeCloseTo(1 - (2 * 3.290527) / Z90, 4);
    expect(quantile(0.9995)).toBeCloseTo(1 + 3.290527 / Z90, 4);
  });

  it('heeds the level', () => {
    expect(split(10, { low: 8, high: 13, level: 0.8 })(0.9)).toBeCloseTo(13, 6);
    expect(split(10, { low: 8, high: 13, level: 0.5 })(0.75)).toBeCloseTo(13, 6);
  });
});

describe('named distributions', () => {
  it.each<[string, Quantile, number, number]>([
    ['normal', normal({ mean: 5, sd: 2 }), 5, 4],
    // e^(σ²/2) and (e^(σ²) − 1) e^(σ²) times the median and its square, with σ = 0.5: 1.133148, 0.364696.
    ['lognormal', lognormal({ median: 3, sigma: 0.5 }), 3 * 1.133148, 9 * 0.364696],
    // (a + b)/2 and (b − a)²/12
    ['uniform', uniform({ low: 2, high: 8 }), 5, 3],
    // (a + c + b)/3 and (a² + b² + c² − ab − ac − bc)/18 with 0, 2, 10: (0 + 4 + 100 − 20)/18
    ['triangular', triangular({ low: 0, mode: 2, high: 10 }), 4, 84 / 18],
    ['triangular, the peak at an end', triangular({ low: 0, mode: 0, high: 3 }), 1, 0.5],
    // (a + 4c + b)/6 and (μ − a)(b − μ)/7 with 0, 2, 10: μ = 3
    ['PERT', pert({ low: 0, mode: 2, high: 10 }), 3, 3],
    ['PERT, the peak at an end', pert({ low: 0, mode: 10, high: 10 }), 50 / 6, (50 / 6) * (10 / 6) * (1 / 7)],
  ])('%s has the mean and variance of its formula', (_, quantile, mean, variance) => {
    const found = moments(quantile);
    expect(found.mean / mean).toBeCloseTo(1, 4);
    expect(found.variance / variance).toBeCloseTo(1, 2);
  });

  it.each<[Quantile, number, number]>([
    // F(x) = (x − a)²/((b − a)(c − a)) below the peak: 1/20 at 1, (0 to 10, peak at 2); 1 − (b − x)²/((b − a)(b − c)) above.
    [triangular({ low: 0, mode: 2, high: 10 }), 0.05, 1],
    [triangular({ low: 0, mode: 2, high: 10 }), 1 - 16 / 80, 6],
    // With the peak in the middle it is a beta distribution with both parameters 3: F(x) = x³ (10 − 15 x + 6 x²).
    [pert({ low: 0, mode: 0.5, high: 1 }), 0.2 ** 3 * (10 - 3 + 0.24), 0.2],
    [pert({ low: 0, mode: 0.5, high: 1 }), 0.5, 0.5],
    [pert({ low: 0, mode: 0.5, high: 1 }), 0.9 ** 3 * (10 - 13.5 + 4.86), 0.9],
    // With the peak at the low end it is a beta distribution with 1 and 5: F(x) = 1 − (1 − x)⁵.
    [pert({ low: 0, mode: 0, high: 1 }), 1 - 0.7 ** 5, 0.3],
    [pert({ low: 0, mode: 0, high: 1 }), 1 - 0.999 ** 5, 0.001],
  ])('have the quantile of a known share', (quantile, share, value) => {
    expect(quantile(share)).toBeCloseTo(value, 6);
  });

  it('never fall, and stay within their ends', () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, share, share, (mode, a, b) => {
        for (const shape of [pert, triangular]) {
          const quantile = shape({ low: -3, mode: -3 + 8 * mode, high: 5 });
          const [first, second] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
          expect(first).toBeLessThanOrEqual(second + 1e-12);
          expect(first).toBeGreaterThanOrEqual(-3);
          expect(second).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

describe('discrete(values)', () => {
  it('takes each value for its share, however they are ordered', () => {
    const quantile = discrete([
      { value: 9, weight: 0.2 },
      { value: 1, weight: 0.1 },
      { value: 4, weight: 0.7 },
    ]);
    expect([0.01, 0.1, 0.100001, 0.5, 0.8, 0.81, 0.99].map(quantile)).toEqual([1, 1, 4, 4, 4, 9, 9]);
  });

  it('weighs shares that do not come to one', () => {
    const quantile = discrete([3, 1, 2].map((value) => ({ value, weight: 1 })));
    expect([0.05, 0.34, 0.66, 0.67].map(quantile)).toEqual([1, 2, 2, 3]);
  });
});
