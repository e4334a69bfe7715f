import type { FigureFormat, Range } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { rangePhrase } from './phrase.ts';
import { phraseSetting, type QuantityOptions, roundedNumber } from './print-quantity.ts';

/** A range as a person would write it: { low: 9e9, high: 10e9, unit: "USD/year" } → "9 to 10 billion dollars a year". */
export function printRange(
  range: Range & { unit: string; format?: FigureFormat | undefined },
  options: QuantityOptions,
  locale: Locale,
): string {
  const setting = phraseSetting(range, options, locale);
  const end = (value: number) => roundedNumber(value, options.digits, setting);
  return rangePhrase(end(range.low), end(range.high), setting);
}
