import type { Element } from 'hast';
import type { ChartData, ChartKind, ChartSpecOf, ChartTable } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import type { MarkPoint } from './mark-points.ts';

export type TextWeight = 400 | 500 | 700;

export interface TextStyle {
  size: number; // px, never under 12
  weight: TextWeight;
}

/** Measures text in the font that the chart is shown in (Inter), so that nothing overlaps or is cut off. */
export interface TextMeasure {
  /** The advance width of one line, in px. */
  width(text: string, style: TextStyle): number;
}

/** What an axis leaves free on both sides of a picture, px. */
export interface AxisRoom {
  left: number;
  right: number;
}

export type LayoutName = 'wide' | 'narrow';

/** What a kind may know of the place it draws for. */
export interface ChartContext {
  id: string; // "run-rate"
  layout: LayoutName;
  /** In px of the smallest container: 720 or 288. The kind chooses its own height. */
  width: number;
  /**
   * Height of the plot in px, where the layout's own does not suit. A chart that grows with its rows may leave out the least
   * of them to keep to it, and says how many.
   */
  plotHeight?: number;
  /** Rows stand close together, and where each says its value there is no axis: for what is shown small, such as a card. */
  dense?: boolean;
  /** What the axis of a panel leaves free at least: what those of the other panels need. */
  axisRoom?: AxisRoom;
  /** That room is all that is asked for: what is laid out need not be drawn. */
  roomOnly?: boolean;
  measure: TextMeasure;
  locale: Locale;
  /** Prefix for every id inside the drawing: "chart-run-rate-wide". */
  idPrefix: string;
}

export interface KeyEntry {
  symbol: string; // "●"
  text: string; // "confirmed"
}

/** One picture: what stands inside the `<svg>`, in a coordinate system of width × height px. */
export interface Drawing {
  /** The children of the `<svg>`; the frame around them (viewBox, role, title, desc) is made by render-chart. */
  children: Element[];
  width: number;
  height: number;
  /** What the shapes mean; empty when the picture speaks for itself. */
  key: KeyEntry[];
  /** Where the rows of the table stand, for readers who point at them. */
  points?: readonly MarkPoint[];
  /** What its axis from left to right leaves free, of kinds that are drawn in panels. */
  axisRoom?: AxisRoom;
}

/** One kind of chart. Pure: the same spec, rows and context give the same drawing. */
export interface ChartKindModule<K extends ChartKind> {
  /** Of rows beyond count those that the picture can tell apart; the others stand in the download only, and the page says so. */
  simplify?(spec: ChartSpecOf<K>, data: ChartData): ChartData;
  /** Draws one layout. Problems of the same chart are the same in both layouts; repeats are dropped. */
  render(spec: ChartSpecOf<K>, data: ChartData, context: ChartContext): { drawing: Drawing; problems: Problem[] };
  /** A generated description: kind, axes, range, first and last, extremes. Used where the writer gives none. */
  describe(spec: ChartSpecOf<K>, data: ChartData, locale: Locale): string;
  /** The table under the chart, from the same rows as the marks. */
  table(spec: ChartSpecOf<K>, data: ChartData, locale: Locale): ChartTable;
}
