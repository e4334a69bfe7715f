import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltSite, Machine, PageCheck, SiteCheck } from './contract.ts';
import { findNoValue } from './no-values.ts';

/** Files of a project that tools name when they fail; "/app/reports/" alone could be an address. */
const INSIDE = '(?:src|node_modules|content|public|scripts|dist|dist\\.next|\\.reckon|\\.astro)/';
const NUL = String.fromCharCode(0);
const OWN_MACHINE = /\bhttps?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?![\w.-])[^\s"'<>]*/g;

/** No text file of the site, of whatever kind, tells a secret, names the machine, or holds a value that is none. */
export const checkTexts: SiteCheck = (site, pages) =>
  [...site.files].flatMap((path): Problem[] => {
    const text = pages.has(path) ? undefined : site.textOf(path);
    return text === undefined ? [] : checkText(path, text, site);
  });

/** The same for a page, which is read already. */
export const checkPageText: PageCheck = ({ path, html }, site) => checkText(path, html, site);

function checkText(path: string, text: string, site: BuiltSite): Problem[] {
  const at = (offset: number) => ({ file: `${site.folder}/${path}`, ...placeOf(text, offset) });
  const secrets = findSecrets(text, site.machine).map(({ name, offset }) => problem('RK444', { name }, at(offset)));
  if (site.received.has(path)) return secrets;
  const traces = findTraces(text, site).map(({ found, offset }) => problem('RK443', { found }, at(offset)));
  return [...secrets, ...traces, ...noValues(path, text, site)];
}

/**
 * Scripts of tools speak of `undefined`, and pages are looked at element by element; but a NUL is dropped by whoever
 * parses a page, so it is looked for here.
 */
function noValues(path: string, text: string, site: BuiltSite): Problem[] {
  const isCode = /\.(?:html|css|js)$/.test(path);
  const found = isCode ? (text.includes(NUL) ? 'NUL' : undefined) : findNoValue(text, site);
  const at = { file: `${site.folder}/${path}`, line: 1, column: 1 };
  return found === undefined ? [] : [problem('RK195', { found }, at)];
}

/** A secret in plain, as part of an address, or in base64. */
function findSecrets(text: string, { secrets }: Machine): { name: string; offset: number }[] {
  return secrets.flatMap(({ name, value }) => {
    const offset = [value, encodeURIComponent(value), btoa(unescapeBytes(value))]
      .map((form) => text.indexOf(form))
      .find((place) => place >= 0);
    return offset === undefined ? [] : [{ name, offset }];
  });
}

/** `btoa` takes bytes as characters. */
const unescapeBytes = (value: string): string => String.fromCharCode(...new TextEncoder().encode(value));

function findTraces(text: string, { machine, written }: BuiltSite): { found: string; offset: number }[] {
  const found: { found: string; offset: number }[] = [];
  for (const folder of machine.folders) {
    const place = new RegExp(`(?:(?<=file://)|(?<![\\w./-]))${escapeRegExp(folder)}/${INSIDE}`).exec(text);
    if (place) found.push({ found: `a path on the machine that built it ("${place[0]}…")`, offset: place.index });
  }
  const map = /[#@] ?sourceMappingURL=/.exec(text);
  if (map) found.push({ found: 'the address of a source map', offset: map.index });
  // What a writer shows in code or says in words is theirs; what stands in no content came from a tool.
  for (const own of text.matchAll(OWN_MACHINE)) {
    if (!written().includes(own[0]))
      found.push({ found: `an address of one machine only (${own[0]})`, offset: own.index });
  }
  return found;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
