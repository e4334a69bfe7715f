import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankColumn } from '../../../src/figures/sampling/ranks.ts';
import { sortedIndices } from '../../../src/figures/sampling/sorting.ts';

const sort = (values: readonly number[]) => {
  const column = Float64Array.from(values);
  return [...sortedIndices(column)].map((index) => column[index]);
};

describe('sortedIndices(column)', () => {
  it('sorts any doubles as a comparison does', () => {
    const double = fc.double({ noNaN: true });
    // Values that differ in their last bits only share the upper half, by which the first passes sort.
    const near = fc.nat(50).map((n) => 1 + n * Number.EPSILON);
    fc.assert(
      fc.property(fc.array(fc.oneof(double, near), { minLength: 1, maxLength: 200 }), (values) => {
        expect(sort(values).map((v) => (v ?? 0) + 0)).toEqual(values.map((v) => v + 0).sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the order of equal values, zeros of either sign among them', () => {
    expect([...sortedIndices(Float64Array.of(2, 0, -0, 2, 0, -1))]).toEqual([5, 1, 2, 4, 0, 3]);
  });

  it('puts what is not finite at the ends', () => {
    expect(sort([1, Number.NaN, -1, Number.POSITIVE_INFINITY]).slice(0, 2)).toEqual([-1, 1]);
    expect(sort([1, Number.NEGATIVE_INFINITY])[0]).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('rankColumn(sorted, deviates)', () => {
  it('centres ranks, and shares those of equal values', () => {
    // 7, 3, 3, 9: ranks 2, 0.5, 0.5, 3 less their mean of 1.5.
    const column = Float64Array.of(7, 3, 3, 9);
    const { ranks, scores, norm } = rankColumn(
      { column, indices: sortedIndices(column) },
      Float64Array.of(-1, -0.2, 0.2, 1),
    );
    expect([...ranks]).toEqual([0.5, -1, -1, 1.5]);
    expect([...scores]).toEqual([0.2, -0.6, -0.6, 1]);
    expect(norm).toBeCloseTo(Math.sqrt(0.25 + 1 + 1 + 2.25), 12);
  });
});
