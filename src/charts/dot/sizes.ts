import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { describeAxis } from '../describe.ts';
import { type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { clamp } from '../geometry.ts';
import { readField } from '../reading.ts';
import { scatterWordsOf } from './scatter-words.ts';

/** What the area of each point stands for. */
export interface Sizes {
  field: Field;
  /** By row of the data; a row without one has no point. */
  values: (number | undefined)[];
  /** How many rows have no size. */
  missing: number;
}

/** Reads the column of sizes. A size that is nothing, or less, cannot be drawn as an area: an error with its row. */
export function readSizes(
  spec: Pick<ChartSpecOf<'dot'>, 'size' | 'data'>,
  data: ChartData,
): { sizes?: Sizes; problems: Problem[] } {
  if (!spec.size) return { problems: [] };
  const found = resolveField({ name: 'size', channel: spec.size, data, ofFigures: 'figures' in spec.data });
  const { field } = found;
  const problems = [...found.problems, ...(field ? checkType(field, ['number'], data) : [])];
  if (!field || problems.length > 0) return { problems };
  const read = readField({ ...field, ...NO_INTERVAL }, data);
  const values = read.readings.map(({ value, at }) => {
    if (value === undefined || value > 0) return value;
    problems.push(problem('RK395', { column: field.column, value }, at));
    return undefined;
  });
  const missing = read.readings.filter(({ value }) => value === undefined);
  problems.push(...read.problems, ...missing.map(({ at }) => problem('RK396', { column: field.column }, at)));
  return { sizes: { field, values, missing: missing.length }, problems };
}

/** An area has no ends: the interval of a size stands in the table. */
const NO_INTERVAL = { low: undefined, high: undefined, bound: undefined, status: undefined };

/** From a value to the radius of its circle, px: areas are in proportion. */
export interface SizeScale {
  /** As it is drawn: no point is too small to be seen. */
  radiusOf: (value: number) => number;
  /** Whether it is drawn larger than it is. */
  isRaised: (value: number) => boolean;
  /** The value of the largest circle. */
  top: number;
}

/** The smallest point that is plainly there. */
export const LEAST_RADIUS = 2.5;
/** Circles together take no more of the plot than this, or little could be seen of each. */
const MOST_COVERED = 0.22;

/** The largest value has the largest circle that the plot has room for; in panels it is the same for all. */
export function sizeScale(
  { field, values }: Sizes,
  { width, plotHeight }: { width: number; plotHeight: number },
): SizeScale {
  const known = values.filter((value) => value !== undefined);
  const top = field.domain?.[1] ?? known.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  const usual = clamp(width / 24, 12, 28);
  const sum = known.reduce((all, value) => all + value / top, 0);
  const fitting = Math.sqrt((MOST_COVERED * width * plotHeight) / (Math.PI * Math.max(sum, 1)));
  const largest = field.domain ? usual : clamp(fitting, usual / 2, usual);
  const exact = (value: number): number => largest * Math.sqrt(value / top);
  return {
    radiusOf: (value) => Math.max(exact(value), LEAST_RADIUS),
    isRaised: (value) => exact(value) < LEAST_RADIUS,
    top,
  };
}

/** "Area of the points: Population (million) from 10 to 1,376." */
export function describeSizes(
  { sizes, points }: { sizes?: Sizes; points: readonly { size?: number }[] },
  locale: Locale,
) {
  const values = points.flatMap(({ size }) => (size === undefined ? [] : [size]));
  if (!sizes || values.length === 0) return [];
  const ends: [number, number] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return [scatterWordsOf(locale.language).area(describeAxis(sizes.field, ends, locale))];
}
