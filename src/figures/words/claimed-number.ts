import { english } from '../print/languages/en.ts';
import { findNumber } from './number-words.ts';
import { findQualifier, type Qualifier } from './qualifiers.ts';

/** A number that a writer's words claim. */
export interface ClaimedNumber {
  /** `ratio`: "tripled", "ten-fold" · `share`: "a third", "most", "17%" · `number`: all others. */
  kind: 'ratio' | 'share' | 'number';
  qualifier: Qualifier;
  value: number;
  /** Worth of its last digit as written. */
  step: number;
  /** The words speak of a change by so much: "grew by a third", "20% more". */
  change: boolean;
  /** Canonical unit named after it: day, MW. Money and things counted have none here. */
  unit?: string;
}

interface Found {
  kind: ClaimedNumber['kind'];
  value: number;
  step: number;
  unit?: string;
  qualifier?: Qualifier;
  end: number;
}

const RATIOS: Record<string, number> = {
  doubled: 2,
  twice: 2,
  tripled: 3,
  trebled: 3,
  thrice: 3,
  quadrupled: 4,
  quintupled: 5,
  sextupled: 6,
  halved: 0.5,
};
const PARTS: Record<string, number> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const CHANGES = new Set(
  'by up down grew grow grown rose rise risen fell fall fallen increase increased decrease decreased dropped growth cut'.split(
    ' ',
  ),
);
const MAJORITY = new Set(['most', 'majority']);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Every number that words claim, in order. Words without one ("soon after") give none. */
export function findClaimedNumbers(tokens: readonly string[]): ClaimedNumber[] {
  const claims: ClaimedNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = findRatio(tokens, at) ?? findShare(tokens, at) ?? findCount(tokens, at);
    if (found) {
      const { end, ...claim } = found;
      claims.push({ qualifier: findQualifier(tokens, at), change: isChange(tokens, at, end), ...claim });
      at = end;
    } else at++;
  }
  return claims;
}

/** "up to a third" is no change, and "more than a third" none either: "a third more" is. */
function isChange(tokens: readonly string[], at: number, end: number): boolean {
  if (['more', 'less'].includes(tokens[end] ?? '')) return true;
  return tokens.slice(0, at).some((token, i) => CHANGES.has(token) && tokens[i + 1] !== 'to');
}

function findRatio(tokens: readonly string[], at: number): Found | undefined {
  const verb = tokens[at] ?? '';
  if (Object.hasOwn(RATIOS, verb)) return { kind: 'ratio', value: RATIOS[verb] ?? 1, step: 1, end: at + 1 };
  const number = findNumber(tokens, at);
  const mark = number && tokens[number.end];
  if (!number || !mark || !['fold', 'times', '×', 'x'].includes(mark)) return undefined;
  return { kind: 'ratio', ...number, end: number.end + 1 };
}

function findShare(tokens: readonly string[], at: number): Found | undefined {
  const token = tokens[at] ?? '';
  if (MAJORITY.has(token)) return isMost(tokens, at) ? share(0.5, at + 1, 'over') : undefined;
  if (token === 'half') return share(0.5, at + 1);
  const number = token === 'a' ? { value: 1, step: 1, end: at + 1 } : findNumber(tokens, at);
  if (!number) return undefined;
  const next = tokens[number.end] ?? '';
  if (next === '%') return { kind: 'share', value: number.value / 100, step: number.step / 100, end: number.end + 1 };
  const part = PARTS[next] ?? (next.endsWith('s') ? PARTS[next.slice(0, -1)] : undefined);
  if (part === undefined || isSpan(tokens, at, number.end)) return undefined;
  return share(number.value / part, number.end + 1);
}

function share(value: number, end: number, qualifier?: Qualifier): Found {
  return { kind: 'share', value, step: 0, end, ...(qualifier ? { qualifier } : {}) };
}

/** Not "at most". */
const isMost = (tokens: readonly string[], at: number): boolean => tokens[at - 1] !== 'at';

/** "in a quarter" is three months, "a quarter of" a share. */
function isSpan(tokens: readonly string[], at: number, end: number): boolean {
  if (!tokens[end]?.startsWith('quarter')) return false;
  return (
    tokens[end + 1] !== 'of' && ['in', 'per', 'each', 'every', 'within', 'over', 'after'].includes(tokens[at - 1] ?? '')
  );
}

function findCount(tokens: readonly string[], at: number): Found | undefined {
  const number = findNumber(tokens, at);
  if (!number) return undefined;
  const unit = unitAt(tokens, number.end);
  // "one of them" counts nothing, and "in 2026" is a date.
  if (tokens[at] === 'one' && !unit && number.end === at + 1) return undefined;
  if (isYear(tokens[at] ?? '', number.end === at + 1, unit)) return undefined;
  return { kind: 'number', ...number, ...(unit ? { unit } : {}) };
}

function isYear(token: string, alone: boolean, unit: string | undefined): boolean {
  return alone && !unit && /^\d{4}$/.test(token) && Number(token) >= FIRST_YEAR && Number(token) < LAST_YEAR;
}

/** The unit just after a number, or the one it is counted by: "30 billion dollars a month". */
function unitAt(tokens: readonly string[], end: number): string | undefined {
  const near = tokens.slice(end, end + 4);
  for (const [i, token] of near.entries()) {
    if (findNumber(tokens, end + i)) return undefined;
    const name = unitNamed(token);
    if (name) return name;
  }
  return undefined;
}

function unitNamed(token: string): string | undefined {
  return Object.entries(english.units).find(
    ([, { one, many, symbol }]) =>
      one === token || many === token || (token.length > 1 && symbol?.toLowerCase() === token),
  )?.[0];
}
