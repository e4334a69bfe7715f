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

/**
 * Ends of an interval: as written by the writer; else rounded outwards, so that what prints holds all that the interval does, in
 * steps of which its width has two to twenty. Where that would make it a quarter wider, the steps are a tenth as large. The value that
 * prints stays between them, however few digits a writer gave it.
 */
export function intervalRounding(
  figure: Figure,
  { low, high }: Range,
  { shown, print }: { shown: RoundedNumber; print: PrintUnit },
): { low: RoundedNumber; high: RoundedNumber } {
  const ends = { low: low * print.factor, high: high * print.factor };
  if (figure.interval?.from === 'input' && isAsWritten(figure, print))
    return { low: asWritten(ends.low), high: asWritten(ends.high) };
  const middle = roundAt(shown.value, shown.rounding);
  const coarse = outwards(ends, widthPlace(ends));
  const wide = roundAt(coarse.high.value, coarse.high.rounding) - roundAt(coarse.low.value, coarse.low.rounding);
  const { low: from, high: to } =
    wide > WIDEST * (ends.high - ends.low) ? outwards(ends, widthPlace(ends) - 1) : coarse;
  return {
    low: roundAt(from.value, from.rounding) > middle ? shown : from,
    high: roundAt(to.value, to.rounding) < middle ? shown : to,
  };
}

/** How much wider than the interval the printed one may be. */
const WIDEST = 1.25;
/** The ends are not known better than this share of the width: one that lies so little beyond a step stands on it. */
const END_NOISE = 0.005;

function outwards({ low, high }: Range, place: number): { low: RoundedNumber; high: RoundedNumber } {
  const noise = END_NOISE * (high - low);
  return {
    low: { value: low + noise, rounding: { place, direction: 'down' } },
    high: { value: high - noise, rounding: { place, direction: 'up' } },
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
  const computed = figure.origin.kind === 'value' && figure.origin.computed !== undefined;
  if (
    isDerived(figure) ||
    computed ||
    firstPlace(factor) !== lastPlace(factor) ||
    meant(factor) !== 10 ** firstPlace(factor)
  )
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
