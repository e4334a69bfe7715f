import { z } from 'zod';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A date known to some precision. See {@link dayOf} for the day it stands for. */
export interface PartialDate {
  iso: string; // as written: "2026-04-06", "2026-05", "2026-Q1", "2026"
  precision: DatePrecision;
}

const MS_PER_DAY = 86_400_000;
/** There is no year 0; four noughts are what some programs write where they have no date. */
const FORMS: [DatePrecision, RegExp][] = [
  ['day', /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/],
  ['month', /^(?!0000)(\d{4})-(\d{2})$/],
  ['quarter', /^(?!0000)(\d{4})-Q([1-4])$/],
  ['year', /^(?!0000)(\d{4})$/],
];

/** Strict ISO forms only; a day that the calendar lacks (2026-02-30) is undefined, not the next month. */
export function parsePartialDate(text: string): PartialDate | undefined {
  for (const [precision, form] of FORMS) {
    if (form.test(text) && exists(text, precision)) return { iso: text, precision };
  }
  return undefined;
}

function exists(text: string, precision: DatePrecision): boolean {
  if (precision === 'quarter' || precision === 'year') return true;
  const full = precision === 'month' ? `${text}-01` : text;
  const time = Date.parse(`${full}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === full;
}

/** First and last day a date may mean, as whole days since 1970-01-01 (UTC). */
export function dayRange({ iso, precision }: PartialDate): [first: number, last: number] {
  const year = Number(iso.slice(0, 4));
  if (precision === 'day') {
    const day = utcDay(year, Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));
    return [day, day];
  }
  const [start, months] =
    precision === 'year'
      ? [0, 12]
      : precision === 'quarter'
        ? [(Number(iso[6]) - 1) * 3, 3]
        : [Number(iso.slice(5, 7)) - 1, 1];
  return [utcDay(year, start, 1), utcDay(year, start + months, 1) - 1];
}

/** The day a date stands for on an axis and in a formula: its middle, rounded down. A day is itself. */
export function dayOf(date: PartialDate): number {
  const [first, last] = dayRange(date);
  return Math.floor((first + last) / 2);
}

/** Days since 1970-01-01 → "2026-04-06". */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function utcDay(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / MS_PER_DAY);
}

/** What is said of a value that is no date, and of one that is no day. */
export const NO_DATE = 'this is no date; write 2026-04-06, 2026-04, 2026-Q2 or 2026';
export const NO_DAY = 'this is no day; write 2026-04-06';

/** What a writer types for a date. YAML reads a bare year as a number, so both are taken. */
export const PartialDateSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .transform((text, ctx): PartialDate => {
    const date = parsePartialDate(text);
    if (date) return date;
    ctx.addIssue({ code: 'custom', message: NO_DATE });
    return z.NEVER;
  });

/** A full day, for what was published or said on a day. */
export const DaySchema = z.union([z.string(), z.number().transform(String)]).transform((text, ctx): PartialDate => {
  const date = parsePartialDate(text);
  if (date?.precision === 'day') return date;
  ctx.addIssue({ code: 'custom', message: NO_DAY });
  return z.NEVER;
});
