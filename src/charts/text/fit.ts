import type { TextMeasure, TextStyle } from '../contract.ts';
import { cutText, type WrappedText, wrapText } from './wrap.ts';

interface FitOptions {
  style: TextStyle;
  width: number; // px
  measure: TextMeasure;
}

/** Wraps chart text to a width, in at most so many lines. */
export function fitLines(text: string, { maxLines, ...options }: FitOptions & { maxLines?: number }): WrappedText {
  return wrapText(text, { ...measured(options), ...(maxLines === undefined ? {} : { maxLines }) });
}

/** One line of chart text, cut after a word when it is too wide. */
export function fitLine(text: string, options: FitOptions): string {
  return cutText(text, measured(options));
}

/** Width of the widest line, in px; 0 for none. */
export function widest(lines: readonly string[], style: TextStyle, measure: TextMeasure): number {
  return lines.reduce((width, line) => Math.max(width, measure.width(line, style)), 0);
}

function measured({ style, width, measure }: FitOptions): { measure: (text: string) => number; maxWidth: number } {
  return { measure: (text) => measure.width(text, style), maxWidth: width };
}
