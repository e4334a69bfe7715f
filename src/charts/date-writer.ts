/** Writes a time, ms since 1970 in UTC. */
export type DateWriter = (time: number) => string;

/**
 * A writer of dates in some parts of year, month and day. A table of a chart prints hundreds, and `Intl` takes a microsecond for
 * each: what stands around year and day is asked of it once for every month. Where a language does more than put them in, or the
 * year has not four digits, `Intl` is asked each time.
 */
export function createDateWriter(language: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => monthPattern(format, month));
  return (time) => {
    const date = new Date(time);
    const [pattern, year] = [months[date.getUTCMonth()], date.getUTCFullYear()];
    if (!pattern || year < 1000 || year > 9999) return format.format(time);
    return pattern.map((part) => (part === 'year' ? year : part === 'day' ? date.getUTCDate() : part.text)).join('');
  };
}

/** What a date of one month is made of, in order. */
type Pattern = ('year' | 'day' | { text: string })[];

/** The pattern of a month; undefined when a date made by it would not be as `Intl` writes it. */
function monthPattern(format: Intl.DateTimeFormat, month: number): Pattern | undefined {
  const pattern = format
    .formatToParts(Date.UTC(2017, month, 28))
    .map(({ type, value }) => (type === 'year' || type === 'day' ? type : { text: value }));
  const written = (year: number, day: number): string =>
    pattern.map((part) => (part === 'year' ? year : part === 'day' ? day : part.text)).join('');
  const isKept = TRIALS.every(([year, day]) => written(year, day) === format.format(Date.UTC(year, month, day)));
  return isKept ? pattern : undefined;
}

/** Of one digit and of two, in the years of two centuries. */
const TRIALS: [year: number, day: number][] = [
  [2017, 28],
  [1986, 3],
];
