import { describe, expect, it } from 'vitest';
import { regress } from '../../../src/figures/sampling/regression.ts';
import { scalarProduct } from '../../../src/figures/sampling/vectors.ts';

describe('regress(columns, products, result)', () => {
  it('finds the weights that made a result', () => {
    const columns = [Float64Array.of(1, 0.1, 0, 0), Float64Array.of(0, 2, 0.2, 0), Float64Array.of(0.1, 0, 1, 0)];
    const weights = [0.5, -2, 3];
    const result = new Float64Array(4).map((_, i) =>
      columns.reduce((sum, c, k) => sum + (c[i] ?? 0) * (weights[k] ?? 0), 0),
    );
    // What no column reaches stays out.
    result[3] = 7;
    const products = columns.map((a) => Float64Array.from(columns, (b) => scalarProduct(a, b)));
    for (const [k, weight] of regress(columns, products, result).entries())
      expect(weight).toBeCloseTo(weights[k] ?? 0, 8);
  });
});
