import { create, type Font, type GlyphRun } from 'fontkit';
import type { TextWeight } from '../contract.ts';

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

/** Splits a text into runs of one font each, in the order of the text. */
export function splitRuns(text: string, fonts: FontStack): TextRun[] {
  const runs: TextRun[] = [];
  for (const char of text) {
    const font = findFont(char, fonts);
    const last = runs.at(-1);
    if (last && last.font === font) last.text += char;
    else runs.push({ text: char, font });
  }
  return runs;
}

/** The first font that has the character, if any has. */
export function findFont(char: string, fonts: FontStack): Font | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  return fonts.find((font) => font.hasGlyphForCodePoint(codePoint));
}

/** Shapes a text in one font: kerning, ligatures and tabular figures as a browser would. Font units. */
export function shape(text: string, font: Font): GlyphRun {
  return font.layout(text, FEATURES);
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
