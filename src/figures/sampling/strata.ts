import { createRandom, hashText } from '../random.ts';
import { bitsFor, owenScramble, SOBOL_DIMENSIONS, sobolCoordinate } from './sobol.ts';
import { upTo } from './sorting.ts';

/** For each sample, which of `count` equally likely strata it lies in, counted from 0: every stratum once. */
export type Order = Uint32Array;

/** The strata of the samples of one report, dimension by dimension. */
export interface Strata {
  count: number;
  order(dimension: number): Order;
}

/**
 * Stratified samples that are even in several dimensions at once: the points of a Sobol sequence, scrambled by Owen's method with the
 * seed, and in each dimension replaced by their ranks, so that every dimension alone is a Latin hypercube (McKay, Beckman and Conover
 * 1979) whatever the count. Beyond the dimensions that have direction numbers, the order is a random one.
 */
export function createStrata(seed: string, count: number): Strata {
  const orders = new Map<number, Order>();
  return {
    count,
    order: (dimension) => {
      const known = orders.get(dimension);
      if (known) return known;
      const order = drawOrder(dimension, { seed: hashText(`${seed}/${dimension}`), count });
      orders.set(dimension, order);
      return order;
    },
  };
}

function drawOrder(dimension: number, { seed, count }: { seed: number; count: number }): Order {
  if (dimension >= SOBOL_DIMENSIONS) return shuffled(count, seed);
  const scrambled = owenScramble(bitsFor(count), seed);
  return ranks(
    sobolCoordinate(dimension, count).map((point) => scrambled[point] ?? 0),
    scrambled.length,
  );
}

/** The place of each of several different whole numbers below `limit` among them all. */
function ranks(numbers: Uint32Array, limit: number): Order {
  const places = new Uint32Array(limit);
  for (const number of numbers) places[number] = 1;
  let before = 0;
  for (const [number, there] of places.entries()) {
    places[number] = before;
    before += there;
  }
  return numbers.map((number) => places[number] ?? 0);
}

/** Fisher–Yates. */
function shuffled(count: number, seed: number): Order {
  const random = createRandom(seed);
  const order = upTo(count);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}
