import type { Interval } from '../../model/figure.ts';
import { normalQuantile } from './normal.ts';
import type { Quantile } from './quantile.ts';

/**
 * What an input with an interval may be. The value is the median; each side has its own spread, so that the ends of the interval are
 * the quantiles (1 ∓ level)/2. Split lognormal when all are positive, else split normal (Wallis 2014, "The two-piece normal
 * distribution revisited", with the median in place of the mode).
 */
export function split(value: number, { low, high, level }: Pick<Interval, 'low' | 'high' | 'level'>): Quantile {
  const z = normalQuantile((1 + level) / 2);
  if (low > 0 && value > 0) {
    const [down, up] = [Math.log(value / low) / z, Math.log(high / value) / z];
    return (share) => value * Math.exp(sided(normalQuantile(share), down, up));
  }
  const [down, up] = [(value - low) / z, (high - value) / z];
  return (share) => value + sided(normalQuantile(share), down, up);
}

const sided = (deviate: number, down: number, up: number): number => deviate * (deviate < 0 ? down : up);
