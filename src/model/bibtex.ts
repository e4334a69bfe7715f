import type { CitationRecord } from './citation.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as a command, and how to print it; a bare brace would end the field. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A record as BibTeX in UTF-8. Titles and names stand in double braces: case and order stay as they were written. */
export function renderBibtex(record: CitationRecord): string {
  const [year, month, day] = record.issued['date-parts'][0];
  const fields: [string, string | undefined][] = [
    ['author', record.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    ['title', `{${escapeTex(record.title)}}`],
    ['institution', `{${escapeTex(record.publisher)}}`],
    ['year', String(year)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
    ['howpublished', escapeTex(record['container-title'])],
    ['language', escapeTex(record.language)],
    // An address is printed by \url, which takes it as it is; braces and backslashes cannot stand in one.
    ['url', record.URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${fieldOf(name, value)}`));
  return `@techreport{${record.id},\n${lines.join(',\n')}\n}\n`;
}

/** A month is a name that BibTeX knows, and no text. */
const fieldOf = (name: string, value: string): string => (name === 'month' ? value : `{${value}}`);

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (char) => SPECIAL[char] ?? char).replace(/[&%$#_]/g, (char) => `\\${char}`);
}
