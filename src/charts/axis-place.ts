import type { AxisPlace } from '../model/chart-parts.ts';
import { dayOf, dayRange, parsePartialDate } from '../model/date.ts';
import type { Field } from './field.ts';

/**
 * Where a date or number stands on an axis, in its values: days since 1970-01-01 on an axis of dates, where a bare number is a
 * year; the index of a category on an axis of some. The `end` of a date that is no single day is its first or last day. Undefined for a date on an axis of numbers.
 */
export function placeOnAxis(
  place: AxisPlace,
  { type, places }: Pick<Field, 'type' | 'places'>,
  end?: 'first' | 'last',
): number | undefined {
  if (places) {
    const index = places.indices.get(typeof place === 'object' ? place.iso : String(place));
    // A stretch of categories holds the room of its first and of its last.
    return index === undefined ? undefined : index + (end === 'first' ? -0.5 : end === 'last' ? 0.5 : 0);
  }
  if (typeof place === 'string') return undefined;
  if (type !== 'date') return typeof place === 'number' ? place : undefined;
  const date = typeof place === 'number' ? parsePartialDate(String(place)) : place;
  if (!date || end === undefined) return date && dayOf(date);
  return dayRange(date)[end === 'first' ? 0 : 1];
}
