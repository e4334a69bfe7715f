import { compareText } from '../../model/problem.ts';
import { normalCorrelation } from './copula.ts';
import type { Matrix } from './matrix.ts';

/** Rank correlations that were declared between inputs, each seen from both sides. */
export interface Correlations {
  /** Declared correlations of one input, by the other's id. */
  of(id: string): Readonly<Record<string, number>>;
  /** The inputs among `ids` that hang together by correlations, sorted; alone, an input is a group of its own. */
  groups(ids: readonly string[]): string[][];
  /** Normal correlations of a group; pairs that nobody declared have none. */
  matrix(group: readonly string[]): Matrix;
}

export function createCorrelations(pairs: readonly { a: string; b: string; rank: number }[]): Correlations {
  const known = new Map<string, Record<string, number>>();
  for (const { a, b, rank } of pairs) {
    known.set(a, { ...known.get(a), [b]: rank });
    known.set(b, { ...known.get(b), [a]: rank });
  }
  const of = (id: string) => known.get(id) ?? {};
  return {
    of,
    groups: (ids) => groupsAmong(ids, of),
    matrix: (group) => group.map((a) => group.map((b) => (a === b ? 1 : normalCorrelation(of(a)[b] ?? 0)))),
  };
}

function groupsAmong(ids: readonly string[], of: Correlations['of']): string[][] {
  const left = new Set(ids);
  return ids.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    // The group grows while it is walked.
    for (const id of group) group.push(...Object.keys(of(id)).filter((other) => left.delete(other)));
    return [group.sort(compareText)];
  });
}
