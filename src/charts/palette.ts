/**
 * The colours of a chart, by name. A mark carries classes (see {@link paint}) *and* the colours as presentation
 * attributes: page CSS wins over the attributes (dark, print, forced colours), and a downloaded SVG is right with no
 * stylesheet at all. Categories are the palette of the UK Government Analysis Function.
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
  'c-muted': '#8594a3',
  'c-rejected': '#a8421a',
  /** From little to much, for areas whose colour is their value. */
  'c-step1': '#cce1fc',
  'c-step2': '#9dc2ed',
  'c-step3': '#6ca2d8',
  'c-step4': '#2576b1',
  'c-step5': '#055688',
  'c-step6': '#003353',
  /** From little below the middle of a scale to much below it. */
  'c-below1': '#f7c0a0',
  'c-below2': '#dc834b',
  'c-below3': '#8a3b00',
} as const;

export type ColourName = keyof typeof PALETTE;

export const CATEGORY_COLOURS = ['c-cat1', 'c-cat2', 'c-cat3', 'c-cat4'] as const satisfies readonly ColourName[];

interface PaintAttributes {
  className: string[];
  fill: string;
  stroke: string;
}

/**
 * Classes and attributes that fill and stroke a mark: `paint({ fill: 'c-paper', stroke: 'c-ink' })` gives the classes
 * "c-paper-fill" and "c-ink-stroke", fill "#fffefb" and stroke "#1c1b1a". What is not named is "none".
 */
export function paint({ fill, stroke }: { fill?: ColourName; stroke?: ColourName }): PaintAttributes {
  const className = [...(fill ? [`${fill}-fill`] : []), ...(stroke ? [`${stroke}-stroke`] : [])];
  return { className, fill: fill ? PALETTE[fill] : 'none', stroke: stroke ? PALETTE[stroke] : 'none' };
}
