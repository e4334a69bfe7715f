import { describe, expect, it } from 'vitest';
import { discrete } from '../../../src/figures/distribution/discrete.ts';
import { lognormal, normal } from '../../../src/figures/distribution/normal.ts';
import type { Quantile } from '../../../src/figures/distribution/quantile.ts';
import { createCorrelations } from '../../../src/figures/sampling/correlations.ts';
import { createSamples } from '../../../src/figures/sampling/samples.ts';

type Pairs = Parameters<typeof createCorrelations>[0];

const STANDARD = normal({ mean: 0, sd: 1 });

function samplesOf(inputs: Record<string, Quantile>, pairs: Pairs = [], seed = 'sample') {
  const samples = createSamples(seed, createCorrelations(pairs));
  for (const [id, quantile] of Object.entries(inputs)) samples.addInput(id, quantile);
  return samples;
}

/** The columns of inputs as a formula over all of them sees them. */
function columnsOf(inputs: Record<string, Quantile>, pairs: Pairs, seed?: string): Float64Array[] {
  const ids = Object.keys(inputs);
  let seen: (Float64Array | undefined)[] = [];
  samplesOf(inputs, pairs, seed).addFormula('all', ids, (columnOf) => {
    seen = ids.map(columnOf);
    return seen[0] ?? 0;
  });
  return seen.map((column) => column ?? new Float64Array());
}

/** Spearman's correlation, worked out the plain way. */
function spearman(a: Float64Array, b: Float64Array): number {
  const ranks = (column: Float64Array) => {
    const places = Map.groupBy(column.toSorted().entries(), ([, value]) => value);
    return column.map((value) => {
      const equal = places.get(value) ?? [];
      return ((equal[0]?.[0] ?? 0) + (equal.at(-1)?.[0] ?? 0)) / 2;
    });
  };
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const sum = (f: (i: number) => number) => x.reduce((total, _, i) => total + f(i), 0);
  const covariance = sum((i) => ((x[i] ?? 0) - mean) * ((y[i] ?? 0) - mean));
  return covariance / Math.sqrt(sum((i) => ((x[i] ?? 0) - mean) ** 2) * sum((i) => ((y[i] ?? 0) - mean) ** 2));
}

describe('correlated inputs', () => {
  const inputs = { a: lognormal({ median: 3, sigma: 0.4 }), b: STANDARD, c: normal({ mean: 9, sd: 2 }) };

  it.each([0.9, 0.6, 0.3, 0, -0.5, -0.95])('have the rank correlation %d within 0.02', (rank) => {
    for (const seed of ['one', 'two', 'three']) {
      const [a = new Float64Array(), b = new Float64Array()] = columnsOf(inputs, [{ a: 'a', b: 'b', rank }], seed);
      expect(Math.abs(spearman(a, b) - rank)).toBeLessThan(0.02);
    }
  });

  it('hold all of several correlations at once', () => {
    const pairs = [
      { a: 'a', b: 'b', rank: 0.7 },
      { a: 'c', b: 'b', rank: -0.4 },
      { a: 'a', b: 'c', rank: 0.1 },
    ];
    const [a, b, c] = columnsOf(inputs, pairs);
    for (const [x, y, rank] of [
      [a, b, 0.7],
      [b, c, -0.4],
      [a, c, 0.1],
    ] as const) {
      expect(x && y && Math.abs(spearman(x, y) - rank)).toBeLessThan(0.02);
    }
  });

  it('keep their own distributions, to the last digit', () => {
    const alone = columnsOf(inputs, []);
    const together = columnsOf(inputs, [{ a: 'a', b: 'b', rank: 0.8 }]);
    for (const [i, column] of together.entries()) expect(column.toSorted()).toEqual(alone[i]?.toSorted());
    expect(together[1]).not.toEqual(alone[1]);
  });

  it('go together whole with a correlation of 1, and against each other with -1', () => {
    const [a, b] = columnsOf({ a: STANDARD, b: STANDARD }, [{ a: 'a', b: 'b', rank: 1 }]);
    expect(b).toEqual(a);
    const [c, d] = columnsOf({ c: STANDARD, d: STANDARD }, [{ a: 'c', b: 'd', rank: -1 }]);
    expect(d?.[7]).toBeCloseTo(-(c?.[7] ?? 0), 12);
  });
});

