import type { Bound } from '../../../model/status.ts';
import type { Accessor, FunctionName } from '../../formula/tree.ts';

/** A unit in words. `symbol` stands in short text, where readers know it: MW. */
export interface UnitWords {
  one: string;
  many: string;
  symbol?: string;
}

/** Powers of ten that have a word in running text. */
export const SCALES = [12, 9, 6, 3] as const;
export type Scale = (typeof SCALES)[number];

/** All that printing has to know of one language. A new language is a file of this shape and a line in index.ts. */
export interface LanguageWords {
  /** The word after a number: 1 billion, 30 billion. */
  scales: Record<Scale, { one: string; many: string }>;
  bounds: Record<Bound, string>;
  /** Between the ends of a range: "9 to 10". */
  to: string;
  /** Whether "9 to 10 billion" says billion of both. */
  scaleOnce: boolean;
  /** Currencies that readers know by a short name; others go by the name that Intl has. */
  currencies: Record<string, UnitWords>;
  /** Units by every spelling that a canonical unit may have. */
  units: Record<string, UnitWords>;
  /** Joins units that are multiplied: the GPU-hour. */
  joinUnits: (units: readonly string[]) => string;
  /** "a month", "per GPU-hour". */
  per: (unit: string) => string;
  percent: { short: (number: string) => string; long: (number: string) => string };
  multiple: { short: (number: string) => string; long: (number: string) => string };
  quarter: (quarter: number, year: string) => string;
  formula: FormulaWords;
  spread: SpreadWords;
}

/** What formulas read as in workings. Each part is whole words, without spaces at the ends. */
export interface FormulaWords {
  /** Between a base and its exponent, in words; in numbers it is the sign ^. */
  power: string;
  /** Functions with their arguments already in words. */
  functions: Record<FunctionName, (args: readonly string[]) => string>;
  /** A label that would run into the formula around it. */
  quoted: (label: string) => string;
  /** `.as_of`, `.stated.low`, … of a figure. */
  accessors: Record<Accessor, (label: string) => string>;
  /** "in dollars per GPU-hour" */
  inUnit: (unit: string) => string;
  /** "the direction of the bound is not known", said in workings of a bound `unknown`. */
  unknownBound: string;
}

/** How uncertain a figure is, and why, in workings. Labels come with their quotation marks, numbers with their units. */
export interface SpreadWords {
  /** "All of the spread comes from “Processors”." */
  all: (labels: readonly string[]) => string;
  /** "Most of the spread comes from …" */
  most: (labels: readonly string[]) => string;
  /** "No one input makes most of the spread; the largest part comes from …" */
  largest: (label: string) => string;
  /** The shape of an input's distribution, and its parameters. */
  normal: (mean: string, sd: string) => string;
  lognormal: (median: string, sigma: string) => string;
  uniform: (range: string) => string;
  triangular: (range: string, mode: string) => string;
  pert: (range: string, mode: string) => string;
  empirical: (count: string, column: string, where: string) => string;
  scenarios: (scenarios: readonly string[]) => string;
  /** "Goes up and down with “Processors” (rank correlation 0.6)." */
  correlated: (label: string, rank: string) => string;
  /** The same of a correlation below zero. */
  opposed: (label: string, rank: string) => string;
}
