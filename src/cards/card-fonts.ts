import type satori from 'satori';
import type { FontFile } from '../charts/text/fonts.ts';
import { createTextMeasure } from '../charts/text/measure.ts';
import type { CardFonts, CardMeasure } from './card.ts';
import type { FontFamilies } from './card-tree.ts';

type SatoriFonts = Parameters<typeof satori>[1]['fonts'];

/** Fonts in every shape that a card needs them in. */
export interface OpenCardFonts {
  files: CardFonts;
  satori: SatoriFonts;
  families: FontFamilies;
  measure: CardMeasure;
}

const opened = new WeakMap<CardFonts, OpenCardFonts>();

/** Opens the fonts of cards once: satori parses anew whatever font objects it has not seen. */
export function openCardFonts(fonts: CardFonts): OpenCardFonts {
  const known = opened.get(fonts);
  if (known) return known;
  const { serif, sans } = fonts;
  const families = { serif: named('Source Serif 4', serif), sans: named('Inter', sans[400]) };
  const serifMeasure = createTextMeasure({ 400: serif, 500: serif, 700: serif });
  const open: OpenCardFonts = {
    files: fonts,
    satori: [
      ...satoriFonts(families.serif, serif, 600),
      ...([400, 500, 700] as const).flatMap((weight) => satoriFonts(families.sans, sans[weight], weight)),
    ],
    families: { serif: families.serif.join(', '), sans: families.sans.join(', ') },
    measure: {
      serif: (text, size) => serifMeasure.width(text, { size, weight: 400 }),
      sans: createTextMeasure(sans),
    },
  };
  opened.set(fonts, open);
  return open;
}

/** A name for each file: satori looks through the names of a list for a font that has a character. */
const named = (family: string, file: FontFile): string[] => filesOf(file).map((_, i) => `${family} ${i + 1}`);

const filesOf = (file: FontFile): readonly Uint8Array[] => (file instanceof Uint8Array ? [file] : file);

function satoriFonts(names: string[], file: FontFile, weight: 400 | 500 | 600 | 700): SatoriFonts {
  return filesOf(file).map((bytes, i) => ({
    name: names[i] ?? '',
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    weight,
    style: 'normal',
  }));
}
