import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { FontFiles } from '../../../charts/text/fonts.ts';
import { outlineText } from '../../../charts/text/outline.ts';
import { inkOn } from './colour.ts';

interface Mark {
  /** The name whose first letter or digit it shows. */
  name: string;
  colour: string; // "#12436d"
  fonts: FontFiles;
  /** Round corners for the browser's tab; a whole square where the system cuts the shape itself. */
  shape: 'rounded' | 'square';
}

/** Inter's capitals are this high, as a share of its size; it sets an initial in the middle of its square. */
const CAP_HEIGHT = 0.727;

/**
 * The mark of a site, as SVG of 32 × 32 units: an initial on a colour, as outlines from our own font. A name of which the
 * font has no letter gets the bars of a chart instead.
 */
export function drawMark({ name, colour, fonts, shape }: Mark): string {
  const ink = inkOn(colour);
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, [
    s('rect', { width: 32, height: 32, rx: shape === 'rounded' ? 7 : 0, fill: colour }),
    initial(name, fonts, ink) ?? bars(ink),
  ]);
  return `${toHtml(svg, { space: 'svg' })}\n`;
}

function initial(name: string, fonts: FontFiles, fill: string) {
  const [letter] = name.match(/[\p{L}\p{N}]\p{M}*/u) ?? [];
  if (letter === undefined) return undefined;
  const size = 20;
  // The safe area of a maskable icon is a circle of 80 % of its width; a capital of this size is well within.
  const place = { x: 16, y: 16 + (size * CAP_HEIGHT) / 2, fontSize: size, fontWeight: 700, textAnchor: 'middle', fill };
  const { tree, missing } = outlineText(s('svg', [s('text', place, letter.toLocaleUpperCase('en'))]), fonts);
  const [outline] = tree.children;
  return missing.length > 0 || outline?.type !== 'element' ? undefined : outline;
}

const bars = (stroke: string) =>
  s('path', { d: 'M9 22v-5M16 22V10M23 22v-9', stroke, strokeWidth: 4, strokeLinecap: 'round' });
