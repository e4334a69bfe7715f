import { create, type Font, type GlyphRun } from 'fontkit';
import type { TextWeight } from '../contract.ts';
import { hasRightToLeft } from './bidi.ts';

/** One weight of a font may come as several files (latin, latin-ext, greek …); the first that has a character draws it. */
export type FontFile = Uint8Array | readonly Uint8Array[];

/** Static font files (TTF, OTF or WOFF) by weight, as bytes. */
export type FontFiles = Record<TextWeight, FontFile>;

/**
 * Every chart is set in figures of equal width, so that numbers stand in columns. The page says the same in CSS
 * (`font-variant-numeric: tabular-nums` on charts); what is measured here is what a browser draws there.
 */
const FEATURES = ['tnum'];

/** A run of characters that one font file draws; no font when none of them has the characters. */
export interface TextRun {
  text: string;
  font: Font | undefined;
}

/** The fonts of one weight, in the order in which they are asked for a character. */
export type FontStack = readonly Font[];

const opened = new WeakMap<Uint8Array, Font>();

/** Opens the files of one weight; a file that was opened before is not read again. Throws on bytes that are no font. */
export function openFonts(file: FontFile): FontStack {
  const files = file instanceof Uint8Array ? [file] : file;
  return files.map((bytes) => {
    const font = opened.get(bytes) ?? openFont(bytes);
    opened.set(bytes, font);
    return font;
  });
}

/** Joiners and selectors: a font that does not know them loses nothing by leaving them out. */
const IGNORABLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/u;
/** What belongs to the character before it: marks, joiners, selectors, tones of skin. */
const JOINED = /\p{M}|\u200c|\u200d|[\ufe00-\ufe0f]|\p{Emoji_Modifier}/u;

/** Whether a text is more than its characters one after the other: they join, combine or run from the right. */
export const isComplex = (text: string): boolean => JOINED.test(text) || hasRightToLeft(text);

/** Splits a text into runs of one font each, in the order of the text. What belongs together stays in one font if any has it all. */
export function splitRuns(text: string, fonts: FontStack): TextRun[] {
  const runs: TextRun[] = [];
  for (const cluster of clustersOf(text)) {
    const whole = fonts.find((font) => hasAll(cluster, font));
    for (const part of whole ? [cluster] : cluster) {
      const font = whole ?? findFont(part, fonts);
      const kept = font ? known(part, font) : part;
      const last = runs.at(-1);
      if (kept === '' || (!font && IGNORABLE.test(part))) continue;
      if (last && last.font === font) last.text += kept;
      else runs.push({ text: kept, font });
    }
  }
  return runs;
}

let graphemes: Intl.Segmenter | undefined;

function clustersOf(text: string): Iterable<string> {
  if (!JOINED.test(text)) return text;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const hasAll = (cluster: string, font: Font): boolean =>
  [...cluster].every((char) => IGNORABLE.test(char) || font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));

/** Without what the font would draw an empty box for, and without the selectors between a sign's plain and its coloured form. */
const known = (part: string, font: Font): string =>
  [...part]
    .filter(
      (char) =>
        !IGNORABLE.test(char) || (!/[\ufe00-\ufe0f]/.test(char) && font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)),
    )
    .join('');

/** The first font that has the character, if any has. */
export function findFont(char: string, fonts: FontStack): Font | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  return fonts.find((font) => font.hasGlyphForCodePoint(codePoint));
}

export interface Shaping {
  rightToLeft?: boolean;
  /** Figures of equal width, for text that stands in columns. Inter makes its hyphen as wide, which running text does not want. */
  tabular?: boolean;
}

/** So many texts of a font are remembered: the page, the picture and the card of a chart have the same labels. */
const MOST_SHAPED = 2_000;
const shaped = new WeakMap<Font, Map<string, GlyphRun>>();

/** Shapes a text in one font: kerning, joined letters and ligatures as a browser would, figures in columns. Font units. */
export function shape(text: string, font: Font, { rightToLeft = false, tabular = true }: Shaping = {}): GlyphRun {
  const runs = shaped.get(font) ?? new Map<string, GlyphRun>();
  shaped.set(font, runs);
  const key = `${rightToLeft} ${tabular} ${text}`;
  const run =
    runs.get(key) ?? font.layout(text, tabular ? FEATURES : [], undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
  if (runs.size >= MOST_SHAPED) runs.clear();
  runs.set(key, run);
  return run;
}

/**
 * Width in em of a character that no font has. The browser will take it from some other font, so this is a guess on the
 * safe side: nothing for marks and format characters, a full em for East Asian scripts and pictures, else 0.65 em.
 */
export function guessWidth(char: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(char)) return 0;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]$/u.test(char))
    return 1;
  return 0.65;
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!('layout' in font)) throw new Error('a font file holds a collection of fonts; one font a file is needed');
  return font;
}
