import type { Locale } from '../../model/site.ts';
import type { DerivedBound } from '../../model/status.ts';
import { wordsOf } from './languages/index.ts';
import type { Scale } from './languages/language-words.ts';
import type { NumberStyle, PrintUnit } from './print-unit.ts';
import { meant, type Rounding } from './round.ts';
import { isOne, printScaled, scaleOf } from './scaled-number.ts';
import { unitWords } from './unit-words.ts';

/** `short`: in running text. `long`: with every unit in full words. `plain`: the number alone. */
export type PrintForm = 'short' | 'long' | 'plain';

export interface PhraseSetting {
  print: PrintUnit;
  form: PrintForm;
  locale: Locale;
}

/** A number already in the printed unit, and how far to round it. */
export interface RoundedNumber {
  value: number;
  rounding: Rounding;
}

/** "over 1.25 billion dollars a month" from a number; plain form leaves bound and unit out, never the power of ten. */
export function quantityPhrase(number: RoundedNumber, bound: DerivedBound | undefined, setting: PhraseSetting): string {
  const { print, form, locale } = setting;
  const scale = print.scale ?? scaleOf(number.value, number.rounding);
  const scaled = printScaled(number.value, number.rounding, { scale, language: locale.language });
  const one = isOne(scaled.number) && scaled.scale === '';
  const words = wordsOf(locale.language);
  return joined(
    form === 'plain' || !bound || bound === 'unknown' ? '' : words.bounds[bound],
    styled(scaled.number, print.style, setting),
    hidesScale(setting) ? '' : scaled.scale,
    form === 'plain' ? '' : unitWords(print.unit, { form, one }, locale),
  );
}

/** "9 to 10 billion dollars a year"; the power of ten is said once where both ends read well in it. */
export function rangePhrase(low: RoundedNumber, high: RoundedNumber, setting: PhraseSetting): string {
  const { print, form, locale } = setting;
  const unit = form === 'plain' ? '' : unitWords(print.unit, { form, one: false }, locale);
  return joined(rangeNumbersPhrase(low, high, setting), unit);
}

/** The same without the unit: "9 to 10 billion". */
export function rangeNumbersPhrase(low: RoundedNumber, high: RoundedNumber, setting: PhraseSetting): string {
  const { print, locale } = setting;
  const highScale = print.scale ?? scaleOf(high.value, high.rounding);
  const lowScale = print.scale ?? (readsIn(low.value, highScale) ? highScale : scaleOf(low.value, low.rounding));
  const at = (number: RoundedNumber, scale: Scale | 0) =>
    printScaled(number.value, number.rounding, { scale, language: locale.language });
  const [from, to] = [at(low, lowScale), at(high, highScale)];
  const words = wordsOf(locale.language);
  const hidden = hidesScale(setting);
  const once = words.scaleOnce && lowScale === highScale;
  return joined(
    styled(from.number, print.style, setting),
    hidden || once ? '' : from.scale,
    words.to,
    styled(to.number, print.style, setting),
    hidden ? '' : to.scale,
  );
}

/** A tenth of the unit and more reads well: "0.9 to 1.2 billion", but "5 million to 1.2 billion". */
function readsIn(value: number, scale: Scale | 0): boolean {
  return value === 0 || scale === 0 ? true : Math.abs(meant(value)) >= 10 ** (scale - 1);
}

/** A number alone may leave out only the power of ten that the writer named with `as`. */
function hidesScale({ print, form }: PhraseSetting): boolean {
  return form === 'plain' && print.scale !== undefined;
}

function styled(number: string, style: NumberStyle, { form, locale }: PhraseSetting): string {
  if (style === 'plain' || form === 'plain') return number;
  return wordsOf(locale.language)[style][form](number);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
