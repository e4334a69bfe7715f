import { area as areaShape } from 'd3';
import type { Element } from 'hast';
import { type Box, boxAround, type Point, type Segment, segmentsOf } from '../geometry.ts';
import { arrowLines, arrowOf, drawArrow, drawMark, drawWhisker, whiskerLines } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { intervalOf } from '../reading.ts';
import { area, line, path, polyline } from '../svg.ts';
import type { LinePoint, LineSeries } from './line-input.ts';
import type { LineLayout } from './line-layout.ts';
import { thinned } from './thinned.ts';

/** What is drawn of a series, and what labels have to keep off. */
export interface DrawnSeries {
  /** Bands and lines lie under the marks of every series. */
  under: Element[];
  over: Element[];
  boxes: Box[];
  segments: Segment[];
}

/** From this many points on, intervals make a band and points no longer get a mark each. */
const BAND_FROM = 12;
const MARKS_UP_TO = { wide: 48, narrow: 24 };

export function drawSeries(series: LineSeries, layout: LineLayout, name: 'wide' | 'narrow'): DrawnSeries {
  const runs = runsOf(series.points).map((run) => run.map((point) => placeOf(point, layout)));
  const lines = runs.map((run) => thinned(run));
  const band = isBand(series);
  const showAll = series.points.length <= MARKS_UP_TO[name];
  const marked = series.points.filter((point, i) => showAll || hasOwnMark(point, i, series.points.length));
  const whiskers = band ? [] : series.points.flatMap((point) => whiskerOf(point, layout));
  const periods = showAll && isMixed(series) ? series.points.flatMap((point) => periodOf(point, layout)) : [];
  const marks = marked.filter(({ y }) => y.value !== undefined).map((point) => ({ point, at: placeOf(point, layout) }));
  const arrows = marks.flatMap(
    ({ point, at }) => arrowOf(at, point.y.bound, { radius: layout.theme.radius, along: 'y' }) ?? [],
  );
  const { colour } = series;
  return {
    under: [
      ...(band ? drawBand(series, layout) : []),
      ...lines.filter((run) => run.length > 1).map((run) => path(polyline(run), { colour, width: 2, cap: 'round' })),
    ],
    over: [
      ...periods.map((segment) => line(segment, { colour, width: 1 })),
      ...whiskers.flatMap((segment) => drawWhisker(segment, colour)),
      ...arrows.flatMap((arrow) => drawArrow(arrow, colour)),
      ...marks.map(({ point, at }) => drawPoint(point, at, { colour, radius: layout.theme.radius })),
    ],
    boxes: marks.map(({ at }) => boxAround(at, layout.theme.radius + 1)),
    segments: [
      ...lines.flatMap(segmentsOf),
      ...whiskers.flatMap((one) => whiskerLines(one)),
      ...periods,
      ...arrows.flatMap(arrowLines),
    ],
  };
}

function drawPoint({ y }: LinePoint, at: Point, { colour, radius }: { colour: ColourName; radius: number }): Element {
  return drawMark(at, { radius, colour, status: y.status });
}

/** A point that is missing breaks the line; one that is disputed is shown but not joined. */
function runsOf(points: readonly LinePoint[]): LinePoint[][] {
  const runs: LinePoint[][] = [[]];
  for (const point of points) {
    if (point.y.status === 'disputed') continue;
    if (point.y.value === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

export function placeOf({ x, y }: LinePoint, layout: LineLayout): Point {
  return { x: layout.x.at(x.value), y: layout.y.at(y.value ?? Number.NaN) };
}

const hasOwnMark = ({ y }: LinePoint, i: number, count: number): boolean =>
  i === 0 || i === count - 1 || (y.status !== undefined && y.status !== 'confirmed') || y.bound !== undefined;

function isBand({ points }: LineSeries): boolean {
  return points.length >= BAND_FROM && points.every(({ y }) => intervalOf(y) || y.value === undefined);
}

function whiskerOf({ x, y }: LinePoint, layout: LineLayout): Segment[] {
  const ends = intervalOf(y);
  if (!ends) return [];
  const at = layout.x.at(x.value);
  return [{ from: { x: at, y: layout.y.at(ends[0]) }, to: { x: at, y: layout.y.at(ends[1]) } }];
}

/** Where all dates are years, or all are months, nobody takes them for days. */
const isMixed = ({ points }: LineSeries): boolean => new Set(points.map(({ x }) => x.dates.value?.precision)).size > 1;

/** A month or a quarter is a stretch of the axis, not a day: a hairline shows how long. */
function periodOf({ x, y }: LinePoint, layout: LineLayout): Segment[] {
  if (!x.period || y.value === undefined) return [];
  const height = layout.y.at(y.value);
  const [from, to] = [layout.x.at(x.period[0]), layout.x.at(x.period[1])];
  // Hardly wider than its mark, it would only look like dirt.
  return to - from < 4 * layout.theme.radius ? [] : [{ from: { x: from, y: height }, to: { x: to, y: height } }];
}

function drawBand({ points, colour }: LineSeries, layout: LineLayout): Element[] {
  const shape = areaShape<LinePoint>()
    .defined(({ y }) => intervalOf(y) !== undefined)
    .x(({ x }) => layout.x.at(x.value))
    .y0(({ y }) => layout.y.at(intervalOf(y)?.[0] ?? 0))
    .y1(({ y }) => layout.y.at(intervalOf(y)?.[1] ?? 0))
    .digits(2);
  const d = shape(points);
  return d ? [area(d, colour, 0.16)] : [];
}
