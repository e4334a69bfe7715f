import { describe, expect, it } from 'vitest';
import { createStrata } from '../../../src/figures/sampling/strata.ts';

describe('createStrata(seed, count)', () => {
  it('takes each stratum once in every dimension, also in those beyond the table of Sobol’s numbers', () => {
    const strata = createStrata('report', 1000);
    for (const dimension of [0, 1, 31, 32, 60]) {
      expect(strata.order(dimension).toSorted()).toEqual(Uint32Array.from({ length: 1000 }, (_, i) => i));
    }
  });

  it('gives the same order to the same seed and dimension, and others to others', () => {
    const order = createStrata('report', 1000).order(3);
    expect(createStrata('report', 1000).order(3)).toEqual(order);
    expect(createStrata('other', 1000).order(3)).not.toEqual(order);
    expect(createStrata('report', 1000).order(4)).not.toEqual(order);
    expect(createStrata('report', 1000).order(40)).not.toEqual(createStrata('other', 1000).order(40));
  });

  it('spreads two dimensions far more evenly than chance', () => {
    // 10,000 points in 32 × 32 boxes: 9.77 each. Chance would give a variance of about 9.77; a net, below 2.
    const strata = createStrata('report', 10_000);
    const [x, y] = [strata.order(0), strata.order(5)];
    const boxes = new Float64Array(1024);
    const box = (stratum: number) => Math.floor((stratum * 32) / 10_000);
    for (let i = 0; i < 10_000; i++) {
      const at = box(x[i] ?? 0) * 32 + box(y[i] ?? 0);
      boxes[at] = (boxes[at] ?? 0) + 1;
    }
    const variance = boxes.reduce((sum, count) => sum + (count - 10_000 / 1024) ** 2, 0) / 1024;
    expect(variance).toBeLessThan(4);
  });
});
