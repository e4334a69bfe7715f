import type { Element, ElementContent } from 'hast';
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

/** What an element says of itself, by the names of the tree: `strokeWidth`, not `stroke-width`. */
export type Attributes = Record<string, string | number | readonly string[]>;

export function element(tagName: string, attributes: Attributes, children: ElementContent[] = []): Element {
  // The types of another package narrow some properties of trees to the strings of HTML; SVG writes numbers as well.
  return { type: 'element', tagName, properties: attributes as Element['properties'], children };
}

/** One line of text. */
export function text(
  content: string,
  { at, style, colour = 'c-ink', anchor = 'start', halo = false }: TextOptions,
): Element {
  const properties: Attributes = { x: px(at.x), y: px(at.y), fontSize: style.size };
  if (style.weight !== 400) properties.fontWeight = style.weight;
  if (anchor !== 'start') properties.textAnchor = anchor;
  Object.assign(properties, halo ? { ...paint({ fill: colour, stroke: 'c-paper' }), ...HALO } : fillOnly(colour));
  return element('text', properties, [{ type: 'text', value: content }]);
}

const HALO = { strokeWidth: 3, strokeLineJoin: 'round', paintOrder: 'stroke' };
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
  return element('line', {
    x1: px(from.x),
    y1: px(from.y),
    x2: px(to.x),
    y2: px(to.y),
    ...strokeOf({ colour, width, dash, cap }),
  });
}

export function path(d: string, options: StrokeOptions): Element {
  return element('path', { d, ...strokeOf(options), fill: 'none', strokeLineJoin: 'round' });
}

/** A filled shape, for bands and bars; `opacity` is that of the fill. */
export function area(d: string, fill: ColourName, opacity = 1): Element {
  return element('path', { d, ...fillOnly(fill), ...(opacity === 1 ? {} : { fillOpacity: opacity }) });
}

export function rect(box: Box, fill: ColourName, opacity = 1): Element {
  return element('rect', {
    x: px(box.x),
    y: px(box.y),
    width: px(box.width),
    height: px(box.height),
    ...fillOnly(fill),
    ...(opacity === 1 ? {} : { fillOpacity: opacity }),
  });
}

function strokeOf({ colour, width = 1, dash, cap }: StrokeOptions): Attributes {
  const look: Attributes = { className: [`${colour}-stroke`], stroke: PALETTE[colour] };
  // One px is what SVG takes unless told.
  if (width !== 1) look.strokeWidth = width;
  if (dash) look.strokeDashArray = dash;
  if (cap) look.strokeLineCap = cap;
  return look;
}

/** Several straight lines that look alike, as one path of pieces that are not joined. */
export function lines(segments: readonly Segment[], options: StrokeOptions): Element[] {
  if (segments.length === 0) return [];
  const d = segments.map(({ from, to }) => `M${px(from.x)},${px(from.y)}${wayTo(from, to)}`).join('');
  return [element('path', { d, ...strokeOf(options), fill: 'none' })];
}

function wayTo(from: Point, to: Point): string {
  if (from.y === to.y) return `H${px(to.x)}`;
  return from.x === to.x ? `V${px(to.y)}` : `L${px(to.x)},${px(to.y)}`;
}

/** Straight lines through points, as path data: "M0,1L2,3". */
export function polyline(points: readonly Point[]): string {
  let d = '';
  for (const { x, y } of points) d += `${d === '' ? 'M' : 'L'}${px(x)},${px(y)}`;
  return d;
}

/** Tenths of a px are enough for any screen, and keep files small and the same on every machine. */
export const px = (value: number): number => Math.round(value * 10) / 10 + 0;
