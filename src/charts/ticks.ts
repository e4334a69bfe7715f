import { ticks as niceTicks, range, tickStep } from 'd3';
import { type NumberPrint, printDay, printTick } from './format.ts';
import { type Grain, middleOf } from './grain.ts';

export interface Tick {
  value: number;
  label: string;
  /** The label in lines, where it has more than one or is cut. */
  lines?: readonly string[];
}

/** Round values within the domain, about `count` of them. */
export function linearTicks(
  [low, high]: [number, number],
  count: number,
  language: string,
  print: NumberPrint,
): Tick[] {
  const step = tickStep(low, high, count);
  return niceTicks(low, high, count).map((value) => ({ value, label: printTick(value, language, { step, ...print }) }));
}

/** What a log axis may carry, from many ticks to few: within each power of ten, then only some powers. */
const SHORT = [[1, 2, 5], [1, 3], [1]];
const LONG = [[1, 3], [1]];
const isShort = (low: number, high: number): boolean => Math.log10(high / low) <= 1.2;

/**
 * Ticks of a log axis: 1, 3, 10, 30, 100 when that is not too many, 1, 2, 5, 10 over short spans, every n-th power of
 * ten over long ones. The domain is positive.
 */
export function logTicks([low, high]: [number, number], most: number, language: string, print: NumberPrint): Tick[] {
  const found = logValues(low, high, most);
  return found.map((value) => ({ value, label: printTick(value, language, print) }));
}

/** The ends of a log axis: the values of its tick set that just hold the data. */
export function logDomain(low: number, high: number): [number, number] {
  const steps = isShort(low, high) ? [1, 2, 5] : [1, 3];
  const all = stepsBetween(Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1, steps);
  const slack = 1 + 1e-9; // 0.3 is 0.30000000000000004 on the way here
  return [all.findLast((value) => value <= low * slack) ?? low, all.find((value) => value * slack >= high) ?? high];
}

function logValues(low: number, high: number, most: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const slack = 1 + 1e-9;
  for (const steps of isShort(low, high) ? SHORT : LONG) {
    const values = stepsBetween(first, last, steps).filter((v) => v * slack >= low && v <= high * slack);
    if (values.length <= most && values.length >= 2) return values;
  }
  const every = Math.max(1, Math.ceil((last - first + 1) / most));
  const powers = range(first, last + 1, every).map((power) => 10 ** power);
  const inside = powers.filter((v) => v * slack >= low && v <= high * slack);
  return inside.length >= 2 ? inside : [...new Set([low, high])];
}

function stepsBetween(first: number, last: number, steps: readonly number[]): number[] {
  // Number('3e-2') is the nearest double to 0.03; 3 * 10 ** -2 is not always.
  return range(first, last + 1).flatMap((power) => steps.map((step) => Number(`${step}e${power}`)));
}

type CalendarUnit = 'day' | 'month' | 'year';
const CALENDAR_STEPS: [CalendarUnit, number][] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n): [CalendarUnit, number] => ['year', n]),
];

/** The shortest step between dates of a kind: nothing stands between two years. */
const LEAST: Record<Grain, number> = { month: 30, quarter: 90, year: 365 };

/**
 * The tick sets that a time axis may carry, from dense to sparse, each made when it is asked for; days since 1970-01-01.
 * @param grain what all of its dates are, unless they are days: ticks then stand where such dates do
 */
export function timeTickSets([low, high]: [number, number], language: string, grain?: Grain): IteratorObject<Tick[]> {
  // More than this many never fit, and a long domain has a million days.
  const MOST = 40;
  const place = (day: number): number => (grain ? middleOf(day, grain) : day);
  const least = grain ? LEAST[grain] : 0;
  return CALENDAR_STEPS.values()
    .map(([unit, step]) => ({ unit, step, days: DAYS[unit] * step }))
    .filter(({ days }) => days >= least && (high - low) / days <= MOST)
    .map(({ unit, step }) => {
      const days = calendarDays({ unit, step }, (day) => place(day) >= low && place(day) <= high, [low, high]);
      return labelled(days, { unit, grain }, language).map(({ value, label }) => ({ value: place(value), label }));
    });
}

const DAYS = { day: 1, month: 30, year: 365 };

function calendarDays(
  { unit, step }: { unit: CalendarUnit; step: number },
  isInside: (day: number) => boolean,
  [low, high]: [number, number],
): number[] {
  // Days go in steps from the first of them, months and years from January and from the year 0.
  if (unit === 'day') return range(Math.ceil(low), Math.floor(high) + 1, step);
  const from = new Date(low * 86_400_000);
  const months = unit === 'month' ? step : step * 12;
  const first = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / months) * months;
  const days: number[] = [];
  for (let month = first; ; month += months) {
    const day = utcDay(Math.floor(month / 12), month % 12);
    if (day > high) return days;
    if (isInside(day)) days.push(day);
  }
}

function utcDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1); // Date.UTC would read the year 26 as 1926
  return Math.round(date.getTime() / 86_400_000);
}

/** January carries the year; where no January is in sight the first tick does. */
function labelled(
  days: number[],
  { unit, grain }: { unit: CalendarUnit; grain: Grain | undefined },
  language: string,
): Tick[] {
  const isJanuary = (day: number): boolean => new Date(day * 86_400_000).getUTCMonth() === 0;
  const needsYear = unit === 'day' || !days.some(isJanuary);
  return days.map((value, i) => {
    if (unit === 'month' && grain === 'quarter') return { value, label: quarterOf(value, needsYear && i === 0) };
    const year = needsYear && i === 0 ? ({ year: 'numeric' } as const) : {};
    const label =
      unit === 'year' || (unit === 'month' && isJanuary(value))
        ? printDay(value, language, { year: 'numeric' })
        : printDay(value, language, { month: 'short', ...(unit === 'day' ? { day: 'numeric' } : {}), ...year });
    return { value, label };
  });
}

/** "Q2"; the first quarter of a year carries it: "Q1 2026". */
function quarterOf(day: number, needsYear: boolean): string {
  const date = new Date(day * 86_400_000);
  const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
  return quarter === 1 || needsYear ? `Q${quarter} ${date.getUTCFullYear()}` : `Q${quarter}`;
}
