import { normalQuantile } from './distribution.ts';
import { createRandom, hashText } from './random.ts';

const SAMPLE_COUNT = 10_000;

/** Draws columns of samples for one report. */
export interface Sampler {
  /** One column of an uncertain input; the same for the same report and figure, whatever else the report holds. */
  sample(id: string, valueAt: (deviate: number) => number): Float64Array;
}

/**
 * Stratified samples (Latin hypercube, McKay, Beckman and Conover 1979): every input takes the middle of each of `count` equally
 * likely strata once, in an order of its own that report and figure id decide.
 */
export function createSampler(seed: string, count: number = SAMPLE_COUNT): Sampler {
  let deviates: Float64Array | undefined;
  return {
    sample: (id, valueAt) => {
      deviates ??= Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));
      return shuffled(deviates, `${seed}/${id}`).map(valueAt);
    },
  };
}

/** Fisher–Yates, from a generator seeded by a text. */
function shuffled(values: Float64Array, seed: string): Float64Array {
  const random = createRandom(hashText(seed));
  const order = values.slice();
  for (let i = order.length - 1; i > 0; i--) {
    swap(order, i, Math.floor(random() * (i + 1)));
  }
  return order;
}

/** Quantiles of a column, by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
export function quantiles(column: Float64Array, shares: readonly number[]): number[] {
  const values = column.slice();
  return shares.map((share) => {
    const at = share * (values.length - 1);
    const below = select(values, Math.floor(at));
    const above = select(values, Math.ceil(at));
    return below + (above - below) * (at - Math.floor(at));
  });
}

/** The value that a sorted column would have at `rank` (Hoare's selection); reorders `values`. Sorting all takes five times as long. */
function select(values: Float64Array, rank: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? Number.NaN;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? pivot) < pivot) i++;
      while ((values[j] ?? pivot) > pivot) j--;
      if (i <= j) swap(values, i++, j--);
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return values[rank] ?? Number.NaN;
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i] ?? Number.NaN;
  values[i] = values[j] ?? Number.NaN;
  values[j] = kept;
}
