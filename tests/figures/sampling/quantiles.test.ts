import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../../src/figures/sampling/quantiles.ts';

describe('quantilesOf(column)', () => {
  it('takes the middles of a thousand equal parts, from low to high', () => {
    // Of 10,000 values 0, 1, 2 … in falling order: the middle of the first ten is 4.5.
    const quantiles = quantilesOf(Float64Array.from({ length: 10_000 }, (_, i) => 9999 - i));
    expect([quantiles.length, quantiles[0], quantiles[1], quantiles.at(-1)]).toEqual([1000, 4.5, 14.5, 9994.5]);
  });
});
