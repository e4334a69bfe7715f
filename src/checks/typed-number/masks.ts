import { english } from '../../figures/print/languages/en.ts';

/** Stands for a character that was judged: no letter, digit or space. */
export const MASK = '\uE000';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|' +
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const BETWEEN = '\\s?(?:–|-|to|and|or|,|bis|und|au|et)\\s?';
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const UNITS = Object.values(english.units)
  .flatMap(({ one, many, symbol }) => [one, many, symbol ?? ''])
  .filter((word) => word.length > 1 && !['second', 'quarter', 'year'].includes(word))
  .map((word) => escaped(word));
/** What follows a count and never a year: "2000 people". */
const COUNTED = [
  ...UNITS,
  'thousand',
  'million',
  'billion',
  'people',
  'times',
  'employees',
  'dollars',
  'euros',
  'pounds',
];

/** Spans that hold no number of the writer's own, longest forms first. */
const PASSES: RegExp[] = [
  // Quotations: other people's words. A mark that opens and never closes ends the search at the next one.
  /“[^“”]*(?:“[^“”]*”[^“”]*)*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’(?!\p{L})/gu,
  /(?<=^|[\s([{—–])"[^"\n]*"(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+|\bwww\.\S+/gu,
  // Dates.
  /\b\d{4}-(?:\d\d(?:-\d\d)?|Q[1-4])\b/gu,
  /\b(?:Q[1-4]|H[12])(?:[ \u00a0]\d{4})?\b|\bFY[ \u00a0]?\d{2,4}\b/gu,
  new RegExp(`\\b(?:${DAY}${BETWEEN}){0,9}${DAY}[ \\u00a0\\n]${MONTH}(?!\\p{L})(?:,?[ \\u00a0\\n]\\d{4})?`, 'gu'),
  new RegExp(
    `(?<!\\p{L})${MONTH}[ \\u00a0\\n](?:\\d{4}\\b|${DAY}(?:${BETWEEN}${DAY}){0,9}(?!\\d)(?:,?[ \\u00a0\\n]\\d{4}\\b)?)`,
    'gu',
  ),
  /\b\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}\\p{Sc}.,+−-]|\\p{Sc}\\s)${YEAR}(?:s\\b|(?:[–/-]|${BETWEEN})(?:\\d\\d){1,2}(?!\\d))?(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[%×°]|[\\s-](?:${COUNTED.join('|')})(?!\\p{L}))`,
    'gu',
  ),
  // Ordinals and labels.
  /\b\d+(?:st|nd|rd|th)\b/gu,
  /(?<!\p{L})(?:part|chapter|section|step|appendix|table|article|annex|paragraph|page|pages|pp?\.|§+|nos?\.)[ \u00a0]\d+(?:[.–-]\d+)*(?!\p{L}|%)/giu,
];

/** Covers all that passes, character by character, so that places stay as they are. */
export function maskNames(text: string, { terms, heading }: { terms: readonly string[]; heading?: boolean }): string {
  const patterns = [...PASSES, ...(terms.length > 0 ? [termPattern(terms)] : [])];
  // "## 1. What was said": the number of a heading.
  if (heading) patterns.unshift(/^\s*\d+(?:\.\d+)*[.):]?(?=\s)/gu);
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => MASK.repeat(found.length)), text);
}

/** Text as a pattern of itself. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Names as written, in any wrapping of lines, with the plural: "two H100s". The longest goes first. */
function termPattern(terms: readonly string[]): RegExp {
  const names = [...terms].sort((a, b) => b.length - a.length).map((term) => escaped(term).replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?:s|’s|'s)?(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu');
}
