import { dayRange, type PartialDate } from '../../model/date.ts';
import { dayFormat } from '../../model/date-format.ts';
import type { SourceRecord } from '../../model/source.ts';
import { member } from './member.ts';
import { parseSourceDate, partialDate } from './source-date.ts';

/** Where readers know the outlet better than who wrote for it. */
const BY_OUTLET = new Set([
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post',
  'post-weblog',
  'broadcast',
  'article',
]);
const MOST_CHARACTERS = 40;
const MS_PER_DAY = 86_400_000;

/** A few words for a source: "Anthropic, 6 April 2026", "Doe and Roe, 2025"; without a date the name alone. */
export function shortSource(record: SourceRecord, language: string): string {
  const date = parseSourceDate(record.issued);
  const day = date && partialDate(date);
  const name = shortName(record, language);
  return day ? `${name}, ${printDate(day, language)}` : name;
}

function shortName(record: SourceRecord, language: string): string {
  const outlet = text(record['container-title']) ?? organisation(record.author) ?? text(record.publisher);
  const people = names(record.author, language) ?? names(record.editor, language);
  const name = BY_OUTLET.has(record.type) ? (outlet ?? people) : (people ?? outlet);
  return name ?? shorten(record.title);
}

function organisation(author: unknown): string | undefined {
  return Array.isArray(author) ? text(member(author[0], 'literal')) : undefined;
}

/** "Doe", "Doe and Roe", "Doe et al." */
function names(people: unknown, language: string): string | undefined {
  if (!Array.isArray(people)) return undefined;
  const each = people.flatMap((person) => text(member(person, 'family')) ?? text(member(person, 'literal')) ?? []);
  if (each.length > 2) return `${each[0]} et al.`;
  return each.length === 0 ? undefined : new Intl.ListFormat(language).format(each);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function shorten(title: string): string {
  if (title.length <= MOST_CHARACTERS) return title;
  return `${title.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')}…`;
}

function printDate(date: PartialDate, language: string): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (date.precision !== 'year') parts.month = 'long';
  if (date.precision === 'day') parts.day = 'numeric';
  return dayFormat(language, parts).format(dayRange(date)[0] * MS_PER_DAY);
}
