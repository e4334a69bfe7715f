import type { Quantile } from './quantile.ts';

export interface WeightedValue {
  value: number;
  weight: number; // of all weights together
}

/** A few values and nothing between them: the lowest whose weight, with that of all below it, reaches the share. */
export function discrete(values: readonly WeightedValue[]): Quantile {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  const reached = sorted.map(({ weight }) => {
    sum += weight;
    return sum / whole;
  });
  return (share) => sorted[firstReaching(reached, share)]?.value ?? Number.NaN;
}

/** Weights such as 0.1 + 0.2 miss their sum by a rounding, which must not move a share across an edge. */
const SLACK = 1e-12;

function firstReaching(reached: readonly number[], share: number): number {
  let [first, last] = [0, reached.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((reached[middle] ?? 1) >= share - SLACK) last = middle;
    else first = middle + 1;
  }
  return first;
}
