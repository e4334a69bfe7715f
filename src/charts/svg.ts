import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TextStyle } from './contract.ts';
import type { Box, Point, Segment } from './geometry.ts';
import { type ColourName, PALETTE, paint } from './palette.ts';
import { ascent, lineHeight } from './theme.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

interface TextOptions {
  at: Point; // on the baseline
  style: TextStyle;
  colour?: ColourName;
  anchor?: TextAnchor;
  /** An edge in the colour of the paper, for text that stands on a gridline. */
  halo?: boolean;
}

/** One line of text. */
export function text(content: string, { at, style, colour = 'c-ink', anchor = 'start', halo = false }: TextOptions) {
  return s(
    'text',
    {
      x: px(at.x),
      y: px(at.y),
      'font-size': style.size,
      ...(style.weight === 400 ? {} : { 'font-weight': style.weight }),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(halo ? { ...paint({ fill: colour, stroke: 'c-paper' }), ...HALO } : { ...fillOnly(colour) }),
    },
    content,
  );
}

const HALO = { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
const fillOnly = (fill: ColourName) => ({ className: [`${fill}-fill`], fill: PALETTE[fill] });

interface LinesOptions extends Omit<TextOptions, 'at'> {
  box: Box;
}

/** Lines set into a box, from its top; the anchor says to which edge of the box they keep. */
export function textLines(lines: readonly string[], { box, ...options }: LinesOptions): Element[] {
  const x = options.anchor === 'end' ? box.x + box.width : options.anchor === 'middle' ? box.x + box.width / 2 : box.x;
  const { style } = options;
  return lines.map((content, i) =>
    text(content, { ...options, at: { x, y: box.y + ascent(style) + i * lineHeight(style) } }),
  );
}

interface StrokeOptions {
  colour: ColourName;
  width?: number;
  dash?: string; // "4 3"
  cap?: 'round' | 'butt';
}

export function line({ from, to }: Segment, { colour, width = 1, dash, cap }: StrokeOptions): Element {
  return s('line', {
    x1: px(from.x),
    y1: px(from.y),
    x2: px(to.x),
    y2: px(to.y),
    ...strokeOf({ colour, width, dash, cap }),
  });
}

export function path(d: string, options: StrokeOptions): Element {
  return s('path', { d, ...strokeOf(options), fill: 'none', 'stroke-linejoin': 'round' });
}

/** A filled shape, for bands and bars; `opacity` is that of the fill. */
export function area(d: string, fill: ColourName, opacity = 1): Element {
  return s('path', { d, ...fillOnly(fill), ...(opacity === 1 ? {} : { 'fill-opacity': opacity }) });
}

export function rect(box: Box, fill: ColourName, opacity = 1): Element {
  return s('rect', {
    x: px(box.x),
    y: px(box.y),
    width: px(box.width),
    height: px(box.height),
    ...fillOnly(fill),
    ...(opacity === 1 ? {} : { 'fill-opacity': opacity }),
  });
}

function strokeOf({ colour, width = 1, dash, cap }: StrokeOptions) {
  return {
    className: [`${colour}-stroke`],
    stroke: PALETTE[colour],
    'stroke-width': width,
    ...(dash ? { 'stroke-dasharray': dash } : {}),
    ...(cap ? { 'stroke-linecap': cap } : {}),
  };
}

/** Straight lines through points, as path data: "M0,1L2,3". */
export function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('');
}

/** Hundredths of a px are enough for any screen, and keep files small and the same on every machine. */
export const px = (value: number): number => Math.round(value * 100) / 100 + 0;
