import type { Annotation } from '../annotation.ts';
import type { ChartContext } from '../contract.ts';
import { bottom, type Point, right } from '../geometry.ts';
import type { LabelRequest, Side } from '../labels.ts';
import { printReading } from '../print-reading.ts';
import type { Reading } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { wrapLines, wrapVariants } from '../text/lines.ts';
import { bold, type Theme } from '../theme.ts';
import type { GrowthPath } from './growth-path.ts';
import type { LineInput, LinePoint, LineSeries } from './line-input.ts';
import type { LineLayout } from './line-layout.ts';
import { placeOf } from './line-marks.ts';

const FIRST_SIDES: Side[] = ['top', 'top-left', 'right', 'bottom-right', 'bottom', 'top-right', 'left', 'bottom-left'];
const LAST_SIDES: Side[] = ['right', 'top', 'top-left', 'left', 'bottom', 'bottom-right', 'bottom-left', 'top-right'];
const SIDES: Side[] = ['top-left', 'top', 'bottom-right', 'left', 'right', 'bottom', 'top-right', 'bottom-left'];

/**
 * Values worth reading off the picture, the most important first: the last, the first, the highest and the lowest
 * (of what is not disputed), then those known from one side only, then the disputed ones.
 */
export function valueLabels(series: LineSeries, input: LineInput, { layout, context }: Setting): LabelRequest[] {
  const sure = series.points.filter(({ y }) => y.value !== undefined && y.status !== 'disputed');
  const disputed = series.points.filter(({ y }) => y.value !== undefined && y.status === 'disputed');
  const [first, last] = [sure[0], sure.at(-1)];
  const ends = [last, first, extreme(sure, 1), extreme(sure, -1)];
  const bounded = context.layout === 'wide' ? sure.filter(isRemarkable) : sure.filter(isRemarkable).slice(-3);
  const chosen = new Set([...ends, ...(series.points.length <= 24 ? [...bounded, ...disputed] : [])]);
  return [...chosen].flatMap((point) => {
    if (!point) return [];
    const sides = point === last ? LAST_SIDES : point === first ? FIRST_SIDES : SIDES;
    const text = printReading(point.y, input.y, context.locale.language);
    const colour = point.y.status === 'disputed' ? 'c-quiet' : 'c-ink';
    const mayMove = ends.includes(point) || context.layout === 'wide';
    const important =
      ends.includes(point) || (context.layout === 'wide' && sure.includes(point) && hasDirection(point.y));
    return [valueRequest(text, { at: placeOf(point, layout), sides, theme: layout.theme, colour, mayMove, important })];
  });
}

export interface Setting {
  layout: LineLayout;
  context: ChartContext;
}

const isRemarkable = ({ y }: LinePoint): boolean => hasDirection(y) || (y.low !== undefined && y.low !== y.high);
const hasDirection = ({ bound }: Reading): boolean => bound !== undefined && bound !== 'about';

/** The highest (1) or lowest (-1) point; the earliest of equals. */
function extreme(points: readonly LinePoint[], sign: 1 | -1): LinePoint | undefined {
  const height = ({ y }: LinePoint): number => sign * (y.value ?? 0);
  return points.reduce<LinePoint | undefined>((best, p) => (!best || height(p) > height(best) ? p : best), undefined);
}

interface ValueRequest {
  at: Point;
  sides: readonly Side[];
  theme: Theme;
  colour: LabelRequest['colour'];
  mayMove: boolean;
  important: boolean;
}

function valueRequest(text: string, { at, sides, theme, colour, mayMove, important }: ValueRequest): LabelRequest {
  return {
    variants: [[text]],
    anchors: [at],
    sides,
    style: theme.value,
    colour,
    gap: theme.radius + 4,
    mayMove,
    important,
  };
}

const TONES = { accent: 'c-accent', quiet: 'c-quiet', rejected: 'c-rejected' } as const;
export const pathColour = ({ tone }: GrowthPath) => TONES[tone];

