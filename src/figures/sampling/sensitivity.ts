import type { Influence } from '../../model/figure.ts';
import { compareText } from '../../model/problem.ts';
import type { Ranked } from './ranks.ts';
import type { Order } from './strata.ts';

/** An input: the ranks of its values by stratum, and the strata of the samples. */
export interface RankedInput {
  id: string;
  ranked: Pick<Ranked, 'ranks' | 'norm'>;
  order: Order;
}

const DIGITS = 4;

/**
 * How much each input has to do with a result: Spearman's rank correlation over the samples, and its square as a share of all of
 * them (the "contribution to variance" by ranks: Saltelli et al. 2008, "Global Sensitivity Analysis", 1.2.5). The largest
 * share first; none when the result does not vary with them.
 */
export function deriveSensitivity(inputs: readonly RankedInput[], result: Pick<Ranked, 'ranks' | 'norm'>): Influence[] {
  const correlations = inputs.map((input) => ({ id: input.id, correlation: correlate(input, result) }));
  const total = correlations.reduce((sum, { correlation }) => sum + correlation ** 2, 0);
  if (!(total > 0)) return [];
  return correlations
    .map(({ id, correlation }) => ({ id, correlation: round(correlation), share: round(correlation ** 2 / total) }))
    .sort((a, b) => b.share - a.share || compareText(a.id, b.id));
}

/** Pearson's correlation of the ranks; their means are zero. */
function correlate({ ranked, order }: RankedInput, { ranks, norm }: Pick<Ranked, 'ranks' | 'norm'>): number {
  let sum = 0;
  for (let i = 0; i < ranks.length; i++) sum += (ranks[i] ?? 0) * (ranked.ranks[order[i] ?? 0] ?? 0);
  const scale = norm * ranked.norm;
  return scale > 0 ? sum / scale : 0;
}

/** `|| 0`: no minus before a zero. */
const round = (value: number): number => Number(value.toFixed(DIGITS)) || 0;
