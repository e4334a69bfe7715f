import { describe, expect, it } from 'vitest';
import { quantileAt } from '../../../src/figures/sampling/percentiles.ts';
import { sortedIndices } from '../../../src/figures/sampling/sorting.ts';

describe('quantileAt(sample, share)', () => {
  it('interpolates between the middles of strata (type 5)', () => {
    // Of 1, 2, 4, 8 the middles are at 1/8, 3/8, 5/8 and 7/8: a quarter lies between the first two, a half between 2 and 4.
    const column = Float64Array.of(8, 1, 4, 2);
    const sample = { column, indices: sortedIndices(column) };
    expect([0, 1 / 8, 0.25, 0.5, 1].map((share) => quantileAt(sample, share))).toEqual([1, 1, 1.5, 3, 8]);
  });
});
