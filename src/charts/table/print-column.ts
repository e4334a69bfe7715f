import type { Field } from '../field.ts';
import { printTick } from '../format.ts';
import { printReading } from '../print-reading.ts';
import { intervalOf, type Reading } from '../reading.ts';

export interface TableCell {
  text: string;
  /** The range of a value that is known: a second, quieter line. */
  range: string;
  /** What stands behind a number or a date. */
  reading?: Reading;
}

interface PrintOptions {
  decimals: number | undefined;
  language: string;
}

/** The readings of one column as text, with the same decimals where the numbers are of one size. */
export function printColumn(
  readings: readonly Reading[],
  field: Field,
  { decimals, language }: PrintOptions,
): TableCell[] {
  const fixed = field.type === 'date' ? undefined : (decimals ?? decimalsFor(readings, field));
  return readings.map((reading): TableCell => {
    if (reading.value === undefined && !intervalOf(reading)) return { text: '', range: '', reading };
    const printed =
      fixed === undefined || reading.value === undefined || reading.printed !== undefined
        ? {}
        : { printed: printFixed(reading.value, language, fixed, field) };
    const text = printReading({ ...reading, ...printed }, field, language);
    return { text, range: rangeOf(reading, field, language), reading };
  });
}

/** The range around a value that is not one of its ends, which would be printed as the range itself. */
function rangeOf({ value, low, high, dates, at }: Reading, field: Field, language: string): string {
  if (value === undefined || low === undefined || high === undefined || low >= high || value === low || value === high)
    return '';
  return printReading({ low, high, dates, at }, field, language);
}

/** All numbers have the same decimals unless the writer asks for digits. */
function decimalsFor(readings: readonly Reading[], { format }: Field): number | undefined {
  return format?.decimals ?? (format?.digits === undefined ? commonDecimals(readings) : undefined);
}

function printFixed(value: number, language: string, decimals: number, { unit, format }: Field): string {
  return printTick(value === 0 ? 0 : value, language, { step: 10 ** -decimals, unit, format });
}

/** Decimals that give the largest value three digits and the others as many; none where sizes differ too much. */
function commonDecimals(readings: readonly Reading[]): number | undefined {
  const sizes = readings.flatMap(({ value }) => (value === undefined || value === 0 ? [] : [Math.abs(value)]));
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  const least = sizes.reduce((a, b) => Math.min(a, b), most);
  if (most === 0 || most >= 1e6 || most < 1e-2 || least < most / 1000) return undefined;
  const allowed = Math.max(0, 2 - Math.floor(Math.log10(most)));
  const needed = sizes.map((size) => decimalsOf(size, allowed));
  return needed.reduce((a, b) => Math.max(a, b), 0);
}

/** The fewest decimals that lose nothing, up to some number. */
function decimalsOf(size: number, allowed: number): number {
  for (let decimals = 0; decimals < allowed; decimals++) {
    const scaled = size * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, scaled)) return decimals;
  }
  return allowed;
}
