import { describe, expect, it } from 'vitest';
import type { FigureSpecInput } from '../../src/model/figure.ts';
import { deriveSample, SOURCED } from './sample-report.ts';

const Z90 = 1.6448536269514722; // Φ⁻¹(0.95)

/** An input with an interval, as a writer would type it. */
const uncertain = (value: number, low: number, high: number): FigureSpecInput => ({
  value,
  interval: `${low} to ${high}`,
  basis: 'ours',
  ...SOURCED,
});
/** A lognormal of this median and σ. */
const lognormal = (median: number, sigma: number) =>
  uncertain(median, median * Math.exp(-sigma * Z90), median * Math.exp(sigma * Z90));
const normal = (mean: number, sd: number) => uncertain(mean, mean - sd * Z90, mean + sd * Z90);

/** The largest error of the two ends, as a share of the figure's value, for a hundred seeds; the 95th of them in order. */
function errorOfSeeds(specs: Record<string, FigureSpecInput>, low: number, high: number): number {
  const errors = Array.from({ length: 100 }, (_, seed) => {
    const { figures } = deriveSample(specs, { seed: `seed ${seed}` });
    const { value = Number.NaN, interval } = figures.result ?? {};
    const ends = [(interval?.low ?? Number.NaN) - low, (interval?.high ?? Number.NaN) - high];
    return Math.max(...ends.map(Math.abs)) / Math.abs(value);
  });
  return errors.toSorted((a, b) => a - b)[94] ?? Number.NaN;
}

describe('intervals of formulas, against closed forms, for at least 95 of 100 seeds', () => {
  it.each([
    // ln(ab) and ln(a/b) are normal with variance 0.5² + 0.5² = 0.7071², so the ends are median × e^(∓0.7071 z).
    ['a * b', [0.5, 0.5]],
    ['a / b', [0.5, 0.5]],
    ['a * b', [0.3, 0.4]],
    ['a / b', [0.5, 0.1]],
    // Three: variance 0.75; eight of 0.2: variance 0.32.
    ['a * b / c', [0.5, 0.5, 0.5]],
    ['a * b * c * d / (e * f * g * h)', [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2]],
  ])('%s of lognormals with σ %j is within one per cent of the value', (formula, sigmas) => {
    const inputs = sigmas.map((sigma, i) => ['abcdefgh'.charAt(i), lognormal(1, sigma)] as const);
    const sigma = Math.hypot(...sigmas);
    const specs = { ...Object.fromEntries(inputs), result: { formula } };
    expect(errorOfSeeds(specs, Math.exp(-sigma * Z90), Math.exp(sigma * Z90))).toBeLessThan(0.01);
  });

  it.each([
    // The mean is that of the sum; the variances add.
    ['a + b', [10, 10], [5, 5]],
    ['a + b + c', [3, 20, 7], [1.5, 10, 2]],
    ['a + b - c', [30, 20, 7], [4, 3, 2]],
    ['sum(a, b, c, d, e, f, g, h)', [1, 2, 3, 4, 5, 6, 7, 8], [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]],
  ])(
    '%s of normals with means %j and standard deviations %j is within one per cent of the value',
    (formula, means, sds) => {
      const inputs = means.map((mean, i) => ['abcdefgh'.charAt(i), signed(mean, sds[i] ?? 0)] as const);
      const mean = formula.includes('-') ? 43 : means.reduce((a, b) => a + b, 0);
      const sd = Math.hypot(...sds);
      const specs = { ...Object.fromEntries(inputs), result: { formula } };
      expect(errorOfSeeds(specs, mean - sd * Z90, mean + sd * Z90)).toBeLessThan(0.01);
    },
  );

  /** A normal, also where its interval is above zero and would be taken as lognormal. */
  function signed(mean: number, sd: number): FigureSpecInput {
    return { value: mean, distribution: { normal: { mean, sd } }, basis: 'ours', ...SOURCED };
  }
});

