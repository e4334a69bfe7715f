import type { LanguageWords } from './language-words.ts';
import { siUnits } from './si-units.ts';

const PER: Record<string, string> = {
  Tag: 'am Tag',
  Monat: 'im Monat',
  Quartal: 'im Quartal',
  Jahr: 'im Jahr',
};

const same = (word: string) => ({ one: word, many: word });
const plural = (one: string, many: string) => ({ one, many });

export const german: LanguageWords = {
  scales: {
    12: plural('Billion', 'Billionen'),
    9: plural('Milliarde', 'Milliarden'),
    6: plural('Million', 'Millionen'),
    3: same('Tausend'),
  },
  bounds: { over: 'über', at_least: 'mindestens', about: 'rund', up_to: 'bis zu', under: 'unter' },
  to: 'bis',
  scaleOnce: true,
  currencies: { USD: same('Dollar'), EUR: same('Euro'), GBP: same('Pfund') },
  units: {
    ...siUnits(
      { k: 'Kilo', M: 'Mega', G: 'Giga', T: 'Tera', P: 'Peta', E: 'Exa', m: 'Milli', µ: 'Mikro', n: 'Nano' },
      {
        W: same('Watt'),
        Wh: plural('Wattstunde', 'Wattstunden'),
        J: same('Joule'),
        V: same('Volt'),
        m: same('Meter'),
        g: same('Gramm'),
        A: same('Ampere'),
        L: same('Liter'),
        B: plural('Byte', 'Bytes'),
        bit: plural('Bit', 'Bits'),
        Hz: same('Hertz'),
      },
    ),
    tonne: plural('Tonne', 'Tonnen'),
    ha: same('Hektar'),
    acre: same('Acre'),
    mile: plural('Meile', 'Meilen'),
    ft: same('Fuß'),
    second: plural('Sekunde', 'Sekunden'),
    minute: plural('Minute', 'Minuten'),
    hour: plural('Stunde', 'Stunden'),
    day: plural('Tag', 'Tage'),
    week: plural('Woche', 'Wochen'),
    month: plural('Monat', 'Monate'),
    quarter: plural('Quartal', 'Quartale'),
    year: plural('Jahr', 'Jahre'),
  },
  joinUnits: (units) => units.join('-'),
  per: (unit) => PER[unit] ?? `pro ${unit}`,
  // DIN 5008 sets a space before the sign; it must not break there.
  percent: { short: (number) => `${number}\u00a0%`, long: (number) => `${number} Prozent` },
  multiple: { short: (number) => `${number}×`, long: (number) => `${number}-mal` },
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  formula: {
    power: 'hoch',
    functions: {
      days: ([from = '', to = '']) => `Tage vom ${from} bis zum ${to}`,
      min: (args) => `der kleinste Wert von ${listed(args)}`,
      max: (args) => `der größte Wert von ${listed(args)}`,
      sum: (args) => `die Summe von ${listed(args)}`,
      mean: (args) => `der Mittelwert von ${listed(args)}`,
      sqrt: ([of = '']) => `die Quadratwurzel von ${of}`,
      log: ([of = '']) => `der natürliche Logarithmus von ${of}`,
      log2: ([of = '']) => `der Logarithmus zur Basis 2 von ${of}`,
      log10: ([of = '']) => `der Logarithmus zur Basis 10 von ${of}`,
      exp: ([of = '']) => `e hoch ${of}`,
      abs: ([of = '']) => `der Betrag von ${of}`,
      round: ([of = '']) => `${of}, gerundet`,
    },
    quoted: (label) => `„${label}“`,
    accessors: {
      as_of: (label) => `Datum von ${label}`,
      'said.on': (label) => `Tag der Aussage ${label}`,
      'stated.low': (label) => `unteres Ende von ${label}`,
      'stated.high': (label) => `oberes Ende von ${label}`,
    },
    inUnit: (unit) => `umgerechnet in ${unit}`,
    unknownBound:
      'die Eingaben sind nur von einer Seite bekannt; ob der Wert zu hoch oder zu niedrig ist, lassen sie offen',
  },
  spread: {
    all: (labels) => `Die ganze Streuung kommt von ${listed(labels)}.`,
    most: (labels) => `Der größte Teil der Streuung kommt von ${listed(labels)}.`,
    largest: (label) =>
      `Keine einzelne Eingabe macht den größten Teil der Streuung aus; am meisten kommt von ${label}.`,
    normal: (mean, sd) => `Normalverteilung: Mittelwert ${mean}, Standardabweichung ${sd}`,
    lognormal: (median, sigma) => `Lognormalverteilung: Median ${median}, Standardabweichung des Logarithmus ${sigma}`,
    uniform: (range) => `Gleichverteilung: ${range}, alles gleich wahrscheinlich`,
    triangular: (range, mode) => `Dreiecksverteilung: ${range}, am wahrscheinlichsten ${mode}`,
    pert: (range, mode) => `PERT-Verteilung: ${range}, am wahrscheinlichsten ${mode}`,
    empirical: (count, column, where) =>
      `Verteilt wie die ${count} Werte der Spalte ${column}${where && `, mit ${where}`}`,
    scenarios: (scenarios) => `Szenarien: ${scenarios.join('; ')}`,
    correlated: (label, rank) => `Steigt und fällt mit ${label} (Rangkorrelation ${rank}).`,
    opposed: (label, rank) => `Steigt, wo ${label} fällt (Rangkorrelation ${rank}).`,
  },
};

function listed(args: readonly string[]): string {
  return args.length < 2 ? args.join('') : `${args.slice(0, -1).join(', ')} und ${args.at(-1)}`;
}
