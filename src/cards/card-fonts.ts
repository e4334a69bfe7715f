import type satori from 'satori';
import type { FontFile } from '../charts/text/fonts.ts';
import { createTextMeasure } from '../charts/text/measure.ts';
import type { CardFonts, CardMeasure } from './card.ts';

type SatoriFonts = Parameters<typeof satori>[1]['fonts'];

/** Fonts in every shape that a card needs them in. */
export interface OpenCardFonts {
  files: CardFonts;
  /** satori lays out boxes alone, and yet does not begin without a font. */
  satori: SatoriFonts;
  measure: CardMeasure;
}

const opened = new WeakMap<CardFonts, OpenCardFonts>();

/** Opens the fonts of cards once: satori parses anew whatever font objects it has not seen. */
export function openCardFonts(fonts: CardFonts): OpenCardFonts {
  const known = opened.get(fonts);
  if (known) return known;
  const { serif, sans } = fonts;
  const serifMeasure = createTextMeasure({ 400: serif, 500: serif, 700: serif }, { tabular: false });
  const open: OpenCardFonts = {
    files: fonts,
    satori: [{ name: 'Inter', data: firstOf(sans[400]), weight: 400, style: 'normal' }],
    measure: {
      serif: (text, size) => serifMeasure.width(text, { size, weight: 400 }),
      sans: createTextMeasure(sans, { tabular: false }),
      chart: createTextMeasure(sans),
    },
  };
  opened.set(fonts, open);
  return open;
}

function firstOf(file: FontFile): Buffer {
  const bytes = file instanceof Uint8Array ? file : file[0];
  if (!bytes) throw new RangeError('a weight of a font has no file');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
