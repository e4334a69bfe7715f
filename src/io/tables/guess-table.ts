import { parsePartialDate } from '../../model/date.ts';
import { isoOfOtherDate } from '../../model/other-date.ts';
import type { Field } from '../../model/table.ts';
import { csvRecords } from './csv-records.ts';
import { parseNumber } from './parse-number.ts';

/** A column as its cells look, for a writer to confirm. */
export interface GuessedField extends Pick<Field, 'name' | 'type' | 'precision' | 'groupChar' | 'decimalChar'> {
  /** What could be otherwise. */
  doubt?: string;
  cells: string[];
}

export interface GuessedTable {
  delimiter: string;
  /** Texts that stand for "no value" among numbers or dates. */
  missingValues: string[];
  fields: GuessedField[];
  rows: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
const NOTHING = /^(?:n\/?a|nan|null|none|-+|–|—|\.{1,3}|\?)$/i;
/** A year between the first printed books and the far future; other numbers of four digits are amounts. */
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
/** How groups of digits and decimals are written, the commonest first. */
const NUMBERS: Pick<Field, 'groupChar' | 'decimalChar'>[] = [
  {},
  { groupChar: ',' },
  { decimalChar: ',' },
  { groupChar: '.', decimalChar: ',' },
  { groupChar: ' ' },
  { groupChar: ' ', decimalChar: ',' },
  { groupChar: "'" },
];

/**
 * Guesses what the columns of a delimited text hold. Nothing of it is final: it goes into datapackage.yaml, where its
 * writer confirms it, and from there every cell is held to it.
 */
export function guessTable(text: string): GuessedTable {
  const delimiter = guessDelimiter(text);
  const [header, ...records] = [...csvRecords(text, { delimiter, fault: () => undefined })];
  const names = (header?.cells ?? []).map((cell) => (cell ?? '').trim().normalize('NFC'));
  const columns = names.map((_, i) => records.map(({ cells }) => (cells[i] ?? '').trim()));
  const guessed = names.map((name, i) => guessField(name, columns[i] ?? [], delimiter));
  return {
    delimiter,
    missingValues: [...new Set(guessed.flatMap(({ missing }) => missing))].sort(),
    fields: guessed.map(({ field }) => field),
    rows: records.length,
  };
}

/** The sign that parts the first lines into the same number of cells, and into the most. */
function guessDelimiter(text: string): string {
  const head = text.split(/\r\n|\r|\n/, 20).join('\n');
  const widths = DELIMITERS.map((delimiter) => {
    const records = [...csvRecords(head, { delimiter, fault: () => undefined })].slice(0, 15);
    const counts = records.map(({ cells }) => cells.length);
    return counts.every((count) => count === counts[0]) ? (counts[0] ?? 1) : 1;
  });
  const best = Math.max(...widths);
  return best > 1 ? (DELIMITERS[widths.indexOf(best)] ?? ',') : ',';
}

function guessField(name: string, cells: string[], delimiter: string): { field: GuessedField; missing: string[] } {
  const filled = cells.filter((cell) => cell !== '');
  const missing = [...new Set(filled.filter((cell) => NOTHING.test(cell)))];
  const values = filled.filter((cell) => !missing.includes(cell));
  const typed = values.length === 0 ? undefined : (asDates(name, values) ?? asNumbers(values, delimiter));
  if (typed) return { field: { name, cells, ...typed }, missing };
  const doubt =
    values.length > 0 &&
    values.every((value) => isoOfOtherDate(value) !== undefined || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value));
  const dates = 'these look like dates; written as 2026-04-06 they could be of type date';
  return { field: { name, type: 'string', cells, ...(doubt ? { doubt: dates } : {}) }, missing: [] };
}

type Typed = Omit<GuessedField, 'name' | 'cells'>;

function asDates(name: string, values: readonly string[]): Typed | undefined {
  const dates = values.map(parsePartialDate);
  if (dates.some((date) => date === undefined)) return undefined;
  const precisions = new Set(dates.map((date) => date?.precision));
  const [only] = precisions;
  if (precisions.size > 1) return { type: 'date', precision: 'mixed' };
  if (only !== 'year') return { type: 'date', ...(only === 'day' ? {} : { precision: only }) };
  const named = /year|date|jahr|ann[ée]e|año|anno/i.test(name);
  if (!values.every((value) => YEAR.test(value)) && !named) return undefined;
  return {
    type: 'date',
    precision: 'year',
    ...(named ? {} : { doubt: 'years, or amounts? for amounts, type: number' }),
  };
}

function asNumbers(values: readonly string[], delimiter: string): Typed | undefined {
  // A code is no number: 007 would lose its zeros.
  if (values.some((value) => /^0\d/.test(value))) return undefined;
  const fitting = NUMBERS.filter((form) => values.every((value) => parseNumber(value, form).value !== undefined));
  const [first] = fitting;
  if (!first) return undefined;
  const comma = fitting.some((form) => form.groupChar === ',') && fitting.some((form) => form.decimalChar === ',');
  if (!comma || Object.keys(first).length === 0) return { type: 'number', ...first };
  // Files parted by semicolons come from where the comma stands before decimals.
  const form = delimiter === ';' ? { decimalChar: ',' } : { groupChar: ',' };
  const other = delimiter === ';' ? 'groupChar: ","' : 'decimalChar: ","';
  return {
    type: 'number',
    ...form,
    doubt: `is 1,234 more than a thousand or a little over one? for the other, ${other}`,
  };
}
