import { isoDay, type PartialDate, parsePartialDate } from '../../model/date.ts';
import type { Field } from '../../model/table.ts';
import type { Misfit } from './parse-number.ts';

export type ParsedDate = { value: PartialDate; misfit?: undefined } | { value?: undefined; misfit: Misfit };

const FORMS = { day: '2026-04-06', month: '2026-04', quarter: '2026-Q2', year: '2026' } as const;
/** Days from 1899-12-30, where the day numbers of spreadsheets begin, to 1970-01-01. */
const SPREADSHEET_EPOCH = 25_569;

/** Reads a date in one of the ISO forms, of the precision that the column declares (a day unless said). */
export function parseDate(text: string, { precision = 'day' }: Pick<Field, 'precision'>): ParsedDate {
  const date = parsePartialDate(text);
  if (!date) return { misfit: explainDate(text, precision) };
  if (precision === 'mixed' || precision === date.precision) return { value: date };
  return {
    misfit: {
      reason: `is a ${date.precision}, and the column holds a ${precision}`,
      hint: `Write it like ${FORMS[precision]}, or declare precision: mixed for the column.`,
    },
  };
}

/** What else dates look like, the surest first. */
const EXPLANATIONS: [form: RegExp, explain: (match: RegExpExecArray) => Misfit | undefined][] = [
  [
    /^\d{4}-\d{2}(?:-\d{2})?$|^\d{4}-?Q\d$/,
    () => ({ reason: 'is no date of the calendar', hint: 'Check the month and the day.' }),
  ],
  [
    /^(\d{4}-\d{2}-\d{2})[T ]\d/,
    ([, day]) => ({ reason: 'has a time of day', hint: `Write the day alone, as it is where it happened: ${day}.` }),
  ],
  [
    /^(?:(\d{4})[ /]?[qQ]([1-4])|[qQ]([1-4])[ /-]?(\d{4})|(\d{4})-q([1-4]))$/,
    ([, y1, q1, q2, y2, y3, q3]) => ({
      reason: 'is a quarter in another form',
      hint: `Write ${y1 ?? y2 ?? y3}-Q${q1 ?? q2 ?? q3}.`,
    }),
  ],
  [
    /^(?:FY\s*\d{2,4}|\d{4}[/–-]\d{2}(?:\d{2})?)$/i,
    () => ({
      reason: 'is a financial year, which begins in another month in each place',
      hint: 'Declare type: string, or write the quarter or day that it begins.',
    }),
  ],
  [/^\d{5}(?:\.\d+)?$/, ([all]) => explainSerial(Number(all))],
  [
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2}(?:\d{2})?$/,
    () => ({ reason: 'could be read in more than one way', hint: 'Write the year first: 2026-04-06.' }),
  ],
  [/^\d{1,2}[./-]\d{4}$|^\d{4}[./]\d{1,2}$/, () => ({ reason: 'is a month in another form', hint: 'Write 2026-04.' })],
  [
    /^\d{4}[./]\d{1,2}[./]\d{1,2}$|^\d{4}-\d{1,2}-\d{1,2}$/,
    () => ({ reason: 'is a day in another form', hint: 'Write four digits, two and two with hyphens: 2026-04-06.' }),
  ],
  [/^'?\d{2}$/, () => ({ reason: 'is a year of two digits', hint: 'Write all four.' })],
];

function explainDate(text: string, precision: NonNullable<Field['precision']>): Misfit {
  for (const [form, explain] of EXPLANATIONS) {
    const match = form.exec(text);
    const misfit = match && explain(match);
    if (misfit) return misfit;
  }
  const forms = precision === 'mixed' ? Object.values(FORMS).join(', ') : FORMS[precision];
  return { reason: 'is not a date', hint: `Write it like ${forms}.` };
}

/** Day numbers of spreadsheets for 1954 to 2064 have five digits and are hardly meant as years. */
function explainSerial(serial: number): Misfit | undefined {
  if (serial < 20_000 || serial >= 60_000) return undefined;
  const day = isoDay(Math.floor(serial) - SPREADSHEET_EPOCH);
  return { reason: 'looks like the day number of a spreadsheet', hint: `Write ${day}, if that is what it means.` };
}
