import type { CardFonts } from '../../cards/card.ts';
import { findFonts } from '../../io/font-shelf.ts';
import { type Fonts, readFonts } from '../../io/fonts.ts';

/** The fonts of charts and cards: those that are always there, and those of a text. */
export interface OpenFonts {
  fonts: CardFonts;
  fontsFor: (text: string, language: string) => CardFonts;
  hash: string;
}

/** Reads the fonts that every card needs; others are read when a text has a character for them. */
export function openFonts(files: Fonts = readFonts()): OpenFonts {
  const sans = (w: 400 | 500 | 700) => [files.inter[w], files.interExt[w]];
  const serif = [files.sourceSerif[600], files.sourceSerifExt[600]];
  const fonts: CardFonts = { serif, sans: { 400: sans(400), 500: sans(500), 700: sans(700) } };
  // The same files are the same object, since whoever measures with fonts remembers by it.
  const known = new Map<string, CardFonts>([['', fonts]]);
  const fontsFor = (text: string, language: string): CardFonts => {
    const more = findFonts(text, language);
    const found = known.get(more.key) ?? {
      serif: [...serif, ...more.sourceSerif[600]],
      sans: {
        400: [...sans(400), ...more.inter[400]],
        500: [...sans(500), ...more.inter[500]],
        700: [...sans(700), ...more.inter[700]],
      },
    };
    known.set(more.key, found);
    return found;
  };
  return { fonts, fontsFor, hash: files.hash };
}
