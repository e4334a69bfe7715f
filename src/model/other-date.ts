import { parsePartialDate } from './date.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Dates that people write in another order or with other signs, as year, month and day; a part that is missing stays away. */
const FORMS: [form: RegExp, read: (parts: string[]) => (string | undefined)[]][] = [
  // 2026/4/6, 2026.04.06, 2026-4-6: a year at the beginning is followed by the month everywhere.
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([year, month, day]) => [year, month, day]],
  // 23.11.2026, 11/23/2026: which is the day shows only when one of the two is above 12.
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([one, other, year]) => dayAndMonth(one, other, year)],
  // 23 November 2026, 23rd Nov 2026
  [/^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? (\d{4})$/, ([day, month, year]) => [year, monthNumber(month), day]],
  // November 23, 2026
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([month, day, year]) => [year, monthNumber(month), day]],
  // November 2026
  [/^([a-z]{3,9})\.?,? (\d{4})$/, ([month, year]) => [year, monthNumber(month)]],
  // 2026/11, 11/2026
  [/^(\d{4})[/.](\d{1,2})$/, ([year, month]) => [year, month]],
  [/^(\d{1,2})[/.](\d{4})$/, ([month, year]) => [year, month]],
];

/**
 * The ISO form of a date that was written in another way, when it can mean one date only: "23.11.2026" is 2026-11-23,
 * "4/5/2026" is undefined. English names of months.
 */
export function isoOfOtherDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const quarter = /^(?:(\d{4})[ /]?q([1-4])|q([1-4])[ /-]?(\d{4}))$/.exec(plain);
  if (quarter) return `${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`;
  for (const [form, read] of FORMS) {
    const match = form.exec(plain);
    if (!match) continue;
    const [year, ...rest] = read(match.slice(1));
    if (year === undefined || rest.some((part) => part === undefined)) return undefined;
    const iso = [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
    return parsePartialDate(iso) && iso;
  }
  return undefined;
}

function dayAndMonth(one = '', other = '', year = ''): (string | undefined)[] {
  if (Number(one) > 12) return [year, other, one];
  if (Number(other) > 12 || one === other) return [year, one, other];
  return [year, undefined];
}

/** "Nov" or "November" → "11". */
function monthNumber(name = ''): string | undefined {
  const index = MONTHS.findIndex((month) => name === month || name === month.slice(0, 3));
  if (index < 0) return name === 'sept' ? '9' : undefined;
  return String(index + 1);
}
