import { maskNames } from './masks.ts';
import { findNumberWords } from './number-words.ts';

/** Stands where a figure does, so that words on both sides stay apart. */
export const FIGURE_MARK = '\uFFFC';

/** A number that a writer typed, in the text it stands in. */
export interface TypedNumber {
  start: number;
  end: number;
  found: string; // "30 billion"
}

export interface FindTypedNumbersOptions {
  /** Names that hold a number and state none. */
  terms: readonly string[];
  language: string; // number words are known in English; digits in every language
  heading?: boolean;
}

/** A sign of money, letters that cling to it, digits with their separators, and the scale or sign behind. */
const DIGITS =
  /(?:[\p{Sc}~±]\s?)?(?:(?<!\p{L})\p{L}+)?(?:\d(?:[\d.,\u00a0\u202f\u2009]*\d)?|[½⅓⅔¼¾⅕⅛])(?:-?\p{L}+)?(?:\s?[%‰×°]|[ \u00a0](?:thousand|million|billion|trillion|per\s?cent|bn|tn)\b)?/gu;

/**
 * Finds numbers in a writer's text that are no figure: digits, and words that are numbers beyond doubt ("twelve",
 * "a third of", "doubled"). Years, dates, ordinals, quotations, addresses and the site's terms pass. Figures in
 * the text are FIGURE_MARK.
 */
export function findTypedNumbers(text: string, options: FindTypedNumbersOptions): TypedNumber[] {
  const masked = maskNames(text, options);
  const digits = [...masked.matchAll(DIGITS)].map(({ index, 0: found }): [number, number] => [
    index,
    index + found.length,
  ]);
  const words = options.language.startsWith('en') ? findNumberWords(masked) : [];
  const spans = [...digits, ...words].sort(([a], [b]) => a - b);
  const numbers: TypedNumber[] = [];
  for (const [start, end] of spans) {
    const last = numbers.at(-1);
    // "two-thirds" is one number, and so is "25 hundred".
    const joined = last !== undefined && /^[\s–-]*$/.test(text.slice(last.end, start));
    if (last && (start < last.end || joined)) last.end = Math.max(last.end, end);
    else numbers.push({ start, end, found: '' });
  }
  return numbers.map(({ start, end }) => ({ start, end, found: text.slice(start, end).replace(/\s+/g, ' ').trim() }));
}
