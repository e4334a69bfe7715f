import type { Locale } from '../model/site.ts';
import { createAtoms } from './units/atoms.ts';
import { joinPowers, sameDimension, unitOf } from './units/compound.ts';
import { parseUnitExpression } from './units/expression.ts';
import {
  type AtomDefinition,
  isMultiplier,
  MULTIPLIERS,
  type ScaledUnitResult,
  type Unit,
  type UnitResult,
} from './units/unit.ts';

export type { Unit, UnitAtom } from './units/unit.ts';

/** All that rooms ask about units. Made once a compile, from the site's currencies and countable units. */
export interface UnitSystem {
  /** A bare number. */
  one: Unit;
  /** Reads a unit without multiplier: "USD/(GPU hour)"; "" is a bare number. */
  parse(text: string): UnitResult;
  /** Reads a unit that may begin with a multiplier: "billion USD/year". */
  parseScaled(text: string): ScaledUnitResult;
  /** The atom of any spelling: "hours" → hour. */
  findAtom(name: string): AtomDefinition | undefined;
  compatible(a: Unit, b: Unit): boolean;
  /** Between compatible units: 1 USD/year is 1/12 USD/month. */
  convert(value: number, from: Unit, to: Unit): number;
  multiply(a: Unit, b: Unit): Unit;
  divide(a: Unit, b: Unit): Unit;
  power(a: Unit, exponent: number): Unit;
}

/** A site has one system; texts that stand for units of their own have a few more. */
const MOST_KNOWN = 50;
const systems = new Map<string, UnitSystem>();

/**
 * The unit system of a site. Nothing in it depends on anything but the locale's currencies and units, so that the same
 * ones get the same system: every check of a report and every page that prints figures asks for it.
 */
export function createUnitSystem({ currencies, units }: Pick<Locale, 'currencies' | 'units'>): UnitSystem {
  const key = JSON.stringify([currencies, units]);
  const made = systems.get(key) ?? makeUnitSystem({ currencies, units });
  if (systems.size >= MOST_KNOWN) systems.clear();
  systems.set(key, made);
  return made;
}

function makeUnitSystem(locale: Pick<Locale, 'currencies' | 'units'>): UnitSystem {
  const atoms = createAtoms(locale);
  const known = new Map<string, UnitResult>();
  const parse = (text: string): UnitResult => {
    const result = known.get(text) ?? parseUnitExpression(text, atoms);
    known.set(text, result);
    return result;
  };
  return {
    one: unitOf(new Map(), atoms),
    parse,
    parseScaled: (text) => parseScaled(text, parse),
    findAtom: (name) => atoms.get(name),
    compatible: (a, b) => sameDimension(a.dimension, b.dimension),
    convert: (value, from, to) => (from.text === to.text ? value : tidy((value * from.scale) / to.scale)),
    multiply: (a, b) => unitOf(joinPowers(a, b, 1, atoms), atoms),
    divide: (a, b) => unitOf(joinPowers(a, b, -1, atoms), atoms),
    power: (a, exponent) => unitOf(new Map(a.atoms.map(({ name, power }) => [name, power * exponent])), atoms),
  };
}

/** Drops what lies beyond a double's 15 sure digits, so that 9e9 USD/year is not 9000000000.000002 after a formula. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function parseScaled(text: string, parse: (text: string) => UnitResult): ScaledUnitResult {
  const [lead = '', word = ''] = /^\s*(\p{L}+)(?=\s|$)/u.exec(text) ?? [];
  if (!isMultiplier(word)) {
    const result = parse(text);
    return 'error' in result ? result : { unit: result.unit, multiplier: 1 };
  }
  const result = parse(text.slice(lead.length));
  if ('error' in result) return { error: { ...result.error, offset: result.error.offset + lead.length } };
  return { unit: result.unit, multiplier: MULTIPLIERS[word], word };
}
