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
    return tailOver(q) / tailUnder(q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (middleOver(r) * q) / middleUnder(r);
}

// Written out, since every stratum of every input comes here: loops over coefficients take three times as long.

function middleOver(r: number): number {
  const high = (-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2;
  return ((high * r + 1.38357751867269e2) * r - 3.066479806614716e1) * r + 2.506628277459239;
}

function middleUnder(r: number): number {
  const high = (-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2;
  return ((high * r + 6.680131188771972e1) * r - 1.328068155288572e1) * r + 1;
}

function tailOver(q: number): number {
  const high = (-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838;
  return ((high * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783;
}

function tailUnder(q: number): number {
  const high = (7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996;
  return (high * q + 3.754408661907416) * q + 1;
}
