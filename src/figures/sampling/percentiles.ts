import { normalQuantile } from '../distribution/normal.ts';
import { regress } from './regression.ts';
import { addTimes } from './vectors.ts';

/** A column of samples with what was drawn for it. */
export interface Sample {
  column: Float64Array;
  /** Indices of the column from its lowest value to its highest. */
  indices: Uint32Array;
  /** Its ranks as standard normal deviates. */
  scores: Float64Array;
  /** The independent standard normal columns from which the inputs were drawn. */
  deviates: readonly Float64Array[];
  /** Scalar products of those columns with each other. */
  products: readonly Float64Array[];
  /** Room for a column. */
  space: Float64Array;
}

/** Below the first the control has no say, above the second all of it. */
const TRUST: readonly [number, number] = [0.8, 0.95];

/**
 * Percentiles of a column, with a linear control variate (Hesterberg and Nelson 1998, "Control variates for probability and quantile
 * estimation"). The scores of the result are regressed on the deviates of its inputs; how that combination is distributed is
 * known exactly, so that what the samples have too much or too little of beyond its percentile can be taken off the result's.
 * For products and ratios of lognormals and sums of normals the combination is the result, and nothing but rounding is left.
 */
export function percentiles(sample: Sample, shares: readonly number[]): number[] {
  const { deviates, products, scores, space } = sample;
  const weights = regress(deviates, products, scores);
  const control = space.fill(0);
  for (const [k, column] of deviates.entries()) addTimes(control, column, weights[k] ?? 0);
  const spread = Math.hypot(...weights);
  return shares.map((share) => {
    const end = spread * normalQuantile(share);
    const { shift, likeness } = compare(sample, control, { share, end });
    return quantileAt(sample, share + trusted(likeness) * shift);
  });
}

/**
 * The value below which a share of a sorted column lies, by linear interpolation between the middles of strata (type 5 of Hyndman and
 * Fan 1996), which is where stratified samples are.
 */
export function quantileAt({ column, indices }: Pick<Sample, 'column' | 'indices'>, share: number): number {
  const last = column.length - 1;
  const at = Math.min(last, Math.max(0, share * column.length - 0.5));
  const [below, above] = [Math.floor(at), Math.ceil(at)].map((rank) => column[indices[rank] ?? 0] ?? Number.NaN);
  return (below ?? Number.NaN) + ((above ?? Number.NaN) - (below ?? Number.NaN)) * (at - Math.floor(at));
}

/**
 * By how much the share of samples of the control below `end` differs from the one it should be, and how much being below there says
 * of being below in the result: the slope of the one on the other, 1 when they are the same samples.
 */
function compare(
  { column, indices }: Sample,
  control: Float64Array,
  { share, end }: { share: number; end: number },
): { shift: number; likeness: number } {
  const count = column.length;
  let [inside, below, above] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const value = control[i] ?? 0;
    if (value > end) {
      if (value < above) above = value;
    } else {
      inside++;
      if (value > below) below = value;
    }
  }
  const size = Math.round(share * count);
  let both = 0;
  for (let i = 0; i < size; i++) if ((control[indices[i] ?? 0] ?? 0) <= end) both++;
  if (inside === 0 || inside === count) return { shift: 0, likeness: 0 };
  const likeness = (both / count - (inside * size) / count ** 2) / ((inside / count) * (1 - inside / count));
  const between = above > below ? (end - below) / (above - below) : 0.5;
  return { shift: (inside - 0.5 + between) / count - share, likeness };
}

function trusted(likeness: number): number {
  const [none, all] = TRUST;
  return likeness * Math.min(1, Math.max(0, (likeness - none) / (all - none)));
}
