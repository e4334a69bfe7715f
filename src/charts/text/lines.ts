import type { TextMeasure, TextStyle } from '../contract.ts';
import { wrapText } from './wrap.ts';

interface Room {
  width: number; // px
  style: TextStyle;
  measure: TextMeasure;
}

/** A text in as many lines as it needs; nothing is cut. */
export function wrapLines(text: string, { width, style, measure }: Room): string[] {
  return wrapText(text, { measure: (line) => measure.width(line, style), maxWidth: width }).lines;
}

/** The ways to set a text in one and more lines, widest first, each once; none is wider than the room. */
export function wrapVariants(text: string, room: Room): string[][] {
  const full = room.measure.width(text, room.style);
  // A line is never narrower than the longest word, so that no word is broken that need not be.
  const word = widest(text.split(/\s+/), room.style, room.measure);
  const widths = [1, 0.6, 0.45, 0.36].map((share) => Math.min(Math.max(full * share, word), room.width));
  const variants = widths.map((width) => wrapLines(text, { ...room, width }));
  return variants.filter((lines, i) => variants.findIndex((other) => other.length === lines.length) === i);
}

export function widest(lines: readonly string[], style: TextStyle, measure: TextMeasure): number {
  return lines.reduce((most, line) => Math.max(most, measure.width(line, style)), 0);
}
