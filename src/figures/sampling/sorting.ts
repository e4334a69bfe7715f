/** Bits of a key that one pass of the radix sort looks at. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The indices of a column from its lowest value to its highest; equal values in the order of the column. A radix sort over the upper
 * half of the doubles, then a plain sort of what is equal there: a plain sort of all takes several times as long, and every derived
 * figure needs one. Infinities and NaN come first and last. With a `space`, what is returned lives in it, until it is used again.
 */
export function sortedIndices(column: Float64Array, space: SortSpace = createSortSpace(column.length)): Uint32Array {
  let [from, to] = space;
  fillKeys(from, column);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    if (!movePass(from, to, shift)) continue;
    [from, to] = [to, from];
  }
  sortRuns(column, from);
  return from.indices;
}

/** 0, 1, 2 … in a loop, since `from` takes longer than a whole pass of the sort. */
export function upTo(count: number): Uint32Array {
  const indices = new Uint32Array(count);
  for (let i = 0; i < count; i++) indices[i] = i;
  return indices;
}

/** Room for a sort, which is used again and again: making it anew would take as long as the sort. */
export type SortSpace = readonly [Keyed, Keyed];

export function createSortSpace(count: number): SortSpace {
  const keyed = (): Keyed => ({ keys: new Uint32Array(count), indices: new Uint32Array(count) });
  return [keyed(), keyed()];
}

interface Keyed {
  keys: Uint32Array;
  indices: Uint32Array;
}

/** Takes the upper halves of the doubles, changed so that they order as unsigned numbers: negative ones have all their bits turned. */
function fillKeys({ keys, indices }: Keyed, column: Float64Array): void {
  const cell = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < column.length; i++) {
    // Zero is added since -0 equals 0 and has other bits.
    cell.setFloat64(0, (column[i] ?? Number.NaN) + 0);
    const top = cell.getUint32(0);
    keys[i] = top >>> 31 === 1 ? ~top : top | 0x80000000;
    indices[i] = i;
  }
}

/** Moves all keys in the order of one digit; false when all have the same, so that there is nothing to move. */
function movePass(from: Keyed, to: Keyed, shift: number): boolean {
  const count = from.keys.length;
  const starts = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < count; i++) {
    const next = (((from.keys[i] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  if (starts[(((from.keys[0] ?? 0) >>> shift) & (DIGITS - 1)) + 1] === count) return false;
  for (let digit = 1; digit <= DIGITS; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const key = from.keys[i] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = starts[digit] ?? 0;
    to.keys[place] = key;
    to.indices[place] = from.indices[i] ?? 0;
    starts[digit] = place + 1;
  }
  return true;
}

/** Sorts what has the same key by the values themselves. */
function sortRuns(column: Float64Array, { keys, indices }: Keyed): void {
  const byValue = (a: number, b: number): number => (column[a] ?? 0) - (column[b] ?? 0) || a - b;
  for (let first = 0; first < keys.length; ) {
    let next = first + 1;
    while (next < keys.length && keys[next] === keys[first]) next++;
    if (next - first > 1) indices.subarray(first, next).sort(byValue);
    first = next;
  }
}
