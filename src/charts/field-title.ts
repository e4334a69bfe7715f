import { printAxisTitle } from '../figures/print/print-axis-title.ts';
import type { Locale } from '../model/site.ts';
import type { Field } from './field.ts';

/** What an axis is called: the writer's own words, else the column's title and its unit: "Value (billion dollars a year)". */
export function titleOf({ title, isNamed, unit, type }: Field, locale: Locale): string {
  return isNamed || type === 'date' ? title : withUnit(title, unit, locale);
}

export function withUnit(title: string, unit: string, locale: Locale): string {
  const words = unit === '' ? '' : printAxisTitle(unit, locale);
  return words === '' ? title : `${title} (${words})`;
}
