import type { ChartContext, Drawing } from './contract.ts';
import { rect, text } from './svg.ts';
import { themeOf } from './theme.ts';
import { wordsOf } from './words.ts';

const HEIGHT = 120;

/** What stands where there is nothing to draw: a quiet box that says so. */
export function emptyDrawing({ width, layout, locale }: ChartContext): Drawing {
  const at = { x: width / 2, y: HEIGHT / 2 + 4 };
  const words = text(wordsOf(locale.language).noData, {
    at,
    style: themeOf(layout).value,
    colour: 'c-quiet',
    anchor: 'middle',
  });
  return {
    children: [rect({ x: 0, y: 0, width, height: HEIGHT }, 'c-grid', 0.4), words],
    width,
    height: HEIGHT,
    key: [],
  };
}
