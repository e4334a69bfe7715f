import { isoDay, parsePartialDate } from '../../model/date.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { intervalRounding, valueRounding } from './figure-rounding.ts';
import { type PhraseSetting, type PrintForm, quantityPhrase, rangeNumbersPhrase, rangePhrase } from './phrase.ts';
import { printDate } from './print-date.ts';
import { canPrintAs, phraseSetting, roundedNumber } from './print-quantity.ts';

export interface FigureOptions {
  /** `short` ("300 MW", the default), `long` ("300 megawatts") or `plain` ("300"). */
  form?: PrintForm | undefined;
  /** Another unit, with a multiplier if it is to be fixed: "billion USD/year". */
  as?: string | undefined;
  /** Digits that count, where those that follow from the interval do not suit. */
  digits?: number | undefined;
  /** Adds the interval: "5.27 dollars per GPU-hour (5.1 to 5.7)". */
  interval?: boolean | undefined;
}

/**
 * A figure as it reads in text: "over 30 billion dollars a year", "2.99×", "6 May 2026". A stated range prints as it was
 * said, a bound always prints but in plain form. Throws when `as` does not convert from the figure's unit: ask
 * `canPrintAs` first where a writer chose it.
 */
export function printFigure(figure: Figure, options: FigureOptions, locale: Locale): string {
  const { form = '', as = '', digits = '', interval = '' } = options;
  const key = [form, as, digits, interval].join('|');
  const before = printed.get(figure);
  const { texts } = before?.locale === locale ? before : { texts: new Map<string, string>() };
  const text = texts.get(key) ?? printNew(figure, options, locale);
  printed.set(figure, { locale, texts: texts.set(key, text) });
  return text;
}

/** What was printed before: a figure stands at many places, and every check of its number asks for the text again. */
const printed = new WeakMap<Figure, { locale: Locale; texts: Map<string, string> }>();

function printNew(figure: Figure, options: FigureOptions, locale: Locale): string {
  if (figure.type === 'date') return dateText(figure, locale);
  const setting = phraseSetting(figure, options, locale);
  if (figure.stated) {
    const end = (value: number) => roundedNumber(value, options.digits, setting);
    return rangePhrase(end(figure.stated.low), end(figure.stated.high), setting);
  }
  const shown = valueRounding(figure, { digits: options.digits, print: setting.print, locale });
  const text = quantityPhrase(shown, figure.bound, setting);
  return options.interval && figure.interval ? `${text} (${intervalText(figure, setting, locale)})` : text;
}

/** A figure where a writer uses it, who may have asked for a unit that it cannot be printed in: that has its own problem. */
export function printUse(figure: Figure, { as, ...options }: FigureOptions, locale: Locale): string {
  const fits = as !== undefined && figure.type !== 'date' && canPrintAs(figure.unit, as, locale);
  return printFigure(figure, fits ? { ...options, as } : options, locale);
}

/** The interval alone, without the unit, which stands beside it: "5.1 to 5.7"; "" for a figure that has none. */
export function printInterval(figure: Figure, options: FigureOptions, locale: Locale): string {
  return intervalText(figure, phraseSetting(figure, options, locale), locale);
}

function intervalText(figure: Figure, setting: PhraseSetting, locale: Locale): string {
  if (!figure.interval) return '';
  const { print } = setting;
  const shown = valueRounding(figure, { print, locale });
  const { low, high } = intervalRounding(figure, figure.interval, { shown, print });
  return rangeNumbersPhrase(low, high, setting);
}

function dateText({ date, value }: Figure, { language }: Locale): string {
  const known = date ?? parsePartialDate(isoDay(Math.round(value)));
  return known ? printDate(known, language) : '';
}
