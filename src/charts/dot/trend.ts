import type { ChartData } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import type { ChartContext, KeyEntry } from '../contract.ts';
import type { Field } from '../field.ts';
import { dateOfDay, printLabel, printPartialDate } from '../format.ts';
import { bottom, type Point, type Segment } from '../geometry.ts';
import type { LabelRequest } from '../labels.ts';
import { wrapVariants } from '../text/lines.ts';
import { wordsOf } from '../words.ts';
import type { ScatterLayout } from './layout-scatter.ts';
import type { ScatterInput, ScatterPoint, Trend } from './scatter-input.ts';

const LEAST_POINTS = 3;

/**
 * The straight line with the least sum of squared distances along y; on a log axis through the logarithms, where it is drawn straight.
 * Ranges without a value of their own do not count.
 */
export function fitTrend(points: readonly ScatterPoint[], { x, y }: Pick<ScatterInput, 'x' | 'y'>): Trend | undefined {
  const known = points.flatMap((point): Point[] => {
    const [across, up] = [point.x.value, point.y.value];
    return across === undefined || up === undefined ? [] : [{ x: placeOf(across, x), y: placeOf(up, y) }];
  });
  const mean = (pick: (point: Point) => number): number =>
    known.reduce((sum, point) => sum + pick(point), 0) / known.length;
  const [middleX, middleY] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = known.reduce((sum, point) => sum + (point.x - middleX) ** 2, 0);
  if (known.length < LEAST_POINTS || !(spread > 0)) return undefined;
  const slope = known.reduce((sum, point) => sum + (point.x - middleX) * (point.y - middleY), 0) / spread;
  const ends = [Math.min, Math.max].map((pick) => known.reduce((end, point) => pick(end, point.x), middleX));
  const [from, to] = ends.map((at) => ({ x: valueAt(at, x), y: valueAt(middleY + slope * (at - middleX), y) }));
  return from && to && [from.y, to.y].every(Number.isFinite) ? { from, to } : undefined;
}

const placeOf = (value: number, { log }: Field): number => (log ? Math.log(value) : value);
const valueAt = (place: number, { log }: Field): number => (log ? Math.exp(place) : place);

/** A trend that cannot be drawn, and why. */
export function checkTrend(input: ScatterInput, asked: boolean, data: ChartData): Problem[] {
  if (!asked || input.points.length === 0) return [];
  const reason = input.x.places
    ? 'categories have no distance from each other'
    : input.x.symlog || input.y.symlog
      ? 'a straight line means nothing on a symlog scale'
      : `it needs ${LEAST_POINTS} points or more, at different places along x`;
  return input.trend ? [] : [problem('RK394', { reason }, data.at)];
}

/** The line as far as it lies within the plot. */
export function trendSegment({ from, to }: Trend, { x, y, plot }: ScatterLayout): Segment[] {
  const [start, end] = [from, to].map((point) => ({ x: x.at(point.x), y: y.at(point.y) }));
  if (!start || !end) return [];
  const slope = (end.y - start.y) / (end.x - start.x);
  const inside = (point: Point): Point => {
    const up = Math.min(Math.max(point.y, plot.y), bottom(plot));
    return up === point.y ? point : { x: start.x + (up - start.y) / slope, y: up };
  };
  const [first, last] = [inside(start), inside(end)];
  return last.x > first.x ? [{ from: first, to: last }] : [];
}

/** What the line is, in words beside it. */
export function trendName({ from, to }: Segment, { theme }: ScatterLayout, context: ChartContext): LabelRequest {
  const { locale, measure, width } = context;
  const along = (share: number): Point => ({
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  });
  return {
    variants: wrapVariants(wordsOf(locale.language).trend.name, { width: width * 0.3, style: theme.note, measure }),
    anchors: [1, 0.9, 0.8, 0.7, 0, 0.1, 0.2, 0.3, 0.6, 0.5, 0.4].map(along),
    sides: ['top-left', 'bottom-right', 'top', 'bottom', 'top-right', 'bottom-left'],
    style: theme.note,
    colour: 'c-quiet',
    gap: 5,
    mayMove: false,
    important: true,
  };
}

/** "Trend (least squares): from 62 at 1,000 to 82 at 50,000." */
export function describeTrend({ trend, x, y }: ScatterInput, { language }: Locale): string[] {
  if (!trend) return [];
  const print = (value: number, field: Field): string =>
    field.type === 'date'
      ? printPartialDate(dateOfDay(Math.round(value)), language)
      : printLabel(value, language, field);
  const say = (point: Point): string => wordsOf(language).describe.at(print(point.y, y), print(point.x, x));
  return [wordsOf(language).trend.describe(say(trend.from), say(trend.to))];
}

/** The line in the key: its method is said even where its name finds no room beside it. */
export const trendKey = ({ trend }: ScatterInput, { locale }: ChartContext): KeyEntry[] =>
  trend ? [{ symbol: '╌', text: wordsOf(locale.language).trend.name }] : [];
