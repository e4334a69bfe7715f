/**
 * The colours of a chart, by name. Each mark carries a class (see {@link paint}) *and* the colour as a
 * presentation attribute: page CSS wins over the attribute (dark, print, forced colours), and a downloaded SVG is
 * right with no stylesheet at all. Categories are the palette of the UK Government Analysis Function.
 */
export const PALETTE = {
  'c-ink': '#1c1b1a',
  'c-paper': '#fffefb',
  'c-quiet': '#6b675f',
  'c-grid': '#e4e0d8',
  'c-accent': '#12436d',
  'c-cat1': '#12436d',
  'c-cat2': '#28a197',
  'c-cat3': '#801650',
  'c-cat4': '#f46a25',
  /** Marks that stand behind the one that matters. */
  'c-muted': '#8b98a5',
  'c-rejected': '#a8421a',
} as const;

export type ColourName = keyof typeof PALETTE;

export const CATEGORY_COLOURS = ['c-cat1', 'c-cat2', 'c-cat3', 'c-cat4'] as const satisfies readonly ColourName[];

interface PaintAttributes {
  className: string[];
  fill: string;
  stroke: string;
}

/**
 * Class and attributes that fill and stroke a mark: `paint({ fill: 'c-accent' })` gives class "f-accent",
 * fill "#12436d" and stroke "none". A class says which property it sets: `f-…` fill, `s-…` stroke.
 */
export function paint({ fill, stroke }: { fill?: ColourName; stroke?: ColourName }): PaintAttributes {
  const className = [...(fill ? [fill.replace('c-', 'f-')] : []), ...(stroke ? [stroke.replace('c-', 's-')] : [])];
  return { className, fill: fill ? PALETTE[fill] : 'none', stroke: stroke ? PALETTE[stroke] : 'none' };
}
