import type { FigureFormat } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import type { DerivedBound } from '../../model/status.ts';
import { type PhraseSetting, type PrintForm, quantityPhrase, type RoundedNumber } from './phrase.ts';
import { findPrintUnit, type PrintUnit } from './print-unit.ts';
import { lastPlace, placeOfDigits } from './round.ts';

/** A number with its unit, which may carry a multiplier as a table's column does: 30 in "billion USD/year". */
export interface PrintableQuantity {
  value: number;
  unit: string;
  bound?: DerivedBound | undefined;
  format?: FigureFormat | undefined;
}

export interface QuantityOptions {
  form?: PrintForm | undefined;
  /** Another unit to print in, with a multiplier if it is to be fixed: "billion USD/year". */
  as?: string | undefined;
  /** Digits that count; as the number is written unless said. */
  digits?: number | undefined;
}

/**
 * A number with its unit in words: { value: 1.25e9, unit: "USD/month" } → "1.25 billion dollars a month".
 * Throws when `as` does not convert from the unit: ask `canPrintAs` first where a writer chose it.
 */
export function printQuantity(quantity: PrintableQuantity, options: QuantityOptions, locale: Locale): string {
  const setting = phraseSetting(quantity, options, locale);
  return quantityPhrase(roundedNumber(quantity.value, options.digits, setting), quantity.bound, setting);
}

/** Whether a quantity of one unit can be printed in another. */
export function canPrintAs(unit: string, as: string, locale: Locale): boolean {
  return findPrintUnit(unit, { as }, locale) !== undefined;
}

export function phraseSetting(
  { unit, format }: Pick<PrintableQuantity, 'unit' | 'format'>,
  { as, form = 'short' }: Pick<QuantityOptions, 'as' | 'form'>,
  locale: Locale,
): PhraseSetting {
  const print: PrintUnit | undefined = findPrintUnit(unit, { as, format }, locale);
  if (!print) throw new Error(`A quantity in "${unit}" cannot be printed in "${as}".`);
  return { print, form, locale };
}

/** A kept value in the printed unit, rounded to the digits asked for or left as written. */
export function roundedNumber(kept: number, digits: number | undefined, { print }: PhraseSetting): RoundedNumber {
  const value = kept * print.factor;
  if (digits === undefined) return { value, rounding: { place: lastPlace(value) } };
  return { value, rounding: { place: placeOfDigits(value, digits), keepZeros: true } };
}
