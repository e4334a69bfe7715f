import type { NumberFormat } from '../model/chart/number-format.ts';
import { dayRange, type PartialDate, parsePartialDate } from '../model/date.ts';
import { createDateWriter, type DateWriter } from './date-writer.ts';

const MS_PER_DAY = 86_400_000;
const TRUE_MINUS = '\u2212';

/** How the numbers of an axis are printed: its unit, and what the writer asks for. */
export interface NumberPrint {
  unit: string;
  format?: NumberFormat | undefined;
}

/**
 * A number as a label, as the format of its axis says; else three significant digits, whole numbers under 100,000 in full,
 * millions and more in the language's short words, what is smaller than a millionth as a power of ten. Any `%` comes with the unit.
 */
export function printLabel(value: number, language: string, print: string | NumberPrint = ''): string {
  const { unit, format }: NumberPrint = typeof print === 'string' ? { unit: print } : print;
  return dressed(printed(value, language, labelOptions(Math.abs(value), format)), value, { language, unit, format });
}

function labelOptions(size: number, format: NumberFormat = {}): Intl.NumberFormatOptions {
  const { decimals, digits, compact } = format;
  if (size >= 1e15 || (size > 0 && size < 1e-6 && decimals === undefined))
    return { notation: 'scientific', maximumSignificantDigits: digits ?? 3 };
  const isShort = compact === undefined ? size >= 1e6 : compact && size >= 1000;
  const notation: Intl.NumberFormatOptions = isShort ? { notation: 'compact' } : {};
  if (decimals !== undefined) return { ...notation, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (digits === undefined && size >= 1000 && !isShort) return { maximumFractionDigits: 0 };
  return { ...notation, maximumSignificantDigits: digits ?? 3 };
}

/** A sign stands before what the writer puts before the number: −$5. */
function dressed(text: string, value: number, { language, unit, format }: NumberPrint & { language: string }): string {
  const tail = format?.suffix ?? percent(unit, language);
  if (!format) return text + tail;
  const isBelow = text.startsWith(TRUE_MINUS);
  const sign = isBelow ? TRUE_MINUS : format.sign && value > 0 ? '+' : '';
  return `${sign}${format.prefix ?? ''}${isBelow ? text.slice(1) : text}${tail}`;
}

/** A number for a table: whole numbers in full, others with so many digits; 12 leave out the noise of binary arithmetic. */
export function printExact(value: number, language: string, digits = 12): string {
  const size = Math.abs(value);
  const far = size >= 1e15 || (size > 0 && size < 1e-6);
  const whole = Math.max(digits, size >= 1 ? Math.floor(Math.log10(size)) + 1 : 1);
  const maximumSignificantDigits = Math.min(far ? digits : whole, 21);
  return printed(value, language, { maximumSignificantDigits, ...(far ? { notation: 'scientific' } : {}) });
}

interface TickPrint {
  step?: number;
  unit?: string;
  format?: NumberFormat | undefined;
}

/** A value of an axis; `step` is the distance to the next, which sets the decimals (linear axes only). */
export function printTick(value: number, language: string, { step, unit = '', format }: TickPrint): string {
  const { decimals: _, digits: __, ...rest } = format ?? {};
  const print = { unit, format: format && rest };
  const isShort = format?.compact === true && Math.abs(value) >= 1000;
  if (step === undefined || step < 1e-6 || Math.abs(value) >= 1e6 || isShort) return printLabel(value, language, print);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const options = { minimumFractionDigits: value === 0 ? 0 : decimals, maximumFractionDigits: decimals };
  return dressed(printed(value, language, options), value, { language, ...print });
}

function printed(value: number, language: string, options: Intl.NumberFormatOptions): string {
  const plain = Object.is(value, -0) ? 0 : value;
  const format = numberFormat(language, options);
  const text = format.format(plain);
  return plain < 0 || options.notation === 'scientific' ? text.replaceAll('-', TRUE_MINUS) : text;
}

// Making a format takes a thousand times as long as using it, and a key of text as long as using it.
const numberFormats = new Map<string, Map<number, Intl.NumberFormat>>();
const dateWriters = new Map<string, Map<number, DateWriter>>();

const NOTATIONS = [undefined, 'standard', 'compact', 'scientific', 'engineering'];

/** Digits are at most 100, so that each has two places of its own in the key. */
function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { maximumSignificantDigits = 0, minimumFractionDigits = -1, maximumFractionDigits = -1, notation } = options;
  const fraction = (minimumFractionDigits + 1) * 128 + maximumFractionDigits + 1;
  const key = (NOTATIONS.indexOf(notation) * 128 + maximumSignificantDigits) * 128 * 128 + fraction;
  return remember(numberFormats, language, key, () => new Intl.NumberFormat(language, options));
}

function remember<T>(known: Map<string, Map<number, T>>, language: string, key: number, create: () => T): T {
  let own = known.get(language);
  if (!own) {
    own = new Map();
    known.set(language, own);
  }
  const found = own.get(key);
  if (found !== undefined) return found;
  const made = create();
  own.set(key, made);
  return made;
}

const percent = (unit: string, language: string): string =>
  unit === '%' ? (language.startsWith('en') ? '%' : '\u00a0%') : '';

type DateForm = 'short' | 'long';

/** "6 Apr 2026", "Apr 2026", "Q2 2026", "2026"; long: "6 April 2026". */
export function printPartialDate(date: PartialDate, language: string, form: DateForm = 'short'): string {
  const { iso, precision } = date;
  if (precision === 'year') return iso;
  if (precision === 'quarter') return `${iso.slice(5)} ${iso.slice(0, 4)}`;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: form,
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  };
  return printTime(dayRange(date)[0] * MS_PER_DAY, language, options);
}

/** A day, counted from 1970-01-01, in the given parts. */
export function printDay(day: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return printTime(day * MS_PER_DAY, language, options);
}

/** The same day as a date of day precision, for labels of computed days. */
export function dateOfDay(day: number): PartialDate {
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  return parsePartialDate(iso) ?? { iso, precision: 'day' };
}

/** What `Intl` may be asked of a part of a date. */
const FORMS = [undefined, 'numeric', '2-digit', 'long', 'short', 'narrow'];

function printTime(time: number, language: string, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day } = options;
  const key = (FORMS.indexOf(year) * FORMS.length + FORMS.indexOf(month)) * FORMS.length + FORMS.indexOf(day);
  return remember(dateWriters, language, key, () => createDateWriter(language, options))(time);
}
