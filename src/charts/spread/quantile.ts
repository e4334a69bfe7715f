/**
 * The value below which a share of sorted values lies, by linear interpolation between their middles (type 5 of Hyndman and
 * Fan 1996), as for the intervals of figures.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = Math.min(Math.max(share * sorted.length - 0.5, 0), sorted.length - 1);
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
