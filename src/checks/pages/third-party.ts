import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Element, PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

/** Relations of a link element that fetch or connect without being asked. */
const FETCHING =
  /\b(?:stylesheet|icon|preload|prefetch|modulepreload|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;
/** Attributes that fetch, by element; SVG names its own `href`. */
const LOADS: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  iframe: ['src', 'srcdoc'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** A page asks nobody but its own site for anything: readers are not shown to others. */
export const checkThirdParties: PageCheck = (page, site) =>
  page.elements.flatMap((element): Problem[] =>
    fetched(element)
      .filter((address) => isElsewhere(address, site.address.origin))
      .map((address) => problem('RK448', { address, element: element.tagName }, positionOf(site, page, element))),
  );

function fetched(element: Element): string[] {
  if (element.tagName === 'link') {
    const href = attribute(element, 'href');
    return FETCHING.test(attribute(element, 'rel') ?? '') && href !== undefined ? [href] : [];
  }
  return (LOADS[element.tagName.toLowerCase()] ?? []).flatMap((name) => {
    const value = attribute(element, name) ?? '';
    if (name === 'srcset') return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
    return value === '' ? [] : [value];
  });
}

function isElsewhere(address: string, origin: string): boolean {
  if (address.startsWith('//')) return true;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol !== 'data:' && url.origin !== origin;
}
