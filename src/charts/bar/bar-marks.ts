import type { Element } from 'hast';
import type { Segment } from '../geometry.ts';
import { arrowOf, drawArrow, drawWhisker, pointsDown, pointsUp } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { intervalOf, type Reading } from '../reading.ts';
import type { Scale } from '../scale.ts';
import { line, rect } from '../svg.ts';

/** Where a bar of some reading lies: its middle and thickness in px, and the value that it begins at. */
export interface BarPlace {
  x: Scale;
  y: number;
  height: number;
  base: number;
  /** Other bars lie beyond its end. */
  crowded?: boolean;
}

/** A bar from its base to its value; a paler one over the interval where no value is known. */
export function drawBar(reading: Reading, { x, y, height, base }: BarPlace, colour: ColourName): Element[] {
  const ends = intervalOf(reading);
  if (reading.value === undefined && !ends) return [];
  const [from, to] = reading.value === undefined && ends ? ends : [0, reading.value ?? 0];
  const [a, b] = [x.at(base + from), x.at(base + to)];
  const box = { x: Math.min(a, b), y: y - height / 2, width: Math.abs(b - a), height };
  return [rect(box, colour, reading.value === undefined ? 0.35 : 1)];
}

/** The interval around a bar's end and the arrow of its bound, with an edge of paper so that they are seen on a bar. */
export function drawDoubt(reading: Reading, { x, y, base, crowded = false }: BarPlace): Element[] {
  const ends = intervalOf(reading);
  const whisker = ends ? { from: { x: x.at(base + ends[0]), y }, to: { x: x.at(base + ends[1]), y } } : undefined;
  const tip = { x: x.at(base + (reading.value ?? 0)), y };
  const arrow = reading.value === undefined ? undefined : arrowOf(tip, reading.bound, { radius: 1, along: 'x' });
  return [
    ...(whisker ? [halo(whisker), ...drawWhisker(whisker, 'c-ink')] : []),
    ...(arrow ? [...(crowded || arrow.to.x < tip.x ? [halo(arrow)] : []), ...drawArrow(arrow, 'c-ink')] : []),
  ];
}

/** A line drawn over a bar needs an edge of paper, or it is lost in it. */
const halo = (segment: Segment): Element => line(segment, { colour: 'c-paper', width: 4.5 });

/** Length of an arrow beyond the end of its bar. */
const ARROW = 12;

/** Where bar, interval and arrow end, px, on the side to which the value runs. */
export function endOfBar(
  reading: Pick<Reading, 'value' | 'low' | 'high' | 'bound'>,
  { x, base }: Pick<BarPlace, 'x' | 'base'>,
): EndOfBar {
  const ends = [reading.value, reading.low, reading.high].filter((n) => n !== undefined);
  if ((reading.value ?? 0) < 0)
    return { x: x.at(base + Math.min(0, ...ends)) - (pointsDown(reading.bound) ? ARROW : 0), side: 'left' };
  return { x: x.at(base + Math.max(0, ...ends)) + (pointsUp(reading.bound) ? ARROW : 0), side: 'right' };
}

interface EndOfBar {
  x: number;
  side: 'right' | 'left';
}
