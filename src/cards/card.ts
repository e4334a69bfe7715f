import type { TextMeasure } from '../charts/contract.ts';
import type { FontFile, FontFiles } from '../charts/text/fonts.ts';
import type { ChartData, ChartSpec } from '../model/chart.ts';
import type { Position } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';

/** What a social card shows: big type, one number, one chart. All texts are ready to be printed. */
export interface CardInput {
  title: string;
  figure?: CardFigure;
  chart?: CardChart;
  siteName: string;
  date: string; // "6 October 2026"
  /** Where problems point: the title in the report's frontmatter. */
  at: Position;
}

/** The key figure, as printed. */
export interface CardFigure {
  text: string; // "over 3.3×"
  label: string; // "Growth from December to April"
  interval?: string; // "2.9 to 3.6"
}

/** What the key chart is made from; the card lays it out for its own box. */
export interface CardChart {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  locale: Locale;
  /** A line above the chart: what is drawn, and in what unit. */
  caption?: string;
}

/** Font files as bytes, static instances only: satori draws variable fonts in their default weight. */
export interface CardFonts {
  serif: FontFile; // Source Serif 4, 600: the title
  sans: FontFiles; // Inter: everything else
}

/** Measures text in both families. */
export interface CardMeasure {
  serif: (text: string, size: number) => number;
  sans: TextMeasure;
}

export const CARD = {
  width: 1200,
  height: 630,
  margin: 56,
  /** Below this line stands the footer only. */
  bottom: 532,
  footer: 562,
  /** Width of the words when a chart stands beside them, and the gap between the two. */
  words: 452,
  gap: 44,
} as const;