/** A path is named at its end, or as near to it as there is room. */
export function pathLabel(path: GrowthPath, points: readonly Point[], { layout, context }: Setting): LabelRequest[] {
  const end = points.at(-1);
  if (!end) return [];
  const style = path.tone === 'quiet' ? layout.theme.note : bold(layout.theme.note);
  const room = { width: context.width * (context.layout === 'wide' ? 0.22 : 0.3), style, measure: context.measure };
  return [
    {
      variants: wrapVariants(path.label, room),
      anchors: [1, 0.9, 0.8, 0.7, 0.55, 0.4].map((share) => pointAlong(points, share) ?? end),
      sides: ['right', 'left', 'top', 'top-left', 'bottom-right', 'bottom'],
      style,
      colour: pathColour(path),
      gap: 6,
      mayMove: true,
      important: true,
    },
  ];
}

/** The point at a share of the way, counted in pieces of the line. */
function pointAlong(points: readonly Point[], share: number): Point | undefined {
  const position = share * (points.length - 1);
  const piece = Math.min(Math.floor(position), points.length - 2);
  const [a, b] = [points[piece], points[piece + 1]];
  if (!a || !b) return undefined;
  return { x: a.x + (b.x - a.x) * (position - piece), y: a.y + (b.y - a.y) * (position - piece) };
}

/** The words of an annotation stand anywhere along its hairline, at the top if they can. */
export function annotationLabel({ at, until, text }: Annotation, { layout, context }: Setting): LabelRequest {
  const { plot, theme } = layout;
  const [x, end] = [layout.x.at(at), layout.x.at(until ?? at)];
  const heights = Array.from({ length: 16 }, (_, i) => plot.y + 8 + ((plot.height - 16) * i) / 15);
  // From the top down, but the very bottom is nearly as good as the top.
  const order = [...heights.slice(0, 4), ...heights.slice(-3).reverse(), ...heights.slice(4, -3)];
  const room = { width: context.width * 0.28, style: theme.note, measure: context.measure };
  return {
    variants: wrapVariants(text, room),
    // The words of a stretch stand within it where they fit, else beside it.
    anchors: order.flatMap((y) =>
      until === undefined
        ? [{ x, y }]
        : [
            { x: (x + end) / 2, y: y - 6 },
            { x: end, y },
            { x, y },
          ],
    ),
    sides:
      until !== undefined
        ? ['bottom', 'right', 'left']
        : x > plot.x + plot.width / 2
          ? ['left', 'right']
          : ['right', 'left'],
    style: theme.note,
    colour: 'c-quiet',
    gap: 6,
    mayMove: false,
    important: true,
  };
}

/** A reference line is named on it, at the right if there is room. */
export function referenceLabel(
  { value, label, isBand, low = value, high = value }: Reference,
  { layout, context }: Setting,
): LabelRequest {
  const { plot, theme } = layout;
  const y = layout.y.at(value);
  const inside = Array.from({ length: 12 }, (_, i) => right(plot) - (plot.width * i) / 12);
  const room = { width: context.width * 0.4, style: theme.note, measure: context.measure };
  return {
    variants: [wrapLines(label, { ...room, width: context.width * 0.6 }), ...wrapVariants(label, room)],
    // Of a band within it, below its upper edge or above its lower one.
    anchors: isBand
      ? [...inside.map((x) => ({ x, y: layout.y.at(high) })), ...inside.map((x) => ({ x, y: layout.y.at(low) }))]
      : inside.map((x) => ({ x, y })),
    sides: isBand
      ? ['bottom-left', 'top-left', 'top-right']
      : y < bottom(plot) - 40
        ? ['top-left', 'bottom-left', 'top-right']
        : ['top-left', 'top-right'],
    style: theme.note,
    colour: 'c-quiet',
    gap: 5,
    mayMove: false,
    important: true,
  };
}
