/** Adds a multiple of one column to another. */
export function addTimes(sum: Float64Array, column: Float64Array, times: number): void {
  if (times === 0) return;
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + times * (column[i] ?? 0);
}

export function scalarProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
