/** Powers of base dimensions: { "[length]": 1, "[time]": -1 }, { USD: 1 }. No zeros. */
export type Dimension = Readonly<Record<string, number>>;

export type AtomKind = 'currency' | 'count' | 'measure' | 'time' | 'ratio';

/** A unit that is not made of others: USD, GPU, MW, hour, %. */
export interface AtomDefinition {
  name: string; // canonical: "hour", "MW", "GPU"
  kind: AtomKind;
  /** How many base units one of it is: 3600 for an hour. */
  scale: number;
  dimension: Dimension;
}

export interface UnitAtom {
  name: string;
  power: number;
}

/** A unit made of atoms. Values times `scale` are in base units (kilogram, metre, second, ampere, bit, one dollar, one GPU). */
export interface Unit {
  /** Canonical spelling: "USD/(GPU hour)"; "" for a bare number. */
  text: string;
  atoms: readonly UnitAtom[]; // in the order of `text`
  scale: number;
  dimension: Dimension;
}

/** What a reader of units could not make out: where in the text, and why. */
export interface UnitError {
  offset: number;
  reason: string; // "there is no unit \"GPX\""
  hint?: string;
}

export type UnitResult = { unit: Unit } | { error: UnitError };

/** "billion USD/year": the unit, and what a number in it is multiplied by. */
export type ScaledUnitResult = { unit: Unit; multiplier: number; word?: MultiplierWord } | { error: UnitError };

export const MULTIPLIERS = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
export type MultiplierWord = keyof typeof MULTIPLIERS;
export const isMultiplier = (word: string): word is MultiplierWord => Object.hasOwn(MULTIPLIERS, word);
