import { decodeAddress } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltPage, BuiltSite, Element, PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

const KILOBYTE = 1000;

/** A page keeps within the budgets of the site: its own HTML, and all that it loads before anybody touches it. */
export const checkWeight: PageCheck = (page, site) => {
  const html = site.sizeOf(page.path);
  const loaded = [...loadedFiles(page, site)].map((path) => site.sizeOf(path));
  const whole = loaded.reduce((sum, bytes) => sum + bytes, html);
  const over: [string, number, number][] = [
    ['The HTML of the page', html, site.budgets.html],
    ['The page with its styles, fonts, pictures and scripts', whole, site.budgets.page],
  ];
  return over.flatMap(([what, bytes, most]): Problem[] => {
    const kilobytes = Math.ceil(bytes / KILOBYTE);
    return kilobytes > most ? [problem('RK446', { what, kilobytes, most }, positionOf(site, page))] : [];
  });
};

/** Style sheets, fonts that are asked for at once, pictures and scripts, each once. */
function loadedFiles(page: BuiltPage, site: BuiltSite): Set<string> {
  const files = new Set<string>();
  const from = `${site.address.origin}${site.address.base}${page.path.replace(/(^|\/)index\.html$/, '$1')}`;
  for (const element of page.elements) {
    const address = loadedBy(element);
    if (!address || !URL.canParse(address, from)) continue;
    const { origin, pathname } = new URL(address, from);
    const path = decodeAddress(pathname.slice(site.address.base.length));
    if (origin === site.address.origin && site.files.has(path)) files.add(path);
  }
  return files;
}

function loadedBy(element: Element): string | undefined {
  if (element.tagName === 'link') {
    return /\b(?:stylesheet|preload|modulepreload)\b/.test(attribute(element, 'rel') ?? '')
      ? attribute(element, 'href')
      : undefined;
  }
  // A picture further down is fetched when a reader comes near it.
  if (element.tagName === 'img')
    return attribute(element, 'loading') === 'lazy' ? undefined : attribute(element, 'src');
  return element.tagName === 'script' ? attribute(element, 'src') : undefined;
}
