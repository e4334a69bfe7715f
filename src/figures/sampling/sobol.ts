import { createRandom } from '../random.ts';

/**
 * Primitive polynomials and first direction numbers of dimensions 2 to 32, one a line: degree s, coefficients a, then m₁ … mₛ.
 * From the table new-joe-kuo-6 of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM Journal on Scientific Computing 30 (2008).
 */
const JOE_KUO = `
1 0 1
2 1 1 3
3 1 1 3 1
3 2 1 1 1
4 1 1 1 3 3
4 4 1 3 5 13
5 2 1 1 5 5 17
5 4 1 1 5 5 5
5 7 1 1 7 11 19
5 11 1 1 5 1 1
5 13 1 1 1 3 11
5 14 1 3 5 5 31
6 1 1 3 3 9 7 49
6 13 1 1 1 15 21 21
6 16 1 3 1 13 27 49
6 19 1 1 1 15 7 5
6 22 1 3 1 15 13 25
6 25 1 1 5 5 19 61
7 1 1 3 7 11 23 15 103
7 4 1 3 7 13 13 15 69
7 7 1 1 3 13 7 35 63
7 8 1 3 5 9 1 25 53
7 14 1 3 1 13 9 35 107
7 19 1 3 1 5 27 61 31
7 21 1 1 5 11 19 41 61
7 28 1 3 5 3 3 13 69
7 31 1 1 7 13 1 19 1
7 32 1 3 7 5 13 19 59
7 37 1 1 3 9 25 29 41
7 41 1 3 5 13 23 1 55
7 42 1 3 7 3 13 59 17`;

/** How many dimensions there are numbers for. */
export const SOBOL_DIMENSIONS = 32;

/**
 * One coordinate of the first `count` points of a Sobol sequence (Sobol 1967, in the order of Antonov and Saleev 1979), as whole
 * numbers below 2^bits, where 2^bits is the first power of two that is not below `count`. No number comes twice.
 */
export function sobolCoordinate(dimension: number, count: number): Uint32Array {
  const bits = bitsFor(count);
  const directions = directionNumbers(dimension, bits);
  const points = new Uint32Array(count);
  for (let i = 1; i < count; i++) {
    // The next point differs by the direction of the lowest zero bit of i - 1.
    points[i] = (points[i - 1] ?? 0) ^ (directions[Math.clz32(i & -i) ^ 31] ?? 0);
  }
  return points;
}

/**
 * Owen's nested uniform scrambling of all numbers below 2^bits (Owen 1995): a coin at every node of the binary tree decides
 * whether its halves change places. It keeps how evenly points lie in every box, and makes each point uniform.
 */
export function owenScramble(bits: number, seed: number): Uint32Array {
  const random = createRandom(seed);
  let level = new Uint32Array(1);
  for (let bit = 0; bit < bits; bit++) {
    const next = new Uint32Array(2 * level.length);
    for (const [prefix, scrambled] of level.entries()) {
      const flip = random() < 0.5 ? 0 : 1;
      next[2 * prefix] = 2 * scrambled + flip;
      next[2 * prefix + 1] = 2 * scrambled + 1 - flip;
    }
    level = next;
  }
  return level;
}

/** Bits that tell `count` numbers apart. */
export function bitsFor(count: number): number {
  return Math.ceil(Math.log2(count));
}

/** v₁ … v_bits by the recurrence of Bratley and Fox (1988); the first dimension is van der Corput's, all of whose m are 1. */
function directionNumbers(dimension: number, bits: number): number[] {
  const [degree = 0, coefficients = 0, ...first] = dimension === 0 ? [] : numbersOf(dimension);
  const m = dimension === 0 ? Array.from({ length: bits }, () => 1) : first;
  for (let k = m.length; k < bits; k++) {
    let next = (m[k - degree] ?? 0) ^ ((m[k - degree] ?? 0) << degree);
    for (let j = 1; j < degree; j++) {
      if ((coefficients >> (degree - 1 - j)) & 1) next ^= (m[k - j] ?? 0) << j;
    }
    m.push(next);
  }
  return m.slice(0, bits).map((number, k) => number << (bits - 1 - k));
}

function numbersOf(dimension: number): number[] {
  return (JOE_KUO.trim().split('\n')[dimension - 1] ?? '').split(' ').map(Number);
}
