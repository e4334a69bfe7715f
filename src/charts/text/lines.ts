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

/** The ways to set a text in one, two and three lines, widest first, each once; none is wider than the room. */
export function wrapVariants(text: string, room: Room): string[][] {
  const full = room.measure.width(text, room.style);
  const widths = [full, full * 0.6, full * 0.42].map((width) => Math.min(Math.max(width, 48), room.width));
  const variants = widths.map((width) => wrapLines(text, { ...room, width }));
  return variants.filter((lines, i) => variants.findIndex((other) => other.length === lines.length) === i);
}

export function widest(lines: readonly string[], style: TextStyle, measure: TextMeasure): number {
  return lines.reduce((most, line) => Math.max(most, measure.width(line, style)), 0);
}
