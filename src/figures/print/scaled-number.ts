import { wordsOf } from './languages/index.ts';
import { type LanguageWords, SCALES, type Scale } from './languages/language-words.ts';
import { LARGEST_PLAIN, printRounded } from './print-number.ts';
import { lastPlace, type Rounding, roundAt, shift } from './round.ts';

/** A number split from the word of its power of ten: { number: "1.25", scale: "billion" }. */
export interface ScaledNumber {
  number: string;
  scale: string; // "" when the number stands alone
}

/** Below a million digits read better than a word: 325,000. */
const SMALLEST_WORD = 6;
/** More decimals than this before "million" are harder to read than the number in full. */
const MOST_DECIMALS = 3;

/** The power of ten whose word prints with a number; 0 for none. */
export function scaleOf(value: number, rounding: Rounding): Scale | 0 {
  const rounded = roundAt(value, rounding);
  const size = Math.abs(rounded);
  if (size >= LARGEST_PLAIN) return 0;
  const scale = SCALES.find((exponent) => exponent >= SMALLEST_WORD && size >= 10 ** exponent) ?? 0;
  const last = rounding.keepZeros ? rounding.place : lastPlace(rounded);
  return scale === 6 && scale - last > MOST_DECIMALS ? 0 : scale;
}

/** Prints a number over a power of ten with its word: (1.25e9, …, 9) → "1.25", "billion". */
export function printScaled(
  value: number,
  rounding: Rounding,
  { scale, language }: { scale: Scale | 0; language: string },
): ScaledNumber {
  if (scale === 0) return { number: printRounded(value, rounding, language), scale: '' };
  const number = printRounded(shift(value, -scale), { ...rounding, place: rounding.place - scale }, language);
  return { number, scale: scaleWord(scale, isOne(number), wordsOf(language)) };
}

export const isOne = (number: string): boolean => number === '1' || number === '\u22121';

function scaleWord(scale: Scale, one: boolean, words: LanguageWords): string {
  return one ? words.scales[scale].one : words.scales[scale].many;
}
