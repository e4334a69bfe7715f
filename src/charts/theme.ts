import type { ChartContext, LayoutName, TextStyle } from './contract.ts';

/** Sizes of one layout, in px. Nothing is ever set under 12 px. */
export interface Theme {
  tick: TextStyle;
  value: TextStyle;
  name: TextStyle;
  note: TextStyle;
  radius: number;
  barHeight: number;
  rowGap: number;
  plotHeight: number;
}

const WIDE: Theme = {
  tick: { size: 12, weight: 400 },
  value: { size: 13, weight: 500 },
  name: { size: 13, weight: 400 },
  note: { size: 12, weight: 400 },
  radius: 4.5,
  barHeight: 18,
  rowGap: 12,
  plotHeight: 340,
};

const NARROW: Theme = {
  ...WIDE,
  value: { size: 12, weight: 500 },
  name: { size: 12, weight: 400 },
  radius: 4,
  barHeight: 14,
  rowGap: 14,
  plotHeight: 280,
};

export const themeOf = (layout: LayoutName): Theme => (layout === 'wide' ? WIDE : NARROW);

/** The same for rows, which stand closer on a card. */
export const rowThemeOf = ({ layout, dense = false }: ChartContext): Theme =>
  // A name above its row must not stand as near to the row before.
  dense ? { ...themeOf(layout), rowGap: layout === 'wide' ? 3 : 7, barHeight: 13 } : themeOf(layout);

export const bold = (style: TextStyle): TextStyle => ({ ...style, weight: 700 });

/** Line to line; and from the top of a line's box down to its baseline. */
export const lineHeight = (style: TextStyle): number => Math.round(style.size * 1.25);
export const ascent = (style: TextStyle): number => Math.round(style.size * 0.95);

/** The height of a plot that does not grow with its rows. */
export const plotHeightOf = ({ layout, plotHeight }: ChartContext): number => plotHeight ?? themeOf(layout).plotHeight;
