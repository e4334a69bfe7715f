import type { Column } from './columns.ts';
import type { Arithmetic } from './fold.ts';

/** What an arithmetic came upon while it calculated. */
export interface Watch {
  /** The largest share of a divisor's samples that lies on the other side of zero, or on it, than the rest: 0 to 0.5. */
  acrossZero: number;
  /** Whether something that is not zero came out as zero: it was smaller than any number a double holds. */
  vanished: boolean;
}

/** An arithmetic over columns that tells what a result does not show. */
export function watched(arithmetic: Arithmetic<Column>): { arithmetic: Arithmetic<Column>; watch: Watch } {
  const watch: Watch = { acrossZero: 0, vanished: false };
  const divisor = (column: Column): void => {
    if (typeof column !== 'number') watch.acrossZero = Math.max(watch.acrossZero, otherSide(column));
  };
  const watching: Arithmetic<Column> = {
    ...arithmetic,
    operate: (op, left, right) => {
      if (op === '/') divisor(right);
      if (op === '^' && typeof right === 'number' && right < 0) divisor(left);
      const result = arithmetic.operate(op, left, right);
      if (result === 0 && op !== '+' && op !== '-' && left !== 0 && (op !== '*' || right !== 0)) watch.vanished = true;
      return result;
    },
    call: (name, args, scale) => {
      const result = arithmetic.call(name, args, scale);
      if (name === 'exp' && result === 0) watch.vanished = true;
      return result;
    },
  };
  return { arithmetic: watching, watch };
}

function otherSide(column: Float64Array): number {
  let [below, above] = [0, 0];
  for (const value of column) {
    if (value <= 0) below++;
    if (value >= 0) above++;
  }
  return Math.min(below, above) / column.length;
}
