import type { Bound } from '../model/status.ts';

/** The bound of a sum: parts known from one side leave it known from that side; from both, it is not known. */
export function boundOf(bounds: readonly (Bound | undefined)[]): Bound | 'unknown' | undefined {
  const said = new Set(bounds.filter((bound) => bound !== undefined));
  if (said.size === 0) return undefined;
  const [first] = said;
  return said.size === 1 ? first : 'unknown';
}
