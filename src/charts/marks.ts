import type { Element } from 'hast';
import type { Bound, Status } from '../model/status.ts';
import type { KeyEntry } from './contract.ts';
import type { Point, Segment } from './geometry.ts';
import { type ColourName, paint } from './palette.ts';
import { intervalOf, type Reading } from './reading.ts';
import { element, line, path, polyline, px } from './svg.ts';
import type { ChartWords } from './words.ts';

interface MarkOptions {
  radius: number;
  colour: ColourName;
  status?: Status | undefined;
  /** What an open shape shows inside. */
  ground?: ColourName;
}

/** How far the shape of a status reaches from its middle: a diamond of the same weight as a circle is wider, px. */
export const reachOfMark = (radius: number, status: Status | undefined): number =>
  status === 'inferred' || status === 'disputed' ? radius * 1.25 : radius;

/**
 * A point whose shape and fill say how sure it is: filled circle confirmed (or nothing said), open circle reported,
 * filled diamond inferred, open diamond disputed. Never told by colour alone.
 */
export function drawMark({ x, y }: Point, { radius, colour, status, ground = 'c-paper' }: MarkOptions): Element {
  const open = status === 'reported' || status === 'disputed';
  const look = paint({ fill: open ? ground : colour, stroke: colour });
  if (status !== 'inferred' && status !== 'disputed')
    return element('circle', {
      cx: px(x),
      cy: px(y),
      r: open ? radius - 0.5 : radius,
      ...look,
      ...(open ? { strokeWidth: 1.75 } : {}),
    });
  const r = reachOfMark(radius, status);
  const shape = polyline([
    { x, y: y - r },
    { x: x + r, y },
    { x, y: y + r },
    { x: x - r, y },
  ]);
  return element('path', { d: `${shape}Z`, ...look, ...(open ? { strokeWidth: 1.75 } : {}) });
}

export const pointsUp = (bound: Bound | undefined): boolean => bound === 'over' || bound === 'at_least';
export const pointsDown = (bound: Bound | undefined): boolean => bound === 'under' || bound === 'up_to';

const ARROW = 9;

/** Where the arrow of a bound goes: away from the mark, towards where the true value lies. Nothing for "about". */
export function arrowOf(at: Point, bound: Bound | undefined, { radius, along }: { radius: number; along: 'x' | 'y' }) {
  const direction = pointsUp(bound) ? 1 : pointsDown(bound) ? -1 : 0;
  if (direction === 0) return undefined;
  // Larger values lie to the right, or up, where y is smaller.
  const unit = along === 'x' ? { x: direction, y: 0 } : { x: 0, y: -direction };
  const move = (by: number): Point => ({ x: at.x + unit.x * by, y: at.y + unit.y * by });
  return { from: move(radius + 1.5), to: move(radius + ARROW) };
}

/** Room below the plot's lowest value for an arrow that would else run into the axis. */
export function floorRoom(readings: readonly Reading[], share: (value: number) => number): number {
  return readings.some(({ bound, value }) => pointsDown(bound) && value !== undefined && share(value) < 0.06) ? 16 : 0;
}

/** A short stem with a head. */
export function drawArrow({ from, to }: Segment, colour: ColourName): Element[] {
  const [left, right] = wingsOf({ from, to });
  return [line({ from, to }, { colour, width: 1.5 }), path(polyline([left, to, right]), { colour, width: 1.5 })];
}

function wingsOf({ from, to }: Segment): [Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const wing = (side: number): Point => ({ x: to.x - ux * 3.5 - uy * 3 * side, y: to.y - uy * 3.5 + ux * 3 * side });
  return [wing(1), wing(-1)];
}

/** What text keeps off an arrow: its stem, and a head as wide at its tip as at its wings. */
export function arrowLines({ from, to }: Segment): Segment[] {
  const [left, right] = wingsOf({ from, to });
  const [dx, dy] = [(right.x - left.x) / 2, (right.y - left.y) / 2];
  const tip = { from: { x: to.x - dx, y: to.y - dy }, to: { x: to.x + dx, y: to.y + dy } };
  return [{ from, to }, tip, { from: left, to }, { from: to, to: right }];
}

/** An interval as a line with caps at both ends. */
export function drawWhisker(whisker: Segment, colour: ColourName, cap?: number): Element[] {
  return whiskerLines(whisker, cap).map((segment) => line(segment, { colour, width: 1.5 }));
}

/** The interval and its two caps, which text keeps off as well. */
export function whiskerLines({ from, to }: Segment, cap = 3.5): Segment[] {
  const vertical = from.x === to.x;
  const capAt = ({ x, y }: Point): Segment =>
    vertical ? { from: { x: x - cap, y }, to: { x: x + cap, y } } : { from: { x, y: y - cap }, to: { x, y: y + cap } };
  return [{ from, to }, capAt(from), capAt(to)];
}

const SYMBOLS: Record<Status, string> = { confirmed: '●', reported: '○', inferred: '◆', disputed: '◇' };

/** What has to be explained: the shapes when more than one is used or one means doubt, arrows, and ranges. */
export function keyOf(readings: readonly Reading[], words: ChartWords, arrow: '↑' | '→'): KeyEntry[] {
  const used = (['confirmed', 'reported', 'inferred', 'disputed'] as const).filter((status) =>
    readings.some((reading) => reading.status === status),
  );
  const plain = used.length === 0 || (used.length === 1 && used[0] === 'confirmed');
  const oneSided = readings.some(({ bound }) => pointsUp(bound) || pointsDown(bound));
  return [
    ...(plain ? [] : used.map((status) => ({ symbol: SYMBOLS[status], text: words.status[status] }))),
    ...(oneSided ? [{ symbol: arrow, text: words.open }] : []),
    ...(readings.some(intervalOf) ? [{ symbol: arrow === '↑' ? 'I' : '⊢⊣', text: words.interval }] : []),
  ];
}
