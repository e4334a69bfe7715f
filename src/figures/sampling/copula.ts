import { choleskyFactor, type Matrix } from './matrix.ts';
import { sortedIndices } from './sorting.ts';
import type { Order } from './strata.ts';
import { addTimes } from './vectors.ts';

/**
 * The correlation of two normal variables whose ranks have the correlation `rank` (Pearson 1907, "On further methods of determining
 * correlation"): Spearman's is 6/π asin(r/2) of theirs.
 */
export function normalCorrelation(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}

/**
 * Orders of strata that are correlated as a matrix of normal correlations says (a Gaussian copula: Li 2000): standard normal columns
 * are mixed by the Cholesky factor, and each mixture is replaced by its ranks. So what is taken from each stratum, the marginal
 * distribution, stays exactly as it was. The matrix has to be positive semi-definite.
 */
export function correlatedOrders(deviates: readonly Float64Array[], correlations: Matrix): Order[] {
  const factor = choleskyFactor(correlations) ?? [];
  return deviates.map((own, i) => {
    const mixed = new Float64Array(own.length);
    for (const [k, column] of deviates.slice(0, i + 1).entries()) addTimes(mixed, column, factor[i]?.[k] ?? 0);
    return ranksOf(mixed);
  });
}

function ranksOf(column: Float64Array): Order {
  const ranks = new Uint32Array(column.length);
  for (const [rank, index] of sortedIndices(column).entries()) ranks[index] = rank;
  return ranks;
}
