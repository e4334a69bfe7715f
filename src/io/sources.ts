import { problem } from '../model/errors/index.ts';
import { parseContent } from '../model/parse.ts';
import type { Position, Problem } from '../model/problem.ts';
import { type SourceRecord, SourceSchema } from '../model/source.ts';
import { checkRecord } from './sources/check-record.ts';
import { formatHtml } from './sources/citation-js.ts';
import { member } from './sources/member.ts';
import { type RawSources, readBibtex } from './sources/read-bibtex.ts';
import { escapeHtml, plainText, safeHtml } from './sources/safe-html.ts';
import { shortSource } from './sources/short-source.ts';
import { SOURCE_STYLE } from './sources/style.ts';
import { readText } from './text-file.ts';
import { readYaml } from './yaml.ts';

export interface ReadSources {
  /** Dates are CSL-JSON (`{'date-parts': [[2026, 4, 6]]}`); each id once. */
  records: SourceRecord[];
  /** Where a source is told. */
  locate: (id: string) => Position;
  problems: Problem[];
}

/**
 * Reads files of sources: CSL-YAML (a list, or `references:` with one) and BibTeX (`.bib`). A source that is told twice, in
 * one file or in two, is a problem that names both places.
 */
export function readSources(root: string, paths: readonly string[]): ReadSources {
  const records: SourceRecord[] = [];
  const places = new Map<string, Position>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const raw = readRaw(root, path);
    problems.push(...raw.problems);
    for (const [i, item] of raw.items.entries()) {
      const at = [...raw.path, i];
      const parsed = parseContent(SourceSchema, item, (below, ...rest) => raw.locate([...at, ...below], ...rest));
      if (!parsed.value) {
        problems.push(...parsed.problems);
        continue;
      }
      const { record, problems: faults } = checkRecord(parsed.value, at, raw.locate);
      problems.push(...faults);
      const before = places.get(record.id);
      if (before) {
        const first = `${before.file}:${before.line}:${before.column}`;
        problems.push(problem('RK015', { id: record.id, first }, raw.locate([...at, 'id'])));
      } else {
        places.set(record.id, raw.locate(at));
        records.push(record);
      }
    }
  }
  const nowhere: Position = { file: paths[0] ?? 'content', line: 1, column: 1 };
  return { records, locate: (id) => places.get(id) ?? nowhere, problems };
}

function readRaw(root: string, path: string): RawSources {
  if (path.endsWith('.bib')) {
    const { text, problems } = readText(root, path);
    if (text === undefined)
      return { items: [], path: [], locate: () => ({ file: path, line: 1, column: 1 }), problems };
    return readBibtex(text, path);
  }
  const { data, locate, problems } = readYaml(root, path);
  if (Array.isArray(data)) return { items: data, path: [], locate, problems };
  if (typeof data === 'object' && data !== null && 'references' in data && Array.isArray(data.references))
    return { items: data.references, path: ['references'], locate, problems };
  if (problems.length > 0 || data === null) return { items: [], path: [], locate, problems };
  const reason = 'sources are a list: "- id: …", each with type, title, issued and URL';
  return { items: [], path: [], locate, problems: [problem('RK007', { where: 'the file', reason }, locate([]))] };
}

export interface FormattedSource {
  id: string;
  text: string;
  html: string;
  short: string;
}

/** Locales that the citation processor brings, by the first part of a language tag. */
const LOCALES: Record<string, string> = { de: 'de-DE', en: 'en-US', es: 'es-ES', fr: 'fr-FR', nl: 'nl-NL' };

/**
 * Formats sources for a list, in their order: `Anthropic. “Higher usage limits”, 6 May 2026. anthropic.com`. The HTML is
 * safe, and links the address when it is https; the text spells it out. A language that is not known is formatted as English.
 */
export function formatSources(records: readonly SourceRecord[], language: string): FormattedSource[] {
  if (records.length === 0) return [];
  const locale = LOCALES[language.split('-')[0] ?? ''] ?? 'en-US';
  const entries = formatHtml(records.map(withoutEcho), { style: 'reckon', csl: SOURCE_STYLE, language: locale });
  return records.map((record, i) => {
    const html = safeHtml(entries[i] ?? '');
    const url = addressOf(record);
    const text = plainText(html);
    const short = shortSource(record, language);
    if (!url) return { id: record.id, text, html, short };
    return { id: record.id, text: `${text} ${url}`, html: `${html} ${link(url)}`, short };
  });
}

/** An organisation that publishes what it wrote would be named twice; the address is added apart. */
function withoutEcho({ URL: _url, DOI: _doi, ...record }: SourceRecord): object {
  const { author, publisher } = record;
  const writer = Array.isArray(author) && author.length === 1 ? member(author[0], 'literal') : undefined;
  return publisher !== undefined && publisher === writer ? { ...record, publisher: undefined } : record;
}

function addressOf({ URL: url, DOI: doi }: SourceRecord): string | undefined {
  if (url !== undefined) return url;
  return typeof doi === 'string' ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}` : undefined;
}

function link(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (!url.startsWith('https://')) return escapeHtml(url);
  return `<a href="${escapeHtml(new URL(url).href)}">${escapeHtml(host)}</a>`;
}
