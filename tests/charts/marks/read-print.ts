/** The number that a text prints: "−1,234.5", "56%". */
export function readNumber(text: string): number | undefined {
  const plain = text.replace('\u2212', '-').replaceAll(',', '').replace('%', '').trim();
  return plain === '' || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000;

/** First and last day of a printed date, counted from 1970: "2016", "Q1 2026", "Sept 2024", "31 Aug 2024". */
export function readDate(text: string): [first: number, last: number] | undefined {
  const [, quarter, day, name, written] = /^(?:Q(\d) |(?:(\d+) )?([A-Z][a-z]+) )?(\d{4})$/.exec(text) ?? [];
  if (written === undefined) return undefined;
  const year = Number(written);
  if (quarter !== undefined) return [dayOf(year, Number(quarter) * 3 - 3, 1), dayOf(year, Number(quarter) * 3, 0)];
  if (name === undefined) return [dayOf(year, 0, 1), dayOf(year, 12, 0)];
  const month = MONTHS.indexOf(name);
  if (month < 0) return undefined;
  return day === undefined
    ? [dayOf(year, month, 1), dayOf(year, month + 1, 0)]
    : [dayOf(year, month, Number(day)), dayOf(year, month, Number(day))];
}

/** A number, or the middle of a date. */
export function readPlace(text: string): number | undefined {
  const date = readDate(text);
  return date ? (date[0] + date[1]) / 2 : readNumber(text);
}
