import type { Locale } from '../model/site.ts';
import type { Field } from './field.ts';
import { titleOf } from './field-title.ts';
import { dateOfDay, printLabel, printPartialDate } from './format.ts';
import { printPlace } from './places.ts';
import { extent, type Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/** "Run-rate (billion USD/year) from 0.087 to 65, log scale" */
export function describeAxis(field: Field, [low, high]: [number, number], locale: Locale): string {
  const { language } = locale;
  const print = (value: number): string =>
    field.places
      ? printPlace(field.places, value, language)
      : field.type === 'date'
        ? printPartialDate(dateOfDay(value), language)
        : printLabel(value, language, field);
  return wordsOf(language).describe.axis(titleOf(field, locale), print(low), print(high), field.log || field.symlog);
}

/** Lowest and highest number of all readings. */
export function spanOf(readings: readonly Reading[]): [number, number] {
  const all = readings.flatMap(extent);
  return [all.reduce((a, b) => Math.min(a, b), all[0] ?? 0), all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)];
}

/** The first of the lowest and the first of the highest of a list that is not empty. */
export function extremesOf<T>(items: readonly T[], value: (item: T) => number): { lowest: T; highest: T } {
  const pick = (sign: number): T =>
    items.reduce((best, item) => (sign * value(item) > sign * value(best) ? item : best));
  return { lowest: pick(-1), highest: pick(1) };
}