describe('addFormula(id, names, evaluate)', () => {
  const plus = (a: string, b: string) => (columnOf: (id: string) => Float64Array | undefined) =>
    (columnOf(a) ?? new Float64Array()).map((x, i) => x + (columnOf(b)?.[i] ?? 0));

  it('finds the ends of a sum of correlated normals', () => {
    // Var = 1 + 1 + 2 r with r = 2 sin(π/6 × 0.6) = 0.618034, so sd = 1.798908 and the ends are ∓1.644854 × that.
    const study = samplesOf({ a: STANDARD, b: STANDARD }, [{ a: 'a', b: 'b', rank: 0.6 }]).addFormula(
      's',
      ['a', 'b'],
      plus('a', 'b'),
    );
    expect(study).toMatchObject({ low: expect.closeTo(-2.958941, 2), high: expect.closeTo(2.958941, 2) });
  });

  it('samples a figure over its own inputs, and over more where another needs it with more', () => {
    const samples = samplesOf({ b: STANDARD, c: STANDARD });
    samples.addFormula('s', ['b', 'c'], plus('b', 'c'));
    const own = samples.columnOf('s');
    samples.addInput('a', STANDARD);
    let seen: Float64Array | undefined;
    samples.addFormula('t', ['a', 's'], (columnOf) => {
      seen = columnOf('s');
      // What is shared is shared: s is b + c in these samples, too.
      expect(seen?.[5]).toBe((columnOf('b')?.[5] ?? 0) + (columnOf('c')?.[5] ?? 0));
      return seen ?? 0;
    });
    expect(samples.inputsOf('t')).toEqual(['a', 'b', 'c']);
    expect(seen).not.toEqual(own);
    expect(samples.columnOf('s')).toEqual(own);
  });

  it('knows what rests on nothing uncertain, and what is not finite', () => {
    const samples = samplesOf({ a: STANDARD });
    expect(samples.addFormula('sure', ['other'], () => 4)).toBe('certain');
    expect(samples.addFormula('root', ['a'], (columnOf) => columnOf('a')?.map(Math.sqrt) ?? 0)).toBe('infinite');
    expect(samples.inputsOf('root')).toEqual([]);
  });
});

describe('sensitivity', () => {
  const study = (inputs: Record<string, Quantile>, f: (...values: number[]) => number, pairs: Pairs = []) => {
    const ids = Object.keys(inputs);
    const found = samplesOf(inputs, pairs).addFormula('f', ids, (columnOf) => {
      const columns = ids.map((id) => columnOf(id) ?? new Float64Array());
      return (columns[0] ?? new Float64Array()).map((_, i) => f(...columns.map((column) => column[i] ?? 0)));
    });
    return typeof found === 'string' ? [] : found.sensitivity;
  };

  it('finds the rank correlations of a weighted sum of normals', () => {
    // Y = 3a + 4b: correlations 0.6 and 0.8, of ranks 6/π asin(r/2) = 0.5819 and 0.7859; shares of the squares
    // 0.33862 / (0.33862 + 0.61765) = 0.3541 and 0.6459.
    const [first, second] = study({ a: STANDARD, b: STANDARD }, (a = 0, b = 0) => 3 * a - 4 * b);
    expect(first).toMatchObject({ id: 'b', correlation: expect.closeTo(-0.7859, 2), share: expect.closeTo(0.6459, 2) });
    expect(second).toMatchObject({ id: 'a', correlation: expect.closeTo(0.5819, 2), share: expect.closeTo(0.3541, 2) });
  });

  it('is all of one input, whichever way it goes', () => {
    expect(study({ a: STANDARD }, (a = 0) => Math.exp(-a))).toEqual([{ id: 'a', correlation: -1, share: 1 }]);
  });

  it('takes equal values for equal ranks', () => {
    // Two scenarios: the result is one of two values as well, and follows the input whole.
    const coin = discrete([
      { value: 1, weight: 0.5 },
      { value: 2, weight: 0.5 },
    ]);
    expect(study({ a: coin }, (a = 0) => 2 * a)).toEqual([{ id: 'a', correlation: 1, share: 1 }]);
  });

  it('has nothing to say of a result that does not vary', () => {
    expect(study({ a: STANDARD }, (a = 0) => a - a)).toEqual([]);
  });
});
