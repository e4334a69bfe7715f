const COUNT = 1000;

/** The middles of a thousand equal parts of a column of samples, from low to high: each stands for one chance in a thousand. */
export function quantilesOf(column: Float64Array): number[] {
  const sorted = column.toSorted();
  const part = sorted.length / COUNT;
  return Array.from({ length: COUNT }, (_, i) => {
    const at = (i + 0.5) * part - 0.5;
    const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return (below + above) / 2;
  });
}
