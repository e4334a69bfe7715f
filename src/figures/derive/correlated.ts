import { problem } from '../../model/errors/index.ts';
import type { FigureSpec } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import { type Correlations, createCorrelations } from '../sampling/correlations.ts';
import { choleskyFactor } from '../sampling/matrix.ts';
import type { DeriveInput } from './context.ts';

interface Pair {
  a: string; // the input that declares it
  b: string;
  rank: number;
}

/** All correlations that `correlated:` declares; those that cannot be are reported and left out. */
export function readCorrelations(input: DeriveInput, problems: Problem[]): Correlations {
  const pairs: Pair[] = [];
  for (const [a, spec] of Object.entries(input.specs)) {
    const declared = Object.entries(spec.correlated ?? {});
    if (declared.length > 0 && !isUncertain(spec)) {
      const reason = 'only an input with an interval, a distribution or scenarios goes up and down with another';
      problems.push(problem('RK034', { key: 'correlated', reason }, input.locate(a, 'correlated')));
      continue;
    }
    for (const [b, rank] of declared) {
      const pair = { a, b, rank };
      const found = checkPair(pair, pairs, input);
      if (found) problems.push(found);
      else pairs.push(pair);
    }
  }
  return createCorrelations(consistent(pairs, input, problems));
}

const isUncertain = ({ formula, interval, distribution, scenarios }: FigureSpec): boolean =>
  formula === undefined && [interval, distribution, scenarios].some((spread) => spread !== undefined);

function checkPair(pair: Pair, others: readonly Pair[], { specs, knownIds, locate }: DeriveInput): Problem | undefined {
  const { a, b, rank } = pair;
  const at = locate(a, ['correlated', b]);
  const wrong = (reason: string) => problem('RK046', { a, b, reason, known: undefined }, at);
  const other = Object.hasOwn(specs, b) ? specs[b] : undefined;
  if (a === b) return wrong('it is the same input');
  if (!other) {
    // An entry that does not fit its schema has its own problem.
    if (knownIds?.has(b)) return undefined;
    const known = Object.keys(specs).filter((id) => id !== a && isUncertain(specs[id] ?? {}));
    return problem('RK046', { a, b, reason: 'there is no such figure', known }, at);
  }
  if (other.formula !== undefined) return wrong('it is a derived figure, which follows its own inputs');
  if (!isUncertain(other)) return wrong('it has no interval, distribution or scenarios');
  const same = others.find((known) => known.a === b && known.b === a);
  if (same && same.rank !== rank) return problem('RK047', { a, b, here: rank, there: same.rank }, at);
  return undefined;
}

/** The pairs of all groups that can hold together; a group that cannot is reported where its first pair stands. */
function consistent(pairs: readonly Pair[], { locate }: DeriveInput, problems: Problem[]): Pair[] {
  const all = createCorrelations(pairs);
  const broken = new Set<string>();
  for (const group of all.groups([...new Set(pairs.flatMap(({ a, b }) => [a, b]))])) {
    if (choleskyFactor(all.matrix(group))) continue;
    for (const id of group) broken.add(id);
    const first = pairs.find(({ a }) => group.includes(a));
    if (first) problems.push(problem('RK048', { inputs: group }, locate(first.a, ['correlated', first.b])));
  }
  return pairs.filter(({ a }) => !broken.has(a));
}
