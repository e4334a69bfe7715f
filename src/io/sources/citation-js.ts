import { createRequire } from 'node:module';
import { member } from './member.ts';

// citation-js has no types and is made of CommonJS modules that register themselves when loaded; it is loaded by the
// first source that needs it, since that takes longer than compiling a small report.
const require = createRequire(import.meta.url);

type Method = (...args: unknown[]) => unknown;

/** BibTeX and BibLaTeX → CSL-JSON, in the order of the text. Throws what the parser throws. */
export function parseBibtex(text: string): unknown[] {
  const { Cite } = loadCore();
  require('@citation-js/plugin-bibtex');
  const { data } = new Cite(text, { forceType: '@biblatex/text', generateGraph: false });
  return Array.isArray(data) ? data : [];
}

interface Formatting {
  /** A name for the style, and its CSL. */
  style: string;
  csl: string;
  language: string;
}

/** CSL-JSON → one HTML fragment a record, in their order. */
export function formatHtml(records: readonly object[], { style, csl, language }: Formatting): string[] {
  const { Cite, plugins } = loadCore();
  require('@citation-js/plugin-csl');
  const settings = member(call(member(plugins, 'config'), 'get', '@csl'), 'styles');
  call(settings, 'add', style, csl);
  const cite = new Cite(records, { generateGraph: false });
  const options = { format: 'html', style, lang: language, nosort: true, asEntryArray: true };
  const entries = call(cite, 'format', 'bibliography', options);
  if (!Array.isArray(entries)) throw new TypeError('The citation processor gave no list of entries.');
  return entries.map((entry) => String(Array.isArray(entry) ? entry[1] : ''));
}

/** CSL-JSON → RIS, as reference managers import it. */
export function formatRis(records: readonly object[]): string {
  const { Cite } = loadCore();
  require('@citation-js/plugin-ris');
  const text = call(new Cite(records, { generateGraph: false }), 'format', 'ris');
  if (typeof text !== 'string') throw new TypeError('The citation processor gave no RIS.');
  return text;
}

interface Core {
  Cite: new (input: unknown, options: object) => { data: unknown };
  plugins: unknown;
}

function loadCore(): Core {
  const core: unknown = require('@citation-js/core');
  const Cite = member(core, 'Cite');
  if (typeof Cite !== 'function') throw new TypeError('@citation-js/core has no Cite.');
  // The documented constructor; what it makes is checked where it is used.
  return { Cite: Cite as Core['Cite'], plugins: member(core, 'plugins') };
}

function call(of: unknown, name: string, ...args: unknown[]): unknown {
  const method = member(of, name);
  if (typeof method !== 'function') throw new TypeError(`The citation processor has no "${name}".`);
  // Checked to be a function on the line above.
  return (method as Method).apply(of, args);
}
