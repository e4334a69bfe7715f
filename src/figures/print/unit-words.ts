import type { Locale } from '../../model/site.ts';
import type { UnitAtom } from '../units.ts';
import { wordsOf } from './languages/index.ts';
import type { LanguageWords, UnitWords } from './languages/language-words.ts';
import { superscript } from './print-number.ts';
import { parsePrintedUnit } from './printed-unit.ts';

export type UnitForm = 'short' | 'long';

export interface UnitWordOptions {
  form: UnitForm;
  /** The number before it is one: "1 day". */
  one: boolean;
}

/**
 * A unit as it reads after a number: "USD/(GPU hour)" → "dollars per GPU-hour"; "" for a bare ratio.
 * Without multiplier and %, which belong to the number.
 */
export function unitWords(unit: string, { form, one }: UnitWordOptions, locale: Locale): string {
  const { over, under } = parsePrintedUnit(unit, locale);
  const words = wordsOf(locale.language);
  const naming = { words, form, locale };
  const upper = product(
    over.filter(({ name }) => name !== '%'),
    one,
    naming,
  );
  if (under.length === 0) return upper;
  if (form === 'short') {
    const signs = [symbols(over, words), symbols(under, words)];
    if (signs.every((sign) => sign !== undefined)) return signs.join('/');
  }
  return [upper, words.per(product(under, true, naming))].filter(Boolean).join(' ');
}

/** Short spans of time have signs that stand beside those of other units only: m/s, km/h, but "2 hours". */
const TIME_SYMBOLS: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h' };

/** Units that all have a sign, as signs: "km", "m²"; undefined when one has none, like a dollar or a GPU. */
function symbols(factors: readonly UnitAtom[], words: LanguageWords): string | undefined {
  const signs = factors.map(({ name, power }) => {
    const sign = words.units[name]?.symbol ?? TIME_SYMBOLS[name];
    return sign === undefined || power === 1 ? sign : sign + superscript(power);
  });
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('·') : undefined;
}

interface Naming {
  words: LanguageWords;
  form: UnitForm;
  locale: Locale;
}

/** All factors but the last stand in the singular: GPU-hours. */
function product(factors: readonly UnitAtom[], one: boolean, naming: Naming): string {
  const last = factors.length - 1;
  return naming.words.joinUnits(factors.map((factor, i) => factorWords(factor, one || i < last, naming)));
}

function factorWords({ name, power }: UnitAtom, one: boolean, { words, form, locale }: Naming): string {
  if (power !== 1) return (words.units[name]?.symbol ?? name) + superscript(power);
  const found = findWords(name, words, locale);
  if (!found) return name;
  if (form === 'short' && found.symbol) return found.symbol;
  return one ? found.one : found.many;
}

/** The site's own words come first, then the language's, then the name that Intl has for a currency. */
function findWords(name: string, words: LanguageWords, locale: Locale): UnitWords | undefined {
  if (Object.hasOwn(locale.units, name)) return locale.units[name];
  if (Object.hasOwn(words.units, name)) return words.units[name];
  if (!locale.currencies.includes(name) || Object.keys(words.currencies).length === 0) return undefined;
  return currencyWords(name, words, locale);
}

/** "dollars" is enough until a second dollar is about; then each has its full name. */
function currencyWords(code: string, words: LanguageWords, { language, currencies }: Locale): UnitWords {
  const short = words.currencies[code];
  const full = fullName(code, language);
  const shared = short && currencies.some((other) => other !== code && sharesWord(fullName(other, language), short));
  return short && !shared ? short : full;
}

function sharesWord(full: UnitWords, short: UnitWords): boolean {
  const word = short.one.toLowerCase();
  return full.one
    .toLowerCase()
    .split(/[\s-]/)
    .some((part) => part === word);
}

/** What Intl has to say costs a tenth of a millisecond, and every printed sum of money asks for it. */
const fullNames = new Map<string, UnitWords>();

/** The name of a currency in a language: JPY → "Japanese yen". */
function fullName(code: string, language: string): UnitWords {
  const key = `${language} ${code}`;
  const known = fullNames.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const named = (count: number): string =>
    format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code;
  const names = { one: named(1), many: named(2) };
  fullNames.set(key, names);
  return names;
}
