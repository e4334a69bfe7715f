import { parseQuantity } from '../../figures/quantity.ts';
import { createUnitSystem } from '../../figures/units.ts';
import { dayOf, dayRange, type PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';

/** A length of time as a writer typed it, "90 days", in days; a year has 365, a month a twelfth of that. */
export function parseDays(text: string, at: (offset: number) => Position): { days: number } | { problem: Problem } {
  const units = createUnitSystem({ currencies: [], units: {} });
  const quantity = parseQuantity(text, units);
  if ('error' in quantity) {
    const { offset, reason, hint } = quantity.error;
    return { problem: problem('RK020', { text, reason, hint }, at(offset)) };
  }
  const day = units.parse('day');
  if ('unit' in day && units.compatible(quantity.unit, day.unit))
    return { days: units.convert(quantity.value, quantity.unit, day.unit) };
  const reason = 'a length of time is needed';
  return { problem: problem('RK020', { text, reason, hint: 'Write it like 90 days, 6 months or 2 years.' }, at(0)) };
}

/** The date that a figure speaks of: its moment, else its period, else the day it was said. */
export function dateOf({ asOf, period, said }: Figure): PartialDate | undefined {
  return asOf ?? period ?? said?.on;
}

/** Whole days from the end of one date to the beginning of a later one; zero when they touch. */
export function daysApart(one: PartialDate, other: PartialDate): number {
  const [first, last] = dayOf(one) <= dayOf(other) ? [one, other] : [other, one];
  return Math.max(0, dayRange(last)[0] - dayRange(first)[1]);
}
