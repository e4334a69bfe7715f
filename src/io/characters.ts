import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { lineIndex } from './line-index.ts';

/** A file of another kind holds thousands; the first ones tell enough. */
const MOST_SHOWN = 20;

/**
 * Control characters other than tab and line ends; signs that reorder text on the page but not in the file (bidi
 * embeddings, overrides, isolates); signs without width that hide in words; line separators that editors do not count;
 * byte order marks inside the text; letters without a shape (Hangul fillers); marks of annotations, and tags other than those
 * of the flags of England, Scotland and Wales.
 */
const UNWANTED =
  /(?![\t\n\r])[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u3164\uffa0]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;

const NAMES: Record<number, string> = {
  0: 'NUL',
  7: 'BELL',
  8: 'BACKSPACE',
  11: 'VERTICAL TAB',
  12: 'FORM FEED',
  27: 'ESCAPE',
  127: 'DELETE',
  8203: 'ZERO WIDTH SPACE',
  8232: 'LINE SEPARATOR',
  8233: 'PARAGRAPH SEPARATOR',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  12644: 'HANGUL FILLER',
  65440: 'HALFWIDTH HANGUL FILLER',
  65279: 'BYTE ORDER MARK inside the text',
};

/** No script piles up more than four marks on one letter (Tibetan and Hebrew come near); decorated text has dozens. */
const MARK_PILE = /\P{M}(\p{M}{5,})/gu;

const BEYOND_PRINTED_ASCII = /[^\t\n\r -~]/;

/** The characters that no text should hold, each with its place. */
export function checkCharacters(text: string, file: string): Problem[] {
  // One look for what most files hold; the patterns take ten times as long.
  if (!BEYOND_PRINTED_ASCII.test(text)) return [];
  const found = [...text.matchAll(UNWANTED)].slice(0, MOST_SHOWN);
  const piles = [...text.matchAll(MARK_PILE)].slice(0, MOST_SHOWN);
  if (found.length + piles.length === 0) return [];
  const place = lineIndex(text);
  const at = (offset: number) => ({ file, ...place(offset) });
  return [
    ...found.map((match) => problem('RK004', nameCharacter(match[0]), at(match.index))),
    ...piles.map(({ 0: pile, 1: marks = '', index }) =>
      problem('RK302', { count: [...marks].length, letter: pile.slice(0, -marks.length) }, at(index)),
    ),
  ];
}

/** The first such character of a text that was written with escapes ("\u202e"), which the file does not show. */
export function findUnwanted(text: string): { codePoint: string; name: string } | undefined {
  const offset = text.search(UNWANTED);
  if (offset >= 0) return nameCharacter(text.slice(offset));
  return text.isWellFormed() ? undefined : { codePoint: 'half a character', name: 'a surrogate without its partner' };
}

function nameCharacter(char: string): { codePoint: string; name: string } {
  const code = char.codePointAt(0) ?? 0;
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { codePoint, name: NAMES[code] ?? (code > 0xffff ? 'a tag that nobody can see' : 'a control character') };
}
