import { decodeAddress } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Anchor, BuiltPage, BuiltSite, Element, PageCheck, SiteCheck } from './contract.ts';
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

/** The links of a page to places within other pages, which are looked for when all pages were read. */
export function anchorsOf(page: BuiltPage, site: BuiltSite): Anchor[] {
  return page.elements.flatMap((element) =>
    addressesOf(element)
      .filter((address) => address.indexOf('#') > 0 && !faultOf(address, page, site))
      .flatMap((address): Anchor[] => {
        const url = new URL(address, urlOf(page.path, site));
        const [file, id] = [fileOf(url, site), idOf(url)];
        if (url.origin !== site.address.origin || file === page.path || id === '') return [];
        return [{ address, file, id, at: positionOf(site, page, element) }];
      }),
  );
}

/** What an anchor names stands on its page. */
export const checkAnchors: SiteCheck = (_, pages) =>
  [...pages.values()].flatMap(({ anchors }) =>
    anchors
      .filter(({ file, id }) => pages.get(file)?.ids.has(id) === false)
      .map(({ address, id, at }) => problem('RK192', { address, reason: missingAnchor(id) }, at)),
  );

/** The addresses in style sheets: fonts and pictures. */
export function checkStylesheets(site: BuiltSite): Problem[] {
  const sheets = [...site.files].filter((path) => path.endsWith('.css'));
  return sheets.flatMap((path) =>
    [...(site.textOf(path) ?? '').matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)].flatMap((match): Problem[] => {
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
  const file = fileOf(url, site);
  if (!site.files.has(file)) {
    if (site.files.has(`${file}/index.html`)) return 'it needs a slash at its end';
    const other = [...site.files].find((known) => known.toLowerCase() === file.toLowerCase());
    return other ? `the file is called "${other}"` : `there is no file "${file}"`;
  }
  const id = idOf(url);
  return id && file === from?.path && !from.ids.has(id) ? missingAnchor(id) : undefined;
}

/** The file that an address of the site leads to. */
function fileOf({ pathname }: URL, { address: { base } }: BuiltSite): string {
  const path = decodeAddress(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const idOf = ({ hash }: URL): string => decodeAddress(hash.slice(1));

const missingAnchor = (id: string): string => `there is no "#${id}" on that page`;

/** The address a page is served at. */
function urlOf(path: string, { address }: BuiltSite): string {
  return `${address.origin}${address.base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
