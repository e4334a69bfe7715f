import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { writeFileWhole } from '../../../io/artefacts.ts';
import { readBytes } from '../../../io/bytes.ts';
import { reportPath } from '../../../model/address.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import type { Address, Locale } from '../../../model/site.ts';
import { SEARCH_FOLDER } from '../../../model/site-files.ts';
import { feedItem } from '../feeds/feed-item.ts';
import { searchRecords } from './search-records.ts';

interface Searching {
  address: Address;
  locale: Locale;
  /** The published reports. */
  listed: readonly CompiledReport[];
}

/** What a page of Pagefind's needs; its own user interfaces are left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*\.pagefind)$/;

/**
 * Writes the index of a search into a built folder: reports by their text, charts and figures as results of their own.
 * Addresses count from the site root; the module that searches knows the base path that it was loaded from.
 */
export async function writeSearch(root: string, folder: string, searching: Searching): Promise<void> {
  const { index, errors } = await createIndex({
    // One index for all: a reader who looks for a word means every report, whatever it is written in.
    forceLanguage: languageOf(searching.locale.language),
  });
  if (!index) throw new Error(`The search cannot be made: ${errors.join('; ')}`);
  try {
    for (const report of searching.listed) await addReport(index, report, { root, folder, ...searching });
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search cannot be made: ${faults.join('; ')}`);
    for (const { path, content } of files)
      if (NEEDED.test(path)) writeFileWhole(`${root}/${folder}/${SEARCH_FOLDER}${path}`, ordered(path, content));
  } finally {
    await close();
  }
}

async function addReport(
  index: PagefindIndex,
  report: CompiledReport,
  { root, folder, address, locale }: Searching & { root: string; folder: string },
): Promise<void> {
  const { slug, language } = report;
  const page = readBytes(root, `${folder}/${reportPath(slug)}index.html`).toString('utf8');
  const { title, html } = feedItem(report, { address, page });
  // Pagefind would leave figures out, as parts of a form; the text for feeds has them as plain words.
  const content = `<html><body><main>${toHtml(h('h1', title))}${html}</main></body></html>`;
  const added = [await index.addHTMLFile({ url: `/${reportPath(slug)}`, content })];
  for (const { kind, path, title: name, text } of searchRecords(report, { ...locale, language })) {
    const meta = { title: name, kind, report: title };
    added.push(
      await index.addCustomRecord({
        url: `/${path}`,
        content: text,
        language: languageOf(locale.language),
        meta,
      }),
    );
  }
  const faults = added.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(`The search cannot take in "${slug}": ${faults.join('; ')}`);
}

/** The first part of a language tag: "en". */
const languageOf = (language: string): string => language.split('-')[0] ?? language;

/** Pagefind writes the languages of its list in an order that differs from run to run. */
function ordered(path: string, content: Uint8Array): Uint8Array {
  if (path !== 'pagefind-entry.json') return content;
  const entry: unknown = JSON.parse(Buffer.from(content).toString('utf8'));
  return Buffer.from(JSON.stringify(sorted(entry)));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
