import { type Figure, isDerived, type Range } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import type { RoundedNumber } from './phrase.ts';
import type { PrintUnit } from './print-unit.ts';
import { parsePrintedUnit } from './printed-unit.ts';
import { type Direction, firstPlace, lastPlace, meant, placeOfDigits, roundAt } from './round.ts';

/** What a number that was worked out may claim, when nothing else limits it. */
const MOST_DIGITS = 3;
/** A query's result with more digits than this is an average, not what somebody wrote. */
const MOST_QUERIED = 6;
const EXACT_BELOW = 10_000;
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

/**
 * How far a figure's value is rounded, in the unit printed: digits asked for; an input as written; else three digits at
 * most, none finer than a tenth of the interval's width (to the power of ten below). From ten on, time and per cent that
 * were worked out print whole. A bound is never rounded past what is known: "over 2.667" is over 2.66, not over 2.67.
 */
export function valueRounding(
  figure: Figure,
  { digits, print, locale }: { digits?: number | undefined; print: PrintUnit; locale: Locale },
): RoundedNumber {
  const value = figure.value * print.factor;
  const asked = digits ?? figure.digits;
  const direction = directionOf(figure);
  if (figure.format === 'integer') return { value, rounding: { place: 0, direction } };
  if (asked !== undefined)
    return { value, rounding: { place: placeOfDigits(value, asked), direction, keepZeros: true } };
  if (isAsWritten(figure, print)) return { value, rounding: { place: lastPlace(value) } };
  return { value, rounding: { place: derivedPlace(figure, value, { print, locale }), direction } };
}

/** Ends of an interval: as written by the writer, else so that its width has one or two digits. The value stays between. */
export function intervalRounding(
  figure: Figure,
  { low, high }: Range,
  { shown, print }: { shown: RoundedNumber; print: PrintUnit },
): { low: RoundedNumber; high: RoundedNumber } {
  const ends = { low: low * print.factor, high: high * print.factor };
  if (figure.interval?.from === 'input' && isAsWritten(figure, print))
    return { low: asWritten(ends.low), high: asWritten(ends.high) };
  const place = widthPlace(ends);
  const middle = roundAt(shown.value, shown.rounding);
  const up = (value: number): boolean => roundAt(value, { place }) > middle;
  const down = (value: number): boolean => roundAt(value, { place }) < middle;
  return {
    low: { value: ends.low, rounding: { place, direction: up(ends.low) ? 'down' : 'nearest' } },
    high: { value: ends.high, rounding: { place, direction: down(ends.high) ? 'up' : 'nearest' } },
  };
}

/** The place that leaves a width of two to twenty steps. */
function widthPlace({ low, high }: Range): number {
  return high > low ? firstPlace((high - low) / 2) : lastPlace(low);
}

function asWritten(value: number): RoundedNumber {
  return { value, rounding: { place: lastPlace(value) } };
}

/** A number that a writer typed or a table holds, in the unit it came in (or one a power of ten away). */
function isAsWritten(figure: Figure, { factor }: PrintUnit): boolean {
  if (isDerived(figure) || firstPlace(factor) !== lastPlace(factor) || meant(factor) !== 10 ** firstPlace(factor))
    return false;
  const digits = firstPlace(figure.value) - lastPlace(figure.value) + 1;
  return figure.origin.kind !== 'sql' || digits <= MOST_QUERIED;
}

function derivedPlace(
  { interval }: Figure,
  value: number,
  { print, locale }: { print: PrintUnit; locale: Locale },
): number {
  const first = firstPlace(value);
  const three = placeOfDigits(value, MOST_DIGITS);
  const ends = interval && { low: interval.low * print.factor, high: interval.high * print.factor };
  if (!ends && Number.isInteger(meant(value)) && Math.abs(value) < EXACT_BELOW) return 0;
  const whole = (!ends || widthPlace(ends) >= 0) && printsWhole(value, print, locale);
  const allowed = ends && ends.high > ends.low ? firstPlace((ends.high - ends.low) / 10) : three;
  // At least the first digit stays, however wide the interval is.
  return Math.min(Math.max(three, allowed, whole ? 0 : three), Math.max(first, three));
}

/** From ten on. Between 99 and 100 per cent the decimals are what matters. */
function printsWhole(value: number, print: PrintUnit, locale: Locale): boolean {
  const size = Math.abs(value);
  if (size < 10) return false;
  if (print.style === 'percent') return size < 99 || size >= 100;
  const { over, under } = parsePrintedUnit(print.unit, locale);
  return under.length === 0 && over.length === 1 && TIMES.has(over[0]?.name ?? '');
}

function directionOf({ bound }: Figure): Direction {
  if (bound === 'over' || bound === 'at_least') return 'down';
  return bound === 'under' || bound === 'up_to' ? 'up' : 'nearest';
}
