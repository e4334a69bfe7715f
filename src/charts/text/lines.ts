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
  const widths = [1, 0.6, 0.45, 0.36].map((share) => Math.min(Math.max(full * share, NARROWEST), room.width));
  const variants = widths.map((width) => wrapLines(text, { ...room, width }));
  return variants.filter((lines, i) => variants.findIndex((other) => other.length === lines.length) === i);
}

const NARROWEST = 52;

export function widest(lines: readonly string[], style: TextStyle, measure: TextMeasure): number {
  return lines.reduce((most, line) => Math.max(most, measure.width(line, style)), 0);
}
