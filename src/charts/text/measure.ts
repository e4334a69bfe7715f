import type { Font } from 'fontkit';
import type { TextMeasure, TextWeight } from '../contract.ts';
import {
  type FontFiles,
  type FontStack,
  findFont,
  guessWidth,
  isComplex,
  openFonts,
  type Shaping,
  shape,
} from './fonts.ts';
import { shapeRun } from './glyphs.ts';

/**
 * Measures single lines of text with the font files that the page shows them in: advance widths with kerning and tabular
 * figures, in px. Widths of characters and pairs are kept, so a new text costs one addition a character, and a
 * known one nothing.
 */
export function createTextMeasure(files: FontFiles, { tabular = true }: Pick<Shaping, 'tabular'> = {}): TextMeasure {
  const faces: Record<TextWeight, Face> = {
    400: createFace(openFonts(files[400]), tabular),
    500: createFace(openFonts(files[500]), tabular),
    700: createFace(openFonts(files[700]), tabular),
  };
  return { width: (text, { size, weight }) => keptWidth(text, faces[weight]) * size };
}

/** So many texts are remembered; a site has fewer labels, and a table of a million cells must not fill the memory. */
const MOST_TEXTS = 20_000;

/** Layouts ask for the width of the same labels many times over. */
function keptWidth(text: string, face: Face): number {
  const known = face.texts.get(text);
  if (known !== undefined) return known;
  const width = widthInEm(text, face);
  if (face.texts.size >= MOST_TEXTS) face.texts.clear();
  face.texts.set(text, width);
  return width;
}

interface Face {
  fonts: FontStack;
  tabular: boolean;
  glyphs: Map<string, MeasuredGlyph>;
  /** What two neighbours gain or lose beside the sum of their own widths: "AV" → -0.06 em. */
  kerns: Map<string, number>;
  /** Widths of whole texts, em. */
  texts: Map<string, number>;
}

interface MeasuredGlyph {
  font: Font | undefined;
  width: number; // em
}

const createFace = (fonts: FontStack, tabular: boolean): Face => ({
  fonts,
  tabular,
  glyphs: new Map(),
  kerns: new Map(),
  texts: new Map(),
});

function widthInEm(text: string, face: Face): number {
  if (isComplex(text)) return shapeRun(text, face.fonts, 1, { tabular: face.tabular }).width;
  let width = 0;
  let before = '';
  for (const char of text) {
    width += glyphOf(char, face).width;
    if (before) width += kernOf(before, char, face);
    before = char;
  }
  return width;
}

function glyphOf(char: string, face: Face): MeasuredGlyph {
  const known = face.glyphs.get(char);
  if (known) return known;
  const font = findFont(char, face.fonts);
  const width = font ? shape(char, font, { tabular: face.tabular }).advanceWidth / font.unitsPerEm : guessWidth(char);
  const glyph = { font, width };
  face.glyphs.set(char, glyph);
  return glyph;
}

function kernOf(left: string, right: string, face: Face): number {
  const pair = left + right;
  const known = face.kerns.get(pair);
  if (known !== undefined) return known;
  const a = glyphOf(left, face);
  const b = glyphOf(right, face);
  const kern =
    a.font && a.font === b.font
      ? shape(pair, a.font, { tabular: face.tabular }).advanceWidth / a.font.unitsPerEm - a.width - b.width
      : 0;
  face.kerns.set(pair, kern);
  return kern;
}
