import { dayRange, type PartialDate } from '../../model/date.ts';
import type { ChartContext, TextStyle } from '../contract.ts';
import { printDay } from '../format.ts';
import { widest } from '../text/lines.ts';
import { wrapText } from '../text/wrap.ts';
import type { GridPlace } from './grid-places.ts';

/** What stands over the columns of a grid. */
export interface ColumnLabels {
  /** Lines of text over a column; none over some of many. */
  over: string[][];
  /** Names that found no room over their columns, behind the numbers that stand there instead. */
  listed: { number: string; name: string }[];
}

interface LabelRoom {
  /** From one column to the next, px. */
  pitch: number;
  style: TextStyle;
  context: ChartContext;
}

const GAP = 6;
const MOST_LINES = 4;

/** Horizontal text over each column: dates thin out, and names that are too wide become numbers with a list. */
export function labelColumns(columns: readonly GridPlace[], numeric: boolean, room: LabelRoom): ColumnLabels {
  const { measure, locale } = room.context;
  if (columns.every(({ date }) => date)) {
    const dates = columns.flatMap(({ date }) => date ?? []);
    return { over: thinned((every) => dateLabels(dates, every, locale.language), room), listed: [] };
  }
  if (numeric)
    return {
      over: thinned((every) => columns.map(({ name }, i) => (i % every === 0 ? [name] : [])), room),
      listed: [],
    };
  const wrapped = columns.map(({ name }) =>
    wrapText(name, { measure: (line) => measure.width(line, room.style), maxWidth: room.pitch - GAP, hyphens: false }),
  );
  if (wrapped.every(({ lines, broken }) => !broken && lines.length <= MOST_LINES))
    return { over: wrapped.map(({ lines }) => lines), listed: [] };
  const numbers = columns.map((_, i) => String(i + 1));
  return {
    over: thinned((every) => numbers.map((number, i) => (i % every === 0 ? [number] : [])), room),
    listed: columns.map(({ name }, i) => ({ number: numbers[i] ?? '', name })),
  };
}

/** The densest of some label sets whose labels do not touch. */
function thinned(make: (every: number) => string[][], { pitch, style, context }: LabelRoom): string[][] {
  let labels = make(1);
  for (const every of [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 30, 60, 120]) {
    labels = make(every);
    const size = widest(labels.flat(), style, context.measure);
    // A last label that would reach over the edge moves inwards, towards the one before it.
    const after = labels.length - 0.5 - labels.findLastIndex((lines) => lines.length > 0);
    const inwards = Math.max(0, size / 2 - after * pitch);
    if (size + GAP + inwards <= pitch * every) return labels;
  }
  return labels.map((lines, i) => (i === 0 ? lines : []));
}

/** The year stands under the first date that is written of it. */
function dateLabels(dates: readonly PartialDate[], every: number, language: string): string[][] {
  let year = '';
  return dates.map((date, i) => {
    if (i % every !== 0) return [];
    const short = withoutYear(date, language);
    if (short === undefined) return [date.iso];
    const isNew = date.iso.slice(0, 4) !== year;
    year = date.iso.slice(0, 4);
    return isNew ? [short, year] : [short];
  });
}

function withoutYear(date: PartialDate, language: string): string | undefined {
  if (date.precision === 'year') return undefined;
  if (date.precision === 'quarter') return date.iso.slice(5);
  const day = dayRange(date)[0];
  return printDay(day, language, { month: 'short', ...(date.precision === 'day' ? { day: 'numeric' } : {}) });
}
