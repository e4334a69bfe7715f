import { dayOf, type PartialDate } from '../model/date.ts';
import type { Field } from './field.ts';
import { dateOfDay, printDay, printLabel, printPartialDate } from './format.ts';
import { printPlace } from './places.ts';
import { intervalOf, type Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/**
 * A reading as a label: "30", "over 30", "18 to 24", "6 Apr 2026". A value that coincides with an end of its range, or
 * is missing, was stated as the range, and prints as such.
 */
export function printReading(reading: Reading, field: Field, language: string): string {
  const words = wordsOf(language);
  const ends = intervalOf(reading);
  const { value, bound, dates } = reading;
  const print = printer(field, language);
  if (ends && (value === undefined || ends.includes(value))) {
    const [low, high] = ends;
    const first = shortened(dates, language) ?? print(low, dates.low);
    const text = words.range(first, print(high, dates.high));
    // The sign stands once, after the second number.
    return field.unit === '%' ? text.replace(/\s?%/, '') : text;
  }
  if (value === undefined) return words.notKnown;
  const text = reading.printed ?? print(value, dates.value ?? dates.low ?? dates.high);
  return bound ? words.bound[bound](text) : text;
}

type Print = (value: number, date: PartialDate | undefined) => string;

const printer =
  (field: Field, language: string): Print =>
  (value, date) =>
    field.places
      ? printPlace(field.places, value, language)
      : field.type === 'date'
        ? printPartialDate(date ?? dateOfDay(value), language)
        : printLabel(value, language, field);

/** The first of two days in the same year needs no year: "1 May to 31 Aug 2024". */
function shortened({ low, high }: Reading['dates'], language: string): string | undefined {
  if (low?.precision !== 'day' || high?.precision !== 'day') return undefined;
  if (low.iso === high.iso || low.iso.slice(0, 4) !== high.iso.slice(0, 4)) return undefined;
  return printDay(dayOf(low), language, { day: 'numeric', month: 'short' });
}
