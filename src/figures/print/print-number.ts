import { lastPlace, meant, placeOfDigits, type Rounding, roundAt } from './round.ts';

const MINUS = '\u2212';
const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
/** Beyond these a row of zeros says less than a power of ten. */
const SMALLEST_PLAIN = 1e-6;
export const LARGEST_PLAIN = 1e18;

/**
 * A bare number for tables and axes, grouped and pointed as the language does: 325000 → "325,000", "325.000" in German.
 * With `digits`, so many digits that count at most; without, the number as it is. A negative number has U+2212.
 */
export function printNumber(value: number, language: string, digits?: number): string {
  const place = digits === undefined ? lastPlace(value) : placeOfDigits(value, digits);
  return printRounded(value, { place }, language);
}

/** A number rounded as told. Very small and very large ones become a power of ten: 1.2 × 10⁻⁷. */
export function printRounded(value: number, rounding: Rounding, language: string): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : `${value < 0 ? MINUS : ''}∞`;
  const rounded = roundAt(value, rounding);
  const size = Math.abs(rounded);
  const sign = rounded < 0 ? MINUS : '';
  if (size !== 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) return sign + powerOfTen(size, language);
  const decimals = Math.max(0, -(rounding.keepZeros ? rounding.place : Math.max(rounding.place, lastPlace(rounded))));
  return sign + withDecimals(size, Math.min(decimals, 20), language);
}

function powerOfTen(size: number, language: string): string {
  const [digits = '', exponent = ''] = meant(size).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return `${withDecimals(Number(digits), decimals, language)} × 10${superscript(Number(exponent))}`;
}

function withDecimals(size: number, decimals: number, language: string): string {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known) return known.format(size);
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(size);
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A whole number in raised digits: -7 → "⁻⁷". */
export function superscript(whole: number): string {
  return [...String(whole)].map((char) => SUPERSCRIPTS[char] ?? char).join('');
}
