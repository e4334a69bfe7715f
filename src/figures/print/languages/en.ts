import type { LanguageWords } from './language-words.ts';
import { siUnits } from './si-units.ts';

const PERIODS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const same = (word: string) => ({ one: word, many: word });
const times = (one: string) => ({ one, many: `${one}s` });

export const english: LanguageWords = {
  scales: { 12: same('trillion'), 9: same('billion'), 6: same('million'), 3: same('thousand') },
  bounds: { over: 'over', at_least: 'at least', about: 'about', up_to: 'up to', under: 'under' },
  to: 'to',
  scaleOnce: true,
  currencies: { USD: times('dollar'), EUR: times('euro'), GBP: times('pound') },
  units: {
    ...siUnits(
      { k: 'kilo', M: 'mega', G: 'giga', T: 'tera', P: 'peta', E: 'exa', m: 'milli', µ: 'micro', n: 'nano' },
      {
        W: times('watt'),
        Wh: times('watt-hour'),
        J: times('joule'),
        V: times('volt'),
        m: times('metre'),
        g: times('gram'),
        A: times('ampere'),
        L: times('litre'),
        B: times('byte'),
        bit: times('bit'),
        Hz: same('hertz'),
      },
    ),
    tonne: times('tonne'),
    ha: times('hectare'),
    acre: times('acre'),
    mile: times('mile'),
    ft: { one: 'foot', many: 'feet' },
    second: times('second'),
    minute: times('minute'),
    hour: times('hour'),
    day: times('day'),
    week: times('week'),
    month: times('month'),
    quarter: times('quarter'),
    year: times('year'),
  },
  joinUnits: (units) => units.join('-'),
  per: (unit) => (PERIODS.has(unit) ? `${unit === 'hour' ? 'an' : 'a'} ${unit}` : `per ${unit}`),
  percent: { short: (number) => `${number}%`, long: (number) => `${number} per cent` },
  multiple: { short: (number) => `${number}×`, long: (number) => `${number} times` },
  quarter: (quarter, year) => `${ORDINALS[quarter - 1]} quarter of ${year}`,
  formula: {
    power: 'to the power of',
    functions: {
      days: ([from = '', to = '']) => `days from ${from} to ${to}`,
      min: (args) => `the smallest of ${listed(args)}`,
      max: (args) => `the largest of ${listed(args)}`,
      sum: (args) => `the sum of ${listed(args)}`,
      mean: (args) => `the mean of ${listed(args)}`,
      sqrt: ([of = '']) => `the square root of ${of}`,
      log: ([of = '']) => `the natural logarithm of ${of}`,
      log2: ([of = '']) => `the base-2 logarithm of ${of}`,
      log10: ([of = '']) => `the base-10 logarithm of ${of}`,
      exp: ([of = '']) => `e to the power of ${of}`,
      abs: ([of = '']) => `the size of ${of}`,
      round: ([of = '']) => `${of}, rounded`,
    },
    quoted: (label) => `“${label}”`,
    accessors: {
      as_of: (label) => `the date of ${label}`,
      'said.on': (label) => `the day ${label} was said`,
      'stated.low': (label) => `the low end of ${label}`,
      'stated.high': (label) => `the high end of ${label}`,
    },
    inUnit: (unit) => `in ${unit}`,
    unknownBound: 'the inputs are known from one side only, and do not settle whether this is too high or too low',
  },
  spread: {
    all: (labels) => `All of the spread comes from ${listed(labels)}.`,
    most: (labels) => `Most of the spread comes from ${listed(labels)}.`,
    largest: (label) => `No one input makes most of the spread; the largest part comes from ${label}.`,
    normal: (mean, sd) => `Normal distribution: mean ${mean}, standard deviation ${sd}`,
    lognormal: (median, sigma) =>
      `Lognormal distribution: median ${median}, standard deviation of the logarithm ${sigma}`,
    uniform: (range) => `Uniform distribution: ${range}, all equally likely`,
    triangular: (range, mode) => `Triangular distribution: ${range}, most likely ${mode}`,
    pert: (range, mode) => `PERT distribution: ${range}, most likely ${mode}`,
    empirical: (count, column, where) =>
      `Distributed as the ${count} values of the column ${column}${where && `, where ${where}`}`,
    scenarios: (scenarios) => `Scenarios: ${scenarios.join('; ')}`,
    correlated: (label, rank) => `Goes up and down with ${label} (rank correlation ${rank}).`,
    opposed: (label, rank) => `Goes up where ${label} goes down (rank correlation ${rank}).`,
  },
};

function listed(args: readonly string[]): string {
  return args.length < 2 ? args.join('') : `${args.slice(0, -1).join(', ')} and ${args.at(-1)}`;
}
