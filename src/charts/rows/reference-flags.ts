import type { ChartContext } from '../contract.ts';
import { type Box, broken, clamp, crosses, inflate, overlaps, type Segment } from '../geometry.ts';
import type { Reference } from '../reference.ts';
import type { Scale } from '../scale.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { lineHeight, themeOf } from '../theme.ts';

/** The name of a reference line, standing above the rows. */
export interface Flag {
  reference: Reference;
  x: number;
  lines: string[];
  /** Counted upwards from the rows: y is negative. */
  box: Box;
  align: 'start' | 'end';
}

const GAP = 5;
const BELOW = 4;

/** Names references above the plot; where names would meet, one goes higher, and no line runs through a name. */
export function placeFlags(references: readonly Reference[], scale: Scale, context: ChartContext): Flag[] {
  // From right to left, so that a name that reaches over its neighbour's line stands above that neighbour's name.
  const fromRight = references.toSorted((a, b) => startOf(b) - startOf(a));
  const orders = [fromRight, fromRight.toReversed()].map((order) => placeInOrder(order, scale, context));
  const [first = [], second = []] = orders;
  return hasConflict(first) && !hasConflict(second) ? second : first;
}

function placeInOrder(references: readonly Reference[], scale: Scale, context: ChartContext): Flag[] {
  const placed: Flag[] = [];
  for (const reference of references)
    placed.push(placeFlag(reference, scale.at(startOf(reference)), { placed, context }));
  return placed;
}

const hasConflict = (flags: readonly Flag[]): boolean =>
  flags.some((flag, i) => flags.slice(i + 1).some((other) => conflict(flag, other)));

/** A band is named at its beginning. */
const startOf = ({ value, low, isBand }: Reference): number => (isBand ? (low ?? value) : value);

export const flagsHeight = (flags: readonly Flag[]): number =>
  flags.reduce((most, { box }) => Math.max(most, -box.y), 0) + (flags.length > 0 ? 2 : 0);

function placeFlag(
  reference: Reference,
  x: number,
  { placed, context }: { placed: Flag[]; context: ChartContext },
): Flag {
  const style = themeOf(context.layout).note;
  const { measure, width } = context;
  const room = Math.max(width * 0.4, Math.min(width * 0.7, width - x - GAP));
  const lines = wrapLines(reference.label, { width: room, style, measure });
  const size = { width: widest(lines, style, measure), height: lines.length * lineHeight(style) };
  const fits = x + GAP + size.width <= width;
  const left = clamp(x - GAP - size.width, 0, width - size.width);
  const flagAt = (y: number, right = fits): Flag => ({
    reference,
    x,
    lines,
    box: { ...size, x: right ? x + GAP : left, y },
    align: right ? 'start' : 'end',
  });
  const heights = [0, ...placed.map(({ box }) => -box.y)].sort((a, b) => a - b);
  const sides = fits && x - GAP - size.width >= 0 ? [true, false] : [fits];
  const candidates = sides.flatMap((side) => heights.map((above) => flagAt(-above - size.height - BELOW, side)));
  const free = candidates.find((flag) => placed.every((other) => !conflict(flag, other)));
  return free ?? flagAt(-(heights.at(-1) ?? 0) - size.height - BELOW);
}

function conflict(a: Flag, b: Flag): boolean {
  return overlaps(inflate(a.box, 2), b.box) || crosses(stem(a), b.box) || crosses(stem(b), a.box);
}

/** The line from a flag's top down to another height, broken where it would strike a name: px from the top of the picture. */
export function stemsOf(
  flag: Flag,
  { flags, top, down }: { flags: readonly Flag[]; top: number; down: number },
): Segment[] {
  const names = flags.filter((other) => other !== flag).map(({ box }) => inflate({ ...box, y: box.y + top }, 1));
  return broken({ from: { x: flag.x, y: flag.box.y + top }, to: { x: flag.x, y: down } }, names);
}

/** The line from a flag's top down to the plot. */
const stem = ({ x, box }: Flag): Segment => ({ from: { x, y: box.y }, to: { x, y: 0 } });
