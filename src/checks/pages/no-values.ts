import type { BuiltSite } from './contract.ts';

// JavaScript prints these where a value was never computed.
const NO_VALUE = /(?<![\p{L}\p{N}_])(?:NaN|undefined|-?Infinity|\[object [A-Za-z]+\])(?![\p{L}\p{N}_])/gu;
const NO_NUMBER = /NaN|undefined|Infinity|\[object/;
/** NUL, and the mark that decoding leaves where bytes were no text. */
const NO_TEXT = new RegExp(`[${String.fromCharCode(0)}\\uFFFD]`);
/** What bounds a run of words in HTML, JSON, CSV and XML alike. */
const BOUNDS = /[<>"\n\r\t,;{}[\]|()]/;
const CONTEXT = 24;

/**
 * What a text holds that was never computed, or undefined. Writers may use these words ("the result is undefined"), so
 * one that stands in the content with the same words around it is theirs.
 */
export function findNoValue(text: string, site: Pick<BuiltSite, 'written'>): string | undefined {
  for (const match of text.matchAll(NO_VALUE)) {
    if (!site.written().includes(wordsAround(text, match.index, match[0].length))) return match[0];
  }
  return NO_TEXT.exec(text)?.[0];
}

/** The same for what machines alone read, such as the coordinates of a picture: there, nothing of it is a word. */
export function findNoNumber(text: string): string | undefined {
  return NO_NUMBER.exec(text)?.[0] ?? NO_TEXT.exec(text)?.[0];
}

function wordsAround(text: string, start: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(BOUNDS)
      .at(-1) ?? '';
  const [after = ''] = text.slice(start + length, start + length + CONTEXT).split(BOUNDS);
  const whole = [before, text.slice(start, start + length), after].join('');
  return whole.replace(/\s+/g, ' ').trim();
}
