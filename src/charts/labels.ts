import type { TextMeasure, TextStyle } from './contract.ts';
import {
  type Box,
  contains,
  crosses,
  distance,
  inflate,
  meet,
  nearestPoint,
  overlaps,
  type Point,
  type Segment,
} from './geometry.ts';
import type { ColourName } from './palette.ts';
import { widest } from './text/lines.ts';
import { lineHeight } from './theme.ts';

export type Side = 'right' | 'left' | 'top' | 'bottom' | 'top-right' | 'top-left' | 'bottom-right' | 'bottom-left';

/** A text that wants a place near one of its anchors. */
export interface LabelRequest {
  /** Ways to break the text into lines, the best first. */
  variants: string[][];
  /** Points the label may belong to, the best first. */
  anchors: Point[];
  sides: readonly Side[];
  style: TextStyle;
  colour: ColourName;
  /** Distance from the anchor to the text, at least. */
  gap: number;
  /** May move away from its anchor, with a line that leads back. */
  mayMove: boolean;
  /** Worth a leader that crosses another line, when nothing better is left. */
  important: boolean;
}

export interface PlacedLabel {
  request: LabelRequest;
  lines: string[];
  box: Box;
  align: 'start' | 'middle' | 'end';
  leader?: Segment;
}

export interface Surroundings {
  /** Labels stay inside. */
  bounds: Box;
  /** Marks: never covered. */
  boxes: readonly Box[];
  /** Lines: never crossed by text. */
  segments: readonly Segment[];
  measure: TextMeasure;
}

/**
 * Gives each label a place where it covers no mark, no line and no other label, in the order given: the first have
 * first choice. A label that finds no such place is left out; its value stands in the table under the chart.
 */
export function placeLabels(requests: readonly LabelRequest[], around: Surroundings): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const best = findPlace(request, around, placed);
    if (best) placed.push(best);
  }
  return placed;
}

/** Further and further from the anchor; beyond the first two a leader shows the way back. */
const STEPS = [0, 6, 14, 24, 36, 52, 72, 96];
const LEADER_FROM = 10;
const PADDING = 2;
/** Two labels on one line need a space between them that is wider than the one between words. */
const APART = 7;

function findPlace(request: LabelRequest, around: Surroundings, placed: PlacedLabel[]): PlacedLabel | undefined {
  const sizes = request.variants.map((lines) => ({
    width: widest(lines, request.style, around.measure),
    height: lines.length * lineHeight(request.style),
  }));
  let found: PlacedLabel | undefined;
  for (const place of placesFor(request)) {
    const candidate = labelAt(place, request, sizes);
    if (!candidate) continue;
    if (!isFree(candidate, around, placed)) continue;
    const isClear = !candidate.leader || !tangles(candidate.leader, around.segments);
    if (isClear) {
      found = candidate;
      break;
    }
    if (request.important) found ??= candidate;
  }
  return found;
}

/** One of the places that a label may take, by the numbers of its variant, anchor and side. */
interface Place {
  variant: number;
  anchor: number;
  side: number;
  step: number;
}

/** The places by how many there are of each: the best come first, and those of many labels are the same. */
const orders = new Map<string, Place[]>();

function placesFor({ variants, anchors, sides, mayMove }: LabelRequest): Place[] {
  const key = [variants.length, anchors.length, sides.length, mayMove === true].join();
  const known = orders.get(key);
  if (known) return known;
  const found: (Place & { cost: number })[] = [];
  for (const variant of variants.keys()) {
    for (const anchor of anchors.keys()) {
      for (const side of sides.keys()) {
        for (const step of mayMove ? STEPS : STEPS.slice(0, 2)) {
          // A label near its anchor beats a better side; one line beats two when it is as near.
          found.push({ variant, anchor, side, step, cost: side * 3 + variant * 5 + anchor * 4 + step });
        }
      }
    }
  }
  orders.set(
    key,
    found.sort((a, b) => a.cost - b.cost),
  );
  return found;
}

function labelAt(
  { variant, anchor: from, side: at, step }: Place,
  request: LabelRequest,
  sizes: readonly { width: number; height: number }[],
): PlacedLabel | undefined {
  const [lines, size, anchor, side] = [
    request.variants[variant],
    sizes[variant],
    request.anchors[from],
    request.sides[at],
  ];
  if (!lines || !size || !anchor || !side) return undefined;
  const box = boxBeside(anchor, side, { ...size, gap: request.gap + step });
  const leader = step >= LEADER_FROM ? { leader: { from: anchor, to: nearestPoint(box, anchor) } } : {};
  return { request, lines, box, align: alignOf(side), ...leader };
}

function alignOf(side: Side): PlacedLabel['align'] {
  return side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
}

function boxBeside(
  { x, y }: Point,
  side: Side,
  { width, height, gap }: { width: number; height: number; gap: number },
): Box {
  const diagonal = side.includes('-');
  // On a diagonal the gap is shared between both directions.
  const dx = diagonal ? gap * 0.6 : gap;
  const dy = diagonal ? gap * 0.4 : gap;
  const left = side.endsWith('right') ? x + dx : side.endsWith('left') ? x - dx - width : x - width / 2;
  const top = side.startsWith('top') ? y - dy - height : side.startsWith('bottom') ? y + dy : y - height / 2;
  return { x: left, y: top, width, height };
}

function isFree({ box, leader }: PlacedLabel, around: Surroundings, placed: readonly PlacedLabel[]): boolean {
  if (!contains(around.bounds, box)) return false;
  const padded = inflate(box, PADDING);
  if (around.boxes.some((other) => overlaps(padded, other))) return false;
  if (around.segments.some((segment) => crosses(segment, padded))) return false;
  for (const other of placed) {
    if (overlaps({ ...padded, x: box.x - APART, width: box.width + 2 * APART }, other.box)) return false;
    if (other.leader && crosses(other.leader, padded)) return false;
    if (leader && crosses(leader, inflate(other.box, PADDING))) return false;
  }
  return !leader || !around.boxes.some((mark) => !holds(mark, leader.from) && crosses(leader, mark));
}

/** Whether a leader runs across a line, beyond the mark or the path that it begins at. */
function tangles(leader: Segment, segments: readonly Segment[]): boolean {
  const visible = leaderLine(leader, LEADER_START);
  return segments.some((segment) => meet(visible, segment));
}

const LEADER_START = 4;

const holds = (box: Box, point: Point): boolean => contains(box, { ...point, width: 0, height: 0 });

/** The visible part of a leader: it begins outside its mark and ends short of the text. */
export function leaderLine({ from, to }: Segment, radius: number): Segment {
  const length = distance(from, to) || 1;
  const along = (d: number): Point => ({
    x: from.x + ((to.x - from.x) * d) / length,
    y: from.y + ((to.y - from.y) * d) / length,
  });
  return { from: along(Math.min(radius + 2, length)), to: along(Math.max(length - 3, 0)) };
}
