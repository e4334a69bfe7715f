import { dayRange, type PartialDate } from '../../model/date.ts';
import { dayFormat } from '../../model/date-format.ts';
import { wordsOf } from './languages/index.ts';

const MS_PER_DAY = 86_400_000;

/** A date to its own precision: "6 May 2026", "May 2026", "first quarter of 2026", "2026". */
export function printDate(date: PartialDate, language: string): string {
  const year = date.iso.slice(0, 4);
  if (date.precision === 'year') return year;
  if (date.precision === 'quarter') return wordsOf(language).quarter(Number(date.iso[6]), year);
  const [first] = dayRange(date);
  const day = date.precision === 'day' ? ({ day: 'numeric' } as const) : {};
  return dayFormat(language, { ...day, month: 'long', year: 'numeric' }).format(first * MS_PER_DAY);
}
