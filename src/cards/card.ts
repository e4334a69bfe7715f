import type { TextMeasure } from '../charts/contract.ts';
import type { FontFile, FontFiles } from '../charts/text/fonts.ts';
import type { ChartData, ChartSpec } from '../model/chart.ts';
import type { Verdict } from '../model/claim.ts';
import type { Position } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';

export const CARD_LAYOUTS = ['report', 'chart', 'figure', 'claim'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];
export type CardTheme = 'light' | 'dark';

/** What a social card shows. All texts are ready to be printed; a layout shows what it has a place for. */
export interface CardInput {
  /** What stands where; unless said: title, figure and chart side by side. */
  layout?: CardLayout;
  theme?: CardTheme;
  /** The publisher's colour, readable on the theme's paper: "#12436d". */
  accent?: string;
  /** Of the texts: it says which way the card runs. */
  language?: string;
  title: string;
  figure?: CardFigure;
  chart?: CardChart;
  claim?: CardClaim;
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
  /** How it was worked out. */
  formula?: string; // "run-rate in April divided by run-rate in December"
}

/** What the key chart is made from; the card lays it out for its own box. */
export interface CardChart {
  id: string;
  spec: ChartSpec;
  data: ChartData;
  locale: Locale;
  /** A line above the chart: what is drawn, and in what unit. */
  caption?: string;
  /** Where its numbers come from. */
  source?: string; // "Source: Statistics Office, 2026"
}

/** A claim under review: whose words, and what came of them. The words themselves are the title. */
export interface CardClaim {
  by: string;
  verdict: Verdict;
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
  /** Of chart labels, whose figures are of equal width. */
  chart: TextMeasure;
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
