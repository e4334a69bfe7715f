import type { Figure, Range } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { intervalRounding, valueRounding } from './figure-rounding.ts';
import { quantityPhrase, type RoundedNumber } from './phrase.ts';
import { phraseSetting, roundedNumber } from './print-quantity.ts';

/** The texts at the ends of a range and at the value between them, without the unit: "1.7 billion", "13%", "2.99×". */
export interface PrintedEnds {
  low: string;
  high: string;
  /** Absent for a stated range, which has no one value. */
  value?: string;
}

/** Prints the ends of a figure's interval, or of what was stated, each alone, for labels of a picture. */
export function printEnds(figure: Figure, locale: Locale): PrintedEnds | undefined {
  const { interval, stated } = figure;
  if (figure.type === 'date' || (!interval && !stated)) return undefined;
  const setting = phraseSetting(figure, {}, locale);
  // The unit stands beside the figure's value already; the sign of a per cent or a multiple is part of the number.
  const bare = { ...setting, print: { ...setting.print, unit: '' } };
  const text = (number: RoundedNumber): string => quantityPhrase(number, undefined, bare);
  const shown = valueRounding(figure, { print: setting.print, locale });
  const ends = interval ? intervalRounding(figure, interval, { shown, print: setting.print }) : statedEnds(stated);
  if (!ends) return undefined;
  return { low: text(ends.low), high: text(ends.high), ...(stated ? {} : { value: text(shown) }) };

  function statedEnds(range: Range | undefined): { low: RoundedNumber; high: RoundedNumber } | undefined {
    const end = (value: number): RoundedNumber => roundedNumber(value, undefined, setting);
    return range && { low: end(range.low), high: end(range.high) };
  }
}