describe('intervals of formulas', () => {
  it('are exact for one input, whatever the formula does with it', () => {
    // 1,712,328.767 USD/hour ÷ 335,000 = 5.111429 and ÷ 300,000 = 5.707763
    const { figures } = deriveSample({
      fee: { value: '1.25 billion USD/month', ...SOURCED },
      gpus: { value: '325 000 GPU', interval: '300 000 to 335 000 GPU', basis: 'ours', ...SOURCED },
      price: { formula: 'fee / gpus to USD/(GPU hour)' },
    });
    expect(figures.price?.interval?.low).toBeCloseTo(5.111429, 5);
    expect(figures.price?.interval?.high).toBeCloseTo(5.707763, 5);
    expect(figures.price?.interval).toMatchObject({ level: 0.9, from: 'samples' });
  });

  it('print the formula at the inputs’ values, not the middle of the samples', () => {
    const { figures } = deriveSample({ a: uncertain(10, 8, 20), b: uncertain(3, 1, 4), result: { formula: 'a * b' } });
    expect(figures.result?.value).toBe(30);
  });

  it('stay correlated where figures share an input', () => {
    const { figures } = deriveSample({
      a: uncertain(10, 8, 13),
      b: normal(3, 1),
      twice: { formula: 'a * 2' },
      ratio: { formula: 'twice / a' },
      rest: { formula: 'twice - a' },
      both: { formula: 'twice + b' },
      nothing: { formula: 'a - a' },
      nothing_left: { formula: 'both - twice - b' },
    });
    expect(figures.ratio?.interval).toEqual({ low: 2, high: 2, level: 0.9, from: 'samples' });
    expect(figures.rest?.interval?.low).toBeCloseTo(8, 5);
    expect(figures.rest?.interval?.high).toBeCloseTo(13, 5);
    expect(figures.nothing?.interval).toMatchObject({ low: 0, high: 0 });
    expect(figures.nothing_left?.interval?.low).toBeCloseTo(0, 12);
    expect(figures.nothing_left?.interval?.high).toBeCloseTo(0, 12);
  });

  it('are converted like values', () => {
    // A year has twelve months: 1 to 4 billion a month is 12 to 48 billion a year.
    const { figures } = deriveSample({
      fee: { value: '2 billion USD/month', interval: '1 to 4 billion USD/month', basis: 'ours', ...SOURCED },
      yearly: { formula: 'fee to USD/year' },
    });
    expect((figures.yearly?.interval?.low ?? 0) / 12e9).toBeCloseTo(1, 6);
    expect((figures.yearly?.interval?.high ?? 0) / 48e9).toBeCloseTo(1, 6);
  });

  it('do not change when other figures come or go, or come in another order', () => {
    const result = { formula: 'a * b' };
    const few = deriveSample({ a: uncertain(10, 8, 13), b: uncertain(3, 2, 4), result });
    const many = deriveSample({
      aa: uncertain(1, 0.5, 2),
      b: uncertain(3, 2, 4),
      all: { formula: 'a + aa + b' },
      a: uncertain(10, 8, 13),
      result,
    });
    expect(many.figures.result?.interval).toEqual(few.figures.result?.interval);
    const turned = deriveSample({ a: uncertain(10, 8, 13), b: uncertain(3, 2, 4), result: { formula: 'b * a' } });
    expect(turned.figures.result?.interval).toEqual(few.figures.result?.interval);
    expect(many.figures.result?.sensitivity).toEqual(few.figures.result?.sensitivity);
  });

  it('are the same bytes from the same seed, and others from another', () => {
    const specs = { a: uncertain(10, 8, 13), b: uncertain(3, 2, 4), result: { formula: 'a + b ^ 2' } };
    const bytes = (seed: string) => JSON.stringify(deriveSample(specs, { seed }).figures);
    expect(bytes('one')).toBe(bytes('one'));
    expect(bytes('one')).not.toBe(bytes('two'));
  });

  it('are near a reference where there is no closed form', () => {
    // max(a, b) of two lognormals with σ = 0.5: P(max ≤ x) = Φ(ln x / 0.5)², so the ends are e^(0.5 Φ⁻¹(√p)):
    // √0.05 = 0.223607, Φ⁻¹ = −0.760029; √0.95 = 0.974679, Φ⁻¹ = 1.954508.
    const specs = { a: lognormal(1, 0.5), b: lognormal(1, 0.5), result: { formula: 'max(a, b)' } };
    expect(errorOfSeeds(specs, Math.exp(0.5 * -0.760029), Math.exp(0.5 * 1.954508))).toBeLessThan(0.01);
  });

  it('are an error where samples leave what the formula can take', () => {
    const { texts } = deriveSample({
      a: uncertain(1, -1, 2),
      root: { formula: 'sqrt(a)' },
      more: { formula: 'root * a' },
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(
      'figures.yaml#root.formula:1:1  RK029  The formula gives no number: within the intervals of its inputs',
    );
  });

  it('leave bounds and stated ranges alone', () => {
    const { figures } = deriveSample({
      start: { value: 9, stated: '9 to 10', ...SOURCED },
      end: { value: 30, bound: 'over', ...SOURCED },
      growth: { formula: 'end / start' },
      twice: { formula: 'start * 2' },
    });
    expect(figures.growth?.interval).toBeUndefined();
    expect(figures.twice?.interval).toBeUndefined();
    expect(figures.twice?.sensitivity).toBeUndefined();
  });
});
