import type { Locale } from '../../model/site.ts';
import { createUnitSystem, type UnitAtom, type UnitSystem } from '../units.ts';

/** A unit taken apart for printing. "billion USD/(GPU hour)" → multiplier 1e9, over USD, under GPU and hour. */
export interface PrintedUnit {
  multiplier: number; // 1 without a word
  /** Whether a multiplier was named. */
  scaled: boolean;
  text: string; // canonical, without multiplier
  scale: number; // to base units
  over: UnitAtom[];
  under: UnitAtom[]; // powers above 0
}

/** Reads a unit for printing. One that the site does not know prints as it stands: its problem is reported where it is written. */
export function parsePrintedUnit(text: string, locale: Locale): PrintedUnit {
  const result = unitsOf(locale).parseScaled(text);
  if ('error' in result)
    return { multiplier: 1, scaled: false, text, scale: Number.NaN, over: [{ name: text, power: 1 }], under: [] };
  const { atoms, scale, text: canonical } = result.unit;
  const over = atoms.filter(({ power }) => power > 0);
  const under = atoms.filter(({ power }) => power < 0).map(({ name, power }) => ({ name, power: -power }));
  return { multiplier: result.multiplier, scaled: result.word !== undefined, text: canonical, scale, over, under };
}

/** What a number in one unit is multiplied by to be in another; undefined when the two do not convert. No multipliers. */
export function findFactor(from: string, to: string, locale: Locale): number | undefined {
  if (from === to) return 1;
  const units = unitsOf(locale);
  const [a, b] = [units.parse(from), units.parse(to)];
  if ('error' in a || 'error' in b || !units.compatible(a.unit, b.unit)) return undefined;
  return units.convert(1, a.unit, b.unit);
}

const systems = new WeakMap<Locale, UnitSystem>();

/** One system a locale: a page prints hundreds of figures. */
function unitsOf(locale: Locale): UnitSystem {
  const known = systems.get(locale) ?? createUnitSystem(locale);
  systems.set(locale, known);
  return known;
}
