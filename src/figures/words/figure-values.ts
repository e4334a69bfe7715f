import type { Figure, Range } from '../../model/figure.ts';
import { createUnitSystem, type UnitSystem } from '../units.ts';
import type { ClaimedNumber } from './claimed-number.ts';

/**
 * What the figure is, in every way that such a claim may speak of it; empty when it does not speak of this figure at all
 * ("doubled" beside a number of days). A stated range counts as a whole.
 */
export function figureValues(figure: Figure, claim: ClaimedNumber): Range[] {
  const range = figure.stated ?? { low: figure.value, high: figure.value };
  if (claim.kind === 'number') return inUnits(figure.unit, range, claim.unit);
  if (figure.unit !== '' && figure.unit !== '%') return [];
  const ratio = times(range, figure.unit === '%' ? 0.01 : 1);
  if (!claim.change) return [ratio];
  // "grew by a third" is a ratio of four thirds, "fell by a third" one of two thirds.
  return [ratio, shifted(ratio, -1), shifted(times(ratio, -1), 1)];
}

const times = ({ low, high }: Range, factor: number): Range => ordered(low * factor, high * factor);
const shifted = ({ low, high }: Range, by: number): Range => ordered(low + by, high + by);
const ordered = (a: number, b: number): Range => ({ low: Math.min(a, b), high: Math.max(a, b) });

/** In the figure's own unit, and with the unit that the words name in place of the one that measures the same. */
function inUnits(unit: string, range: Range, named: string | undefined): Range[] {
  const units = unitSystemFor(unit);
  const own = units.parse(unit);
  const other = named === undefined ? undefined : units.parse(named);
  if ('error' in own || !other || 'error' in other) return [range];
  const kin = own.unit.atoms.find(({ name }) => measureSame(units, name, named ?? ''));
  if (!kin) return own.unit.atoms.length === 0 ? [] : [range];
  const factor = units.convert(1, other.unit, atom(units, kin.name)) ** -kin.power;
  const converted = times(range, factor);
  return own.unit.atoms.length === 1 ? [converted] : [range, converted];
}

function measureSame(units: UnitSystem, a: string, b: string): boolean {
  return units.compatible(atom(units, a), atom(units, b));
}

function atom(units: UnitSystem, name: string) {
  const result = units.parse(name);
  return 'error' in result ? units.one : result.unit;
}

/** Money and things counted are told apart by name alone, so every name that is no measure is taken for one of those. */
function unitSystemFor(unit: string): UnitSystem {
  const bare = createUnitSystem({ currencies: [], units: {} });
  const names = (unit.match(/[\p{L}]+/gu) ?? []).filter((name) => !bare.findAtom(name));
  return createUnitSystem({ currencies: [], units: Object.fromEntries(names.map((one) => [one, { one, many: one }])) });
}
