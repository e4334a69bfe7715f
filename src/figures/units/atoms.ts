import type { Locale } from '../../model/site.ts';
import type { AtomDefinition, Dimension } from './unit.ts';

const DAY = 86_400; // seconds
/** A year is 365 days exactly, a month a twelfth of it, a quarter a fourth: the same in formulas and on the page. */
const TIMES: [name: string, seconds: number, ...others: string[]][] = [
  ['second', 1, 'seconds', 's'],
  ['minute', 60, 'minutes', 'min'],
  ['hour', 3600, 'hours', 'h'],
  ['day', DAY, 'days'],
  ['week', 7 * DAY, 'weeks'],
  ['month', (365 / 12) * DAY, 'months'],
  ['quarter', (365 / 4) * DAY, 'quarters'],
  ['year', 365 * DAY, 'years'],
];

/** Base dimensions of the SI stand in square brackets, so that no unit of a site can have their name. */
const ENERGY: Dimension = { '[mass]': 1, '[length]': 2, '[time]': -2 };
const POWER: Dimension = { '[mass]': 1, '[length]': 2, '[time]': -3 };
/** Symbols that take a prefix. Factors are those of the SI; the watt hour is 3600 J. */
const PREFIXED: Record<string, { scale: number; dimension: Dimension }> = {
  W: { scale: 1, dimension: POWER },
  Wh: { scale: 3600, dimension: ENERGY },
  J: { scale: 1, dimension: ENERGY },
  V: { scale: 1, dimension: { '[mass]': 1, '[length]': 2, '[time]': -3, '[current]': -1 } },
  A: { scale: 1, dimension: { '[current]': 1 } },
  Hz: { scale: 1, dimension: { '[time]': -1 } },
  g: { scale: 1e-3, dimension: { '[mass]': 1 } },
  m: { scale: 1, dimension: { '[length]': 1 } },
  L: { scale: 1e-3, dimension: { '[length]': 3 } },
  B: { scale: 8, dimension: { '[information]': 1 } },
  bit: { scale: 1, dimension: { '[information]': 1 } },
};
const PREFIXES: Record<string, number> = {
  n: 1e-9,
  µ: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};

/** Measures without prefix; the foot is 0.3048 m and the acre 4046.8564224 m² (international yard and pound, 1959). */
const PLAIN: [name: string, scale: number, dimension: Dimension, ...others: string[]][] = [
  ['tonne', 1e3, { '[mass]': 1 }, 'tonnes'],
  ['ha', 1e4, { '[length]': 2 }, 'hectare', 'hectares'],
  ['acre', 4046.8564224, { '[length]': 2 }, 'acres'],
  ['mile', 1609.344, { '[length]': 1 }, 'miles'],
  ['ft', 0.3048, { '[length]': 1 }, 'foot', 'feet'],
];

/** Every unit that a site's quantities may be in, by each of its spellings. */
export function createAtoms({ currencies, units }: Pick<Locale, 'currencies' | 'units'>): Map<string, AtomDefinition> {
  const atoms = new Map<string, AtomDefinition>();
  const add = (atom: AtomDefinition, ...spellings: string[]): void => {
    for (const spelling of [atom.name, ...spellings]) if (!atoms.has(spelling)) atoms.set(spelling, atom);
  };
  // The site's own words come first: a site that counts in "B" does not mean bytes.
  for (const name of currencies) add({ name, kind: 'currency', scale: 1, dimension: { [name]: 1 } });
  for (const [name, { one, many }] of Object.entries(units))
    add({ name, kind: 'count', scale: 1, dimension: { [name]: 1 } }, ...[one, many].filter(isOneWord));
  add({ name: '%', kind: 'ratio', scale: 0.01, dimension: {} });
  for (const [name, scale, ...others] of TIMES)
    add({ name, kind: 'time', scale, dimension: { '[time]': 1 } }, ...others);
  for (const [name, scale, dimension, ...others] of PLAIN) add({ name, kind: 'measure', scale, dimension }, ...others);
  for (const [symbol, { scale, dimension }] of Object.entries(PREFIXED)) {
    add({ name: symbol, kind: 'measure', scale, dimension });
    for (const [prefix, factor] of Object.entries(PREFIXES))
      add({ name: prefix + symbol, kind: 'measure', scale: factor * scale, dimension });
  }
  return atoms;
}

const isOneWord = (word: string): boolean => /^[\p{L}]+$/u.test(word);
