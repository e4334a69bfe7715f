import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDistribution, normalQuantile } from '../../src/figures/distribution.ts';
import { createSampler, quantiles } from '../../src/figures/sampling.ts';
import { deriveSample, SOURCED } from './sample-report.ts';

const Z90 = 1.6448536269514722; // Φ⁻¹(0.95)

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

describe('deriveDistribution(value, interval)', () => {
  it('has the value as its median and the ends as its quantiles, each side with its own spread', () => {
    const valueAt = deriveDistribution(325_000, { low: 300_000, high: 335_000, level: 0.9 });
    expect(valueAt(0)).toBe(325_000);
    expect(valueAt(-Z90)).toBeCloseTo(300_000, 2);
    expect(valueAt(Z90)).toBeCloseTo(335_000, 2);
    expect(valueAt(-10)).toBeGreaterThan(0);
  });

  it('is normal when zero lies within reach', () => {
    const valueAt = deriveDistribution(1, { low: -1, high: 2, level: 0.9 });
    expect(valueAt(-2 * Z90)).toBeCloseTo(-3, 6); // 1 − 2 × 2
    expect(valueAt(2 * Z90)).toBeCloseTo(3, 6); // 1 + 2 × 1
  });

  it('heeds the level', () => {
    const valueAt = deriveDistribution(10, { low: 8, high: 13, level: 0.8 });
    expect(valueAt(1.2815515655446004)).toBeCloseTo(13, 6);
  });
});

describe('createSampler(seed)', () => {
  it('takes each stratum once, in an order that report and figure decide', () => {
    const sampler = createSampler('report', 1000);
    const [a, b] = [sampler.sample('a', (z) => z), sampler.sample('b', (z) => z)];
    expect(a.toSorted()).toEqual(b.toSorted());
    expect(a).not.toEqual(b);
    expect(createSampler('report', 1000).sample('a', (z) => z)).toEqual(a);
    expect(createSampler('other', 1000).sample('a', (z) => z)).not.toEqual(a);
    expect(new Set(a).size).toBe(1000);
    expect(Math.abs(correlation(a, b))).toBeLessThan(0.1); // 3 standard errors of 1/√1000
  });
});

describe('quantiles(column, shares)', () => {
  it('interpolates between order statistics (type 7)', () => {
    // (n − 1) p = 3 × 0.25 = 0.75: between the 1st and the 2nd of 1, 2, 4, 8.
    expect(quantiles(Float64Array.of(8, 1, 4, 2), [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 3, 8]);
  });

  it('finds in any column what sorting finds', () => {
    const column = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(column, fc.nat(59), (values, rank) => {
        const sorted = Float64Array.from(values).toSorted();
        const at = rank % values.length;
        const share = values.length === 1 ? 0 : at / (values.length - 1);
        fc.pre(share * (values.length - 1) === at);
        expect(quantiles(Float64Array.from(values), [0.5, share])[1]).toBe((sorted[at] ?? 0) + 0);
      }),
    );
  });
});

describe('intervals of formulas', () => {
  const uncertain = (value: number, low: number, high: number) => ({
    value,
    interval: `${low} to ${high}`,
    basis: 'ours',
    ...SOURCED,
  });
  /** A lognormal of median 1 and this σ, as a writer would type it. */
  const lognormal = (median: number, sigma: number) =>
    uncertain(median, median * Math.exp(-sigma * Z90), median * Math.exp(sigma * Z90));

  it.each([
    ['a * b', 6, 3],
    ['a / b', 2 / 3, 3],
  ])('%s of lognormals is the lognormal that theory gives', (formula, median) => {
    // ln(ab) is normal with variance 0.3² + 0.4² = 0.5², so the ends are median × e^(∓0.5 z).
    const { figures } = deriveSample({ a: lognormal(2, 0.3), b: lognormal(3, 0.4), result: { formula } });
    const interval = figures.result?.interval;
    expect(figures.result?.value).toBeCloseTo(median, 12);
    expect((interval?.low ?? 0) / (median * Math.exp(-0.5 * Z90))).toBeCloseTo(1, 1.5);
    expect((interval?.high ?? 0) / (median * Math.exp(0.5 * Z90))).toBeCloseTo(1, 1.5);
    expect(interval).toMatchObject({ level: 0.9, from: 'samples' });
  });

  it('a + b of normals is the normal that theory gives', () => {
    // Medians 1 and 2 with ends 3 and 4 apart: the sum's end is √(3² + 4²) = 5 away.
    const { figures } = deriveSample({ a: uncertain(1, -2, 4), b: uncertain(2, -2, 6), result: { formula: 'a + b' } });
    expect(figures.result?.interval?.low).toBeCloseTo(-2, 0);
    expect(figures.result?.interval?.high).toBeCloseTo(8, 0);
  });

  it('stay correlated where figures share an input', () => {
    const { figures } = deriveSample({
      a: uncertain(10, 8, 13),
      twice: { formula: 'a * 2' },
      ratio: { formula: 'twice / a' },
      rest: { formula: 'twice - a' },
    });
    expect(figures.ratio?.interval).toEqual({ low: 2, high: 2, level: 0.9, from: 'samples' });
    expect(figures.rest?.interval?.low).toBeCloseTo(8, 2);
    expect(figures.rest?.interval?.high).toBeCloseTo(13, 2);
  });

  it('follow the price of a GPU-hour from the number of GPUs', () => {
    // 1,712,328.77 USD/hour ÷ 335,000 = 5.1114 and ÷ 300,000 = 5.7078
    const { figures } = deriveSample({
      fee: { value: '1.25 billion USD/month', ...SOURCED },
      gpus: { value: '325 000 GPU', interval: '300 000 to 335 000 GPU', basis: 'ours', ...SOURCED },
      price: { formula: 'fee / gpus to USD/(GPU hour)' },
    });
    expect(figures.price?.interval?.low).toBeCloseTo(5.1114, 3);
    expect(figures.price?.interval?.high).toBeCloseTo(5.7078, 3);
  });

  it('are converted like values', () => {
    // 365 days a year: 1 to 4 billion a month is 12 to 48 billion a year.
    const { figures } = deriveSample({
      fee: { value: '2 billion USD/month', interval: '1 to 4 billion USD/month', basis: 'ours', ...SOURCED },
      yearly: { formula: 'fee to USD/year' },
    });
    expect((figures.yearly?.interval?.low ?? 0) / 12e9).toBeCloseTo(1, 3);
    expect((figures.yearly?.interval?.high ?? 0) / 48e9).toBeCloseTo(1, 3);
  });

  it('do not change when other figures come or go', () => {
    const few = deriveSample({ a: uncertain(10, 8, 13), b: uncertain(3, 2, 4), c: { formula: 'a * b' } });
    const many = deriveSample({
      z: uncertain(1, 0.5, 2),
      b: uncertain(3, 2, 4),
      a: uncertain(10, 8, 13),
      c: { formula: 'a * b' },
    });
    expect(many.figures.c?.interval).toEqual(few.figures.c?.interval);
  });

  it('are an error where samples leave what the formula can take', () => {
    const { texts } = deriveSample({ a: uncertain(1, -1, 2), root: { formula: 'sqrt(a)' } });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(
      'figures.yaml#root.formula:1:1  RK029  The formula gives no number: within the intervals of its inputs',
    );
  });
});

function correlation(a: Float64Array, b: Float64Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}
