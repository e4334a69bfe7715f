import type { Arithmetic } from './formula/fold.ts';
import type { FunctionName, Operator } from './formula/tree.ts';

/** All values between two ends, which may be infinite. */
export interface Span {
  low: number;
  high: number;
}

const ALL: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * Interval arithmetic (Moore 1966): every result holds all that its operands allow, so it never claims a bound that is not there.
 * It may allow too much when one figure comes twice in a formula.
 */
export function spanArithmetic(figure: (id: string) => Span): Arithmetic<Span> {
  return {
    constant: exactly,
    figure,
    part: exactly,
    negate: ({ low, high }) => ({ low: -high, high: -low }),
    operate: (op, left, right) => SPAN_OPERATORS[op](left, right),
    call: callSpans,
  };
}

const exactly = (value: number): Span => ({ low: value, high: value });

const SPAN_OPERATORS: Record<Operator, (a: Span, b: Span) => Span> = {
  '+': (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
  '-': (a, b) => ({ low: a.low - b.high, high: a.high - b.low }),
  '*': (a, b) => corners(a, b, times),
  '/': (a, b) => (b.low < 0 && b.high > 0 ? ALL : corners(a, inverse(b), times)),
  '^': power,
};

/** 0 × ∞ is 0 here: nothing of something without end is nothing. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

/** 1/x over a span that has zero at an end at the most. */
function inverse({ low, high }: Span): Span {
  if (low === 0 && high === 0) return ALL;
  return {
    low: high === 0 ? Number.NEGATIVE_INFINITY : 1 / high,
    high: low === 0 ? Number.POSITIVE_INFINITY : 1 / low,
  };
}

/** Of a function that is monotone in each argument, the extremes lie at the corners. */
function corners(a: Span, b: Span, f: (x: number, y: number) => number): Span {
  const values = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return values.some(Number.isNaN) ? ALL : { low: Math.min(...values), high: Math.max(...values) };
}

/** 1 to any power is 1, which JavaScript does not say of 1 ** Infinity. */
const raise = (x: number, y: number): number => (x === 1 ? 1 : x ** y);

function power(base: Span, exponent: Span): Span {
  if (base.low >= 0) return corners(base, exponent, raise);
  const n = exponent.low;
  if (exponent.high !== n || !Number.isInteger(n)) return ALL;
  if (n < 0) return base.high >= 0 ? ALL : corners(base, exponent, raise);
  if (n % 2 !== 0 || base.high <= 0) return corners(base, exponent, raise);
  return n === 0 ? exactly(1) : { low: 0, high: Math.max(base.low ** n, base.high ** n) };
}

function callSpans(name: Exclude<FunctionName, 'days'>, args: readonly Span[], scale: number): Span {
  const [first = ALL] = args;
  const lows = args.map(({ low }) => low);
  const highs = args.map(({ high }) => high);
  switch (name) {
    case 'min':
      return { low: Math.min(...lows), high: Math.min(...highs) };
    case 'max':
      return { low: Math.max(...lows), high: Math.max(...highs) };
    case 'sum':
    case 'mean': {
      const count = name === 'mean' ? args.length : 1;
      return { low: total(lows) / count, high: total(highs) / count };
    }
    case 'abs':
      if (first.low >= 0) return first;
      return { low: Math.max(0, -first.high), high: Math.max(-first.low, first.high) };
    case 'round':
      return monotone(first, (x) => Math.round(x / scale) * scale);
    case 'sqrt':
    case 'log':
    case 'log2':
    case 'log10':
      // A value below zero has no root and no logarithm, so it is not among the possible ones.
      return monotone({ low: Math.max(0, first.low), high: first.high }, Math[name]);
    case 'exp':
      return monotone(first, Math.exp);
  }
}

function monotone({ low, high }: Span, f: (x: number) => number): Span {
  return { low: f(low), high: f(high) };
}

function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
