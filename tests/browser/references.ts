import { parseHTML } from 'linkedom';
import type { Served } from './server.ts';

/** Something that a file of the site points at. */
export interface Reference {
  from: string; // the file, e.g. "reports/x/index.html"
  target: string; // as written, e.g. "/repo/cards/x.png"
}

const ATTRIBUTES = ['href', 'src', 'poster', 'data', 'action', 'xlink:href'];
/** Tags of metadata that hold addresses, which must be absolute. */
const ABSOLUTE = 'link[rel=canonical], meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]';

/** All that a page points at: links, pictures, styles, fonts and the addresses of its metadata. */
export function findReferences(from: string, html: string): Reference[] {
  const { document } = parseHTML(html);
  const written = [...document.querySelectorAll('*')].flatMap((element) => [
    ...ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []),
    ...(element.getAttribute('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
    ...(element.localName === 'style' ? findStyleTargets(element.textContent ?? '') : []),
  ]);
  return [...written, ...findPublished(html)].map((target) => ({ from, target }));
}

/** The addresses in a page's metadata: canonical, og:url, og:image, twitter:image. */
export function findPublished(html: string): string[] {
  return [...parseHTML(html).document.querySelectorAll(ABSOLUTE)].flatMap(
    (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '',
  );
}

/** What is no page and no style sheet and yet full of addresses: feeds, lists, data, citations. */
export const isDocument = (file: string): boolean => /\.(xml|json|txt|webmanifest|bib|ris)$/.test(file);

/** The full addresses of the site in a document, however deep its markup is escaped. */
export function findAddresses(from: string, text: string, site: string): Reference[] {
  const start = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = text.match(new RegExp(`${start}[^\\s"'<>&\\\\(){},]*`, 'g')) ?? [];
  return [...new Set(found)].map((address) => ({ from, target: address.replace(/[.;:]$/, '') }));
}

/** The targets of url() and @import in a style sheet. */
export function findStyleTargets(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s]+)/g)].flatMap(([, target]) => target ?? []);
}

/**
 * The references that lead nowhere: those within the site (the published origin included) that are not answered with 200
 * at once, or whose fragment is no id of the page. Addresses of other sites are only held to https.
 */
export async function findBroken(references: Reference[], served: Served, origin: string): Promise<string[]> {
  const answers = new Map<string, Promise<Answer>>();
  const broken = new Set<string>();
  for (const { from, target } of references) {
    const url = new URL(target, origin + served.base + addressOf(from));
    if (url.origin !== origin) {
      if (!/^(https|data|mailto):$/.test(url.protocol)) broken.add(`${from}: ${target} is not https`);
      continue;
    }
    const answer = answers.get(url.pathname) ?? ask(served.origin + url.pathname);
    answers.set(url.pathname, answer);
    const { status, ids } = await answer;
    const isWithin404 = from === '404.html' && target.startsWith('#');
    if (status !== (isWithin404 ? 404 : 200)) broken.add(`${from}: ${target} is answered with ${status}`);
    else if (ids && url.hash && !ids.has(decodeURIComponent(url.hash.slice(1)))) {
      broken.add(`${from}: ${target} has no such place`);
    }
  }
  return [...broken];
}

/** Where a page is read: folders by their address, and 404.html at any depth. */
function addressOf(file: string): string {
  return file === '404.html' ? 'no/such/page' : file.replace(/(^|\/)index\.html$/, '$1');
}

interface Answer {
  status: number;
  /** The ids of a page; undefined for what is no page. */
  ids: Set<string> | undefined;
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual' });
  const body = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return { status: response.status, ids: isPage ? findIds(body) : undefined };
}

function findIds(html: string): Set<string> {
  return new Set([...parseHTML(html).document.querySelectorAll('[id]')].map(({ id }) => id));
}
