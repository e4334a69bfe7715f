import type { Quantile } from './quantile.ts';

export function uniform({ low, high }: { low: number; high: number }): Quantile {
  return (share) => low + share * (high - low);
}

/** Between two ends and with a peak at the likeliest value. */
export interface Peak {
  low: number;
  mode: number;
  high: number;
}

/** The inverse of the triangular distribution function (Evans, Hastings and Peacock 2000, chapter 40). */
export function triangular({ low, mode, high }: Peak): Quantile {
  const width = high - low;
  const below = (mode - low) / width;
  return (share) =>
    share < below
      ? low + Math.sqrt(share * width * (mode - low))
      : high - Math.sqrt((1 - share) * width * (high - mode));
}

const CELLS = 512;
const MOST_STEPS = 30;

/**
 * Beta-PERT: a beta distribution with the exponents 4 (mode − low)/width and 4 (high − mode)/width, whose mean is
 * (low + 4 mode + high)/6 (Malcolm, Roseboom, Clark and Fazar 1959). Its distribution function has no inverse in closed form: it is
 * added up over cells, and within a cell solved by Newton's method.
 */
export function pert({ low, mode, high }: Peak): Quantile {
  const rise = (4 * (mode - low)) / (high - low);
  const density = (x: number): number => x ** rise * (1 - x) ** (4 - rise);
  const below = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    below[cell + 1] = (below[cell] ?? 0) + integral(density, cell / CELLS, (cell + 1) / CELLS);
  }
  const whole = below[CELLS] ?? 1;
  return (share) => {
    const target = share * whole;
    const cell = cellOf(below, target);
    const [from, to] = [cell / CELLS, (cell + 1) / CELLS];
    const inCell = target - (below[cell] ?? 0);
    let x = from + ((to - from) * inCell) / ((below[cell + 1] ?? whole) - (below[cell] ?? 0));
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = Math.min(to, Math.max(from, x - (integral(density, from, x) - inCell) / density(x)));
      if (Math.abs(next - x) < 1e-14) break;
      x = next;
    }
    return low + x * (high - low);
  };
}

/** The last cell that begins below the target. */
function cellOf(below: Float64Array, target: number): number {
  let [first, last] = [0, below.length - 2];
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((below[middle] ?? 0) <= target) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** Gauss–Legendre with three points. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const reach = half * Math.sqrt(0.6);
  return (half * (5 * f(middle - reach) + 8 * f(middle) + 5 * f(middle + reach))) / 9;
}
