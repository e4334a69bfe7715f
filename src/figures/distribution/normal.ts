import type { Quantile } from './quantile.ts';

export function normal({ mean, sd }: { mean: number; sd: number }): Quantile {
  return (share) => mean + sd * normalQuantile(share);
}

/** `sigma` is the standard deviation of the natural logarithm. */
export function lognormal({ median, sigma }: { median: number; sigma: number }): Quantile {
  return (share) => median * Math.exp(sigma * normalQuantile(share));
}

/**
 * The standard normal deviate below which a share `p` of cases lies: 0.95 → 1.6449. A rational approximation (Acklam 2003), relative
 * error below 1.15e-9; `p` strictly between 0 and 1.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_OVER, q) / polynomial(TAIL_UNDER, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(MIDDLE_OVER, r) * q) / polynomial(MIDDLE_UNDER, r);
}

const MIDDLE_OVER = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const MIDDLE_UNDER = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
];
const TAIL_OVER = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_UNDER = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];

/** Horner's rule, the highest power first; a loop, since every stratum of every input comes here. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
