import type { Element } from 'hast';
import type { Point, Segment } from '../geometry.ts';
import { arrowOf, drawArrow, drawMark, drawWhisker } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { centre, intervalOf } from '../reading.ts';
import type { RowsLayout } from '../rows/layout-rows.ts';
import type { CategoryRow } from '../rows/read-rows.ts';
import { area, line, polyline } from '../svg.ts';
import type { PairEnd, PairsInput } from './read-pairs.ts';

/** One value of a pair, in px. */
export interface PlacedEnd {
  end: PairEnd;
  at: Point;
  colour: ColourName;
  /** How many dots of the row that are drawn later lie on this one: it is as much wider, so that a ring of it shows. */
  under: number;
  whisker?: Segment;
  arrow?: Segment;
}

interface Setting {
  y: number;
  layout: RowsLayout;
  row: CategoryRow;
  input: PairsInput;
}

/** Where the values of one category stand, in the order of the series. */
export function placeEnds(ends: readonly PairEnd[], { y, layout, row, input }: Setting): PlacedEnd[] {
  const { x, theme } = layout;
  const placeOf = ({ reading }: PairEnd): number => x.at(centre(reading) ?? 0);
  const stepsBack = input.hasHighlight && !row.highlighted;
  return ends.map((end, i): PlacedEnd => {
    const at = { x: placeOf(end), y };
    const interval = intervalOf(end.reading) ?? end.reading.period;
    const arrow = arrowOf(at, end.reading.bound, { radius: theme.radius, along: 'x' });
    return {
      end,
      at,
      colour: stepsBack ? 'c-muted' : end.series.colour,
      under: ends.slice(i + 1).filter((later) => Math.abs(placeOf(later) - at.x) < theme.radius).length,
      ...(interval ? { whisker: { from: { x: x.at(interval[0]), y }, to: { x: x.at(interval[1]), y } } } : {}),
      ...(arrow ? { arrow } : {}),
    };
  });
}

const THIN = 0.75;
const THICK = 3;

/**
 * What joins the values of a category. Of two it grows from the first series to the last, so that they are told apart without
 * colour; of more it goes from the lowest to the highest.
 */
export function drawJoin(ends: readonly PlacedEnd[], { series }: PairsInput): Element[] {
  const places = ends.map(({ at }) => at.x);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last || places.length < 2) return [];
  const { y } = first.at;
  const [low, high] = [Math.min(...places), Math.max(...places)];
  if (series.length > 2) return [line({ from: { x: low, y }, to: { x: high, y } }, { colour: 'c-muted', width: 2 })];
  const corners = [
    { x: first.at.x, y: y - THIN },
    { x: last.at.x, y: y - THICK },
    { x: last.at.x, y: y + THICK },
    { x: first.at.x, y: y + THIN },
  ];
  return [area(`${polyline(corners)}Z`, 'c-muted')];
}

const RING = 3;
/** Between a dot and the one that it lies on, so that they are two in any colour. */
const EDGE = 1;

/** How far dots that lie on each other reach beyond a pair that does, px. */
export const ringRoom = (count: number): number => RING * Math.max(0, count - 2);

/** The dots with their intervals and the arrows of their bounds. */
export function drawEnds(ends: readonly PlacedEnd[], radius: number): Element[] {
  return [
    ...ends.flatMap(({ whisker, colour }) => (whisker ? drawWhisker(whisker, colour) : [])),
    ...ends.flatMap(({ arrow, colour }) => (arrow ? drawArrow(arrow, colour) : [])),
    // A range without a value of its own has no dot: its middle was never said.
    ...ends.flatMap(({ end: { reading }, at, colour, under }, i) => {
      if (reading.value === undefined) return [];
      const own = { radius: radius + RING * under, status: reading.status };
      const isAbove = ends.slice(0, i).some((earlier) => Math.abs(earlier.at.x - at.x) < radius);
      const edge = isAbove ? [drawMark(at, { ...own, radius: own.radius + EDGE, colour: 'c-paper' })] : [];
      return [...edge, drawMark(at, { ...own, colour })];
    }),
  ];
}
