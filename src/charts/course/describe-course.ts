import { extremesOf } from '../describe.ts';
import type { Field } from '../field.ts';
import { printLabel } from '../format.ts';
import { printReading } from '../print-reading.ts';
import { centre, intervalOf, type Reading } from '../reading.ts';
import { wordsOf } from '../words.ts';
import { courseWordsOf } from './words.ts';

/** A value on its way, and where it stands in words ("Jan 2024"), which are asked for the few that are told. */
export interface CoursePoint {
  reading: Reading;
  where: () => string;
}

/** A course with more series beside it is told by its ends alone. */
export const MOST_TOLD = 4;

interface Telling {
  language: string;
  /** Extremes between the ends are said as well. */
  extremes: boolean;
  /** The values are the middle of what may be, and no more is known of them. */
  vague?: boolean;
}

/** First and last value, how far it is from one to the other, and the extremes between them. */
export function describeCourse(
  points: readonly CoursePoint[],
  field: Field,
  { language, extremes, vague = false }: Telling,
): string {
  const { describe: say } = wordsOf(language);
  const words = courseWordsOf(language);
  const print = ({ reading, where }: CoursePoint): string => say.at(printReading(reading, field, language), where());
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `${print(first)}.`;
  const height = ({ reading }: CoursePoint): number => centre(reading) ?? 0;
  const { lowest, highest } = extremesOf(points, height);
  const isBetween = (point: CoursePoint): boolean =>
    extremes && [first, last].every((end) => height(end) !== height(point));
  return [
    say.firstLast(print(first), print(last)),
    describeChange(first.reading, last.reading, field, { language, vague }),
    ...(isBetween(lowest) ? [words.lowest(print(lowest))] : []),
    ...(isBetween(highest) ? [words.highest(print(highest))] : []),
  ].join(' ');
}

/** How far the last is from the first: on a log axis as a multiple, in percent as points; no more than both let one say. */
function describeChange(
  first: Reading,
  last: Reading,
  field: Field,
  { language, vague: isMiddle }: { language: string; vague: boolean },
): string {
  const words = courseWordsOf(language);
  const [before, after] = [rangeOf(first), rangeOf(last)];
  const vague = isMiddle || [first, last].some(({ bound }) => bound === 'about');
  if (before[1] < after[0]) return asked(before, after, { field, language, vague, isUp: true });
  if (after[1] < before[0]) return asked(after, before, { field, language, vague, isUp: false });
  const isExact = before[0] === before[1] && after[0] === after[1];
  return isExact && !vague && !isOpen(first) && !isOpen(last) ? words.same : words.unclear;
}

interface Asking {
  field: Field;
  language: string;
  vague: boolean;
  isUp: boolean;
}

/** The distance between two ranges of which the first lies below the other. */
function asked(low: Ends, high: Ends, { field, language, vague, isUp }: Asking): string {
  const words = courseWordsOf(language);
  const isMultiple = field.log && low[0] > 0;
  const [least, most] = isMultiple ? [high[0] / low[1], high[1] / low[0]] : [high[0] - low[1], high[1] - low[0]];
  const unit = isMultiple || field.unit === '%' ? '' : field.unit;
  const format = isMultiple || !field.format ? {} : { format: { ...field.format, sign: false } };
  const print = (value: number): string => printLabel(value, language, { unit, ...format });
  const amount = quantity(least, most, { print, language, vague });
  const by = !isMultiple && field.unit === '%' ? words.points(amount) : amount;
  if (isMultiple) return isUp ? words.times(by) : words.divided(by);
  return isUp ? words.up(by) : words.down(by);
}

function quantity(
  least: number,
  most: number,
  { print, language, vague }: { print: (value: number) => string; language: string; vague: boolean },
): string {
  const { bound, range } = wordsOf(language);
  const roughly = vague ? bound.about : (text: string): string => text;
  if (!Number.isFinite(most)) return bound.at_least(roughly(print(least)));
  const [from, to] = [print(least), print(most)];
  return from === to ? roughly(from) : range(from, to);
}

type Ends = [number, number];

/** Between which numbers the value lies, as far as is known. */
function rangeOf(reading: Reading): Ends {
  const value = centre(reading) ?? 0;
  const [low, high] = intervalOf(reading) ?? [value, value];
  const { bound } = reading;
  return [
    bound === 'up_to' || bound === 'under' ? Number.NEGATIVE_INFINITY : low,
    bound === 'over' || bound === 'at_least' ? Number.POSITIVE_INFINITY : high,
  ];
}

const isOpen = ({ bound }: Reading): boolean => bound !== undefined;
