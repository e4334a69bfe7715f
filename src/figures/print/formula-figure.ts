import type { PartialDate } from '../../model/date.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import type { Accessor } from '../formula/tree.ts';
import { printDate } from './print-date.ts';
import { printFigure } from './print-figure.ts';
import { printQuantity } from './print-quantity.ts';

/**
 * A figure as a formula reckons with it: its one value, not the range that was stated, and a multiple without its sign,
 * since "80× ^ ¼" reads as two operations.
 */
export function figureInFormula(figure: Figure | undefined, locale: Locale): string | undefined {
  if (!figure) return undefined;
  const format = figure.format === 'multiple' ? 'auto' : figure.format;
  return printFigure({ ...figure, format, stated: undefined }, {}, locale);
}

/** What an accessor picks from a figure: a date, or an end of the stated range with its unit. */
export function accessedInFormula(figure: Figure | undefined, accessor: Accessor, locale: Locale): string | undefined {
  const dated = (date: PartialDate | undefined) => date && printDate(date, locale.language);
  const end = (value: number | undefined) =>
    figure && value !== undefined ? printQuantity({ value, unit: figure.unit }, {}, locale) : undefined;
  switch (accessor) {
    case 'as_of':
      return dated(figure?.asOf);
    case 'said.on':
      return dated(figure?.said?.on);
    case 'stated.low':
      return end(figure?.stated?.low);
    case 'stated.high':
      return end(figure?.stated?.high);
  }
}
