import { type PartialDate, parsePartialDate } from '../../model/date.ts';

/** A CSL date: one day, month or year, or a first and a last one. */
export interface CslDate {
  'date-parts': number[][];
}

/**
 * Reads what writers and programs put for a date of a source: `2026-04-06`, `2026-04`, `2026`, CSL's own
 * `{date-parts: [[2026, 4, 6]]}`, or `{year: 2026, month: 4}`.
 * @returns undefined when it is no date of the calendar
 */
export function parseSourceDate(input: unknown): CslDate | undefined {
  if (typeof input === 'string' || typeof input === 'number') return fromText(String(input));
  if (typeof input !== 'object' || input === null) return undefined;
  if ('date-parts' in input) return fromParts(input['date-parts']);
  if ('raw' in input) return fromText(String(input.raw));
  if ('year' in input) {
    const { year, month, day } = { month: undefined, day: undefined, ...input };
    return fromParts([[year, month, day].filter((part) => part !== undefined)]);
  }
  return undefined;
}

/** The date, or the first of two, as far as it is known. */
export function partialDate(date: CslDate): PartialDate | undefined {
  const [year, ...rest] = date['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))];
  return parsePartialDate(parts.join('-'));
}

function fromText(text: string): CslDate | undefined {
  const date = parsePartialDate(text);
  if (!date || date.precision === 'quarter') return undefined;
  return { 'date-parts': [date.iso.split('-').map(Number)] };
}

function fromParts(parts: unknown): CslDate | undefined {
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 2) return undefined;
  const dates = parts.map((part) => (Array.isArray(part) ? part.map(Number) : []));
  return dates.every((date) => partialDate({ 'date-parts': [date] })) ? { 'date-parts': dates } : undefined;
}
