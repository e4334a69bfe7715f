import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';

/** After these a column most likely has one cause, and the rest would bury the other problems. */
const MOST_SHOWN = 5;

/** Collects the problems of cells; of many alike in one column the first are shown, and the rest counted. */
export interface ColumnProblems {
  add(column: string, one: Problem): void;
  has(column: string): boolean;
  all(): Problem[];
}

export function columnProblems(): ColumnProblems {
  const shown: Problem[] = [];
  const groups = new Map<string, { column: string; code: string; count: number; firstHidden?: Position }>();
  return {
    add(column, one) {
      const key = `${one.code} ${column}`;
      const group = groups.get(key) ?? { column, code: one.code, count: 0 };
      groups.set(key, group);
      group.count += 1;
      if (group.count <= MOST_SHOWN) shown.push(one);
      else group.firstHidden ??= one.at;
    },
    has: (column) => [...groups.values()].some((group) => group.column === column),
    all() {
      const rest = [...groups.values()].flatMap(({ column, code, count, firstHidden }) =>
        firstHidden ? [problem('RK079', { count: count - MOST_SHOWN, column, code }, firstHidden)] : [],
      );
      return [...shown, ...rest];
    },
  };
}
