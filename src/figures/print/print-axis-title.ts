import type { Locale } from '../../model/site.ts';
import { wordsOf } from './languages/index.ts';
import { hasPercent, scaleOfUnit } from './print-unit.ts';
import { parsePrintedUnit } from './printed-unit.ts';
import { unitWords } from './unit-words.ts';

/** The words for an axis from its unit with multiplier: "billion USD/year" → "billion dollars a year"; "" for no unit. */
export function printAxisTitle(unit: string, locale: Locale): string {
  const printed = parsePrintedUnit(unit, locale);
  const words = wordsOf(locale.language);
  const scale = scaleOfUnit(printed);
  const percent = hasPercent(printed) ? words.percent.long('').trim() : '';
  return [scale ? words.scales[scale].many : '', percent, unitWords(printed.text, { form: 'long', one: false }, locale)]
    .filter((part) => part !== '')
    .join(' ');
}
