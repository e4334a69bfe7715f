import type { Field } from '../field.ts';
import { printReading } from '../print-reading.ts';
import { intervalOf, type Reading } from '../reading.ts';
import type { FlowNode } from './read-sankey.ts';
import { sankeyWordsOf } from './words.ts';

/** Whether a flow is anything but known and confirmed. */
export const isUnsure = (reading: Reading): boolean =>
  reading.bound !== undefined ||
  intervalOf(reading) !== undefined ||
  (reading.status !== undefined && reading.status !== 'confirmed');

/** The size of a flow with its range: "20 (18 to 24)". */
export function flowText(reading: Reading, field: Field, language: string): string {
  const { value, low, high, ...rest } = reading;
  const isWithin = value !== undefined && low !== undefined && high !== undefined && low < value && value < high;
  if (!isWithin) return printReading(reading, field, language);
  const range = printReading({ dates: reading.dates, at: reading.at, low, high }, field, language);
  return `${printReading({ ...rest, value }, field, language)} (${range})`;
}

/** What flows through a place; both sums where less comes out than went in, or more. */
export function totalText({ into, out }: FlowNode, field: Field, language: string): string {
  const print = (reading: Reading): string => printReading(reading, field, language);
  if (!into || !out) return into ? print(into) : out ? print(out) : '';
  const { bound: before, ...bareInto } = into;
  const { bound: after, ...bareOut } = out;
  // The same sum, of which both sides know something else, is known about.
  if (print(bareInto) === print(bareOut)) return print(before === after ? into : { ...bareInto, bound: 'about' });
  return sankeyWordsOf(language).inOut(print(into), print(out));
}
