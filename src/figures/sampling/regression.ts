import { scalarProduct } from './vectors.ts';

const MOST_STEPS = 20;
const CLOSE = 1e-10;

/**
 * The weights of a linear combination of columns that comes nearest to a result (least squares). `products` are the scalar products
 * of the columns with each other, at least as many as there are columns. The columns are samples of independent deviates, whose products
 * are small beside their squares, so a plain iteration (Richardson 1910) is near the solution after a few steps, in a time that grows with
 * the square of their number only.
 */
export function regress(
  columns: readonly Float64Array[],
  products: readonly Float64Array[],
  result: Float64Array,
): Float64Array {
  const right = columns.map((column) => scalarProduct(column, result));
  const weights = new Float64Array(columns.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const errors = right.map((wanted, i) => wanted - weighted(products[i], weights));
    let largest = 0;
    for (const [i, error] of errors.entries()) {
      const change = error / (products[i]?.[i] ?? 1);
      weights[i] = (weights[i] ?? 0) + change;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < CLOSE) break;
  }
  return weights;
}

/** The product of the first numbers of a row with as many weights. */
function weighted(row: Float64Array | undefined, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (row?.[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}
