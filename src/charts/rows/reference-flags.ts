import type { ChartContext } from '../contract.ts';
import { type Box, clamp, crosses, inflate, overlaps, type Segment } from '../geometry.ts';
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

/** Names reference lines above the plot; where names would meet, one goes higher, and no line runs through a name. */
export function placeFlags(references: readonly Reference[], scale: Scale, context: ChartContext): Flag[] {
  const placed: Flag[] = [];
  // From right to left, so that a name that reaches over its neighbour's line stands above that neighbour's name.
  const order = references.toSorted((a, b) => b.value - a.value);
  for (const reference of order) placed.push(placeFlag(reference, scale.at(reference.value), { placed, context }));
  return placed;
}

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
  const right = x + GAP + size.width <= width;
  const left = right ? x + GAP : clamp(x - GAP - size.width, 0, width - size.width);
  const flagAt = (y: number): Flag => ({
    reference,
    x,
    lines,
    box: { ...size, x: left, y },
    align: right ? 'start' : 'end',
  });
  const heights = [0, ...placed.map(({ box }) => -box.y)].sort((a, b) => a - b);
  const candidates = heights.map((above) => flagAt(-above - size.height - BELOW));
  const free = candidates.find((flag) => placed.every((other) => !conflict(flag, other)));
  return free ?? flagAt(-(heights.at(-1) ?? 0) - size.height - BELOW);
}

function conflict(a: Flag, b: Flag): boolean {
  return overlaps(inflate(a.box, 2), b.box) || crosses(stem(a), b.box) || crosses(stem(b), a.box);
}

/** The line from a flag's top down to the plot. */
const stem = ({ x, box }: Flag): Segment => ({ from: { x, y: box.y }, to: { x, y: 0 } });
