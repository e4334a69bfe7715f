import type { FormulaWords, LanguageWords, SpreadWords } from './language-words.ts';

const call = (name: string) => (args: readonly string[]) => `${name}(${args.join('; ')})`;
const power = (exponent: string) => ({ one: `× 10${exponent}`, many: `× 10${exponent}` });

const formula: FormulaWords = {
  power: '^',
  functions: {
    days: ([from = '', to = '']) => `${to} − ${from}`,
    min: call('min'),
    max: call('max'),
    sum: call('Σ'),
    mean: call('x̄'),
    sqrt: ([of = '']) => `√(${of})`,
    log: call('ln'),
    log2: call('log₂'),
    log10: call('log₁₀'),
    exp: call('exp'),
    abs: ([of = '']) => `|${of}|`,
    round: call('round'),
  },
  quoted: (label) => `«${label}»`,
  accessors: {
    as_of: (label) => `${label} (t)`,
    'said.on': (label) => `${label} (t)`,
    'stated.low': (label) => `${label} (min)`,
    'stated.high': (label) => `${label} (max)`,
  },
  inUnit: (unit) => `[${unit}]`,
  unknownBound: '≷',
};

const spread: SpreadWords = {
  all: (labels) => `± = ${labels.join(' + ')}`,
  most: (labels) => `± ≈ ${labels.join(' + ')}`,
  largest: (label) => `± > ${label}`,
  normal: (mean, sd) => `N(μ = ${mean}; σ = ${sd})`,
  lognormal: (median, sigma) => `ln N(x̃ = ${median}; σ = ${sigma})`,
  uniform: (range) => `U(${range})`,
  triangular: (range, mode) => `△(${range}; ${mode})`,
  pert: (range, mode) => `PERT(${range}; ${mode})`,
  empirical: (count, column, where) => `${column} (n = ${count}${where && `; ${where}`})`,
  scenarios: (scenarios) => `{${scenarios.join('; ')}}`,
  correlated: (label, rank) => `${label}: ρ = ${rank}`,
  opposed: (label, rank) => `${label}: ρ = ${rank}`,
};

/** For a language without words of its own: signs that every reader of numbers knows. */
export const symbols: LanguageWords = {
  scales: { 12: power('¹²'), 9: power('⁹'), 6: power('⁶'), 3: power('³') },
  bounds: { over: '>', at_least: '≥', about: '≈', up_to: '≤', under: '<' },
  to: '–',
  scaleOnce: false,
  currencies: {},
  units: {},
  joinUnits: (units) => units.join('·'),
  per: (unit) => (unit.includes('·') ? `/ (${unit})` : `/ ${unit}`),
  percent: { short: (number) => `${number}\u00a0%`, long: (number) => `${number}\u00a0%` },
  multiple: { short: (number) => `${number}×`, long: (number) => `${number}×` },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  formula,
  spread,
};
