/** As many powers of ten as a symlog axis has between zero and its far end. */
const DECADES = 3;

/** The power of ten strictly below a size, as its exponent: of 1000 it is 2. */
const powerBelow = (size: number): number => Math.ceil(Math.log10(size) - 1e-9) - 1;

/**
 * Distances from the middle of a symlog scale at which its colours change, from small to large: powers of ten, the largest of them
 * below the farthest value, none farther down than the nearest value asks for. There may be fewer than are wanted.
 */
export function symlogSides(distances: readonly number[], most: number): number[] {
  const known = distances.filter((distance) => distance > 0);
  if (known.length === 0 || most < 1) return [];
  const top = powerBelow(known.reduce((a, b) => Math.max(a, b)));
  const nearest = Math.floor(Math.log10(known.reduce((a, b) => Math.min(a, b))) + 1e-9);
  const foot = Math.max(Math.min(nearest, top), top - DECADES);
  const every = Math.max(1, Math.ceil((top - foot + 1) / most));
  const count = Math.floor((top - foot) / every) + 1;
  return Array.from({ length: count }, (_, i) => Number(`1e${top - i * every}`)).reverse();
}

/**
 * Where the colours of a symlog scale change that has no middle: on each side of zero at as many powers of ten as there are steps
 * for, and at zero itself where values stand on both sides of it.
 */
export function symlogEdges(values: readonly number[], [low, high]: [number, number], steps: number): number[] {
  if (low === high) return [];
  const zero = low < 0 && high > 0 ? [0] : [];
  for (let most = steps - 1; most > 0; most--) {
    const sides = symlogSides(values.map(Math.abs), most);
    const all = [...sides.map((by) => -by).reverse(), ...zero, ...sides];
    const edges = all.filter((edge) => edge > low && edge < high);
    if (edges.length > 0 && edges.length < steps) return edges;
  }
  return zero.length > 0 ? zero : [(low + high) / 2];
}
