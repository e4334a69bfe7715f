import { readFileSync } from 'node:fs';
import type { FontFiles } from '../src/charts/text/fonts.ts';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** The font files of the pages, read from the installed packages. */
export function readFont(family: 'inter' | 'source-serif-4', weight: number): Uint8Array[] {
  return SUBSETS.map((subset) =>
    readFileSync(
      new URL(`../node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`, import.meta.url),
    ),
  );
}

/** Inter in the three weights of charts. */
export function readChartFonts(): FontFiles {
  return { 400: readFont('inter', 400), 500: readFont('inter', 500), 700: readFont('inter', 700) };
}
