import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltPage, BuiltSite, Element, PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const META_ADDRESSES = new Set(['og:image', 'og:image:secure_url', 'og:url', 'twitter:image']);

/** Every link, picture, anchor and og: address leads to a file of the site, with exact case, under its base path. */
export const checkAddresses: PageCheck = (page, site) =>
  page.elements.flatMap((element) =>
    addressesOf(element).flatMap((address): Problem[] => {
      if (isElsewhere(address, element, site)) return [];
      const reason = faultOf(address, page, site);
      return reason ? [problem('RK192', { address, reason }, positionOf(site, page, element))] : [];
    }),
  );

/** The addresses in style sheets: fonts and pictures. */
export function checkStylesheets(site: BuiltSite): Problem[] {
  return [...site.stylesheets].flatMap(([path, css]) =>
    [...css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)].flatMap((match): Problem[] => {
      const address = match[2] ?? '';
      if (address.startsWith('data:') || address.startsWith('#')) return [];
      const reason = targetFault(new URL(address, urlOf(path, site)), site);
      return reason
        ? [problem('RK192', { address, reason }, { file: `${site.folder}/${path}`, line: 1, column: 1 })]
        : [];
    }),
  );
}

function addressesOf(element: Element): string[] {
  const found: (string | undefined)[] = [];
  if (element.tagName === 'meta') {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    if (META_ADDRESSES.has(name)) found.push(attribute(element, 'content') ?? '');
  } else {
    found.push(attribute(element, 'href'), attribute(element, 'src'), attribute(element, 'poster'));
    const srcset = attribute(element, 'srcset');
    if (srcset) found.push(...srcset.split(',').map((part) => part.trim().split(/\s+/)[0]));
  }
  return found.filter((address) => address !== undefined);
}

/**
 * A full address on the same host but beside the base path is another site of the same owner. A page's own tags never
 * mean that.
 */
function isElsewhere(address: string, { tagName }: Element, { address: { origin, base } }: BuiltSite): boolean {
  if (tagName === 'meta' || tagName === 'link' || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.origin === origin && !url.pathname.startsWith(base);
}

function faultOf(address: string, page: BuiltPage, site: BuiltSite): string | undefined {
  if (address.trim() === '') return 'it is empty';
  if (address.startsWith('data:image/')) return undefined;
  if (!URL.canParse(address, urlOf(page.path, site))) return 'it is no address';
  const url = new URL(address, urlOf(page.path, site));
  if (!SCHEMES.has(url.protocol)) return `the scheme ${url.protocol} is not allowed`;
  if (url.username || url.password) return 'it holds a user name or password';
  if (/^(localhost|127\.|\[::1\])/.test(url.host)) return 'it points at one machine only';
  if (url.origin !== site.address.origin) return undefined;
  // 404.html is served at any depth, so a relative address means something else on each.
  if (page.path === '404.html' && !/^([a-z]+:|\/|#)/.test(address))
    return '404.html is served at any depth and needs a full path';
  return targetFault(url, site, page);
}

function targetFault(url: URL, site: BuiltSite, from?: BuiltPage): string | undefined {
  if (url.origin !== site.address.origin) return undefined;
  if (!url.pathname.startsWith(site.address.base)) return `it leaves the base path ${site.address.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.address.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    if (site.files.has(`${path}/index.html`)) return 'it needs a slash at its end';
    const other = [...site.files].find((known) => known.toLowerCase() === file.toLowerCase());
    return other ? `the file is called "${other}"` : `there is no file "${file}"`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = file === from?.path ? from : site.pages.get(file);
  return anchor && target && !target.ids.has(anchor) ? `there is no "#${anchor}" on that page` : undefined;
}

/** The address a page is served at. */
function urlOf(path: string, { address }: BuiltSite): string {
  return `${address.origin}${address.base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
