import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltSite, Element, PageCheck } from './contract.ts';
import { findNoNumber, findNoValue } from './no-values.ts';
import { attribute, positionOf } from './parse-page.ts';

/** Types of script element that hold data and run nothing. */
const DATA_SCRIPTS = new Set(['application/ld+json', 'application/json']);

/**
 * No page runs a script of a writer: no event attribute, and no script element but the one module that a page may have,
 * which is a file of the site's own.
 */
export const checkScripts: PageCheck = (page, site) => {
  const modules = page.elements.filter((element) => isOwnModule(element, site));
  return page.elements.flatMap((element): Problem[] => {
    const at = positionOf(site, page, element);
    if (element === modules[0]) return [];
    if (element.tagName === 'script' && !DATA_SCRIPTS.has(attribute(element, 'type') ?? '')) {
      return [problem('RK193', { script: attribute(element, 'src') ?? 'one written into the page' }, at)];
    }
    return element.attrs
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) => problem('RK193', { script: `the attribute ${name}` }, at));
  });
};

/** A module that Astro made: it is deferred, and what it holds is Reckon's. */
function isOwnModule(element: Element, { address: { base }, files }: BuiltSite): boolean {
  const src = attribute(element, 'src') ?? '';
  const isModule = element.tagName === 'script' && attribute(element, 'type') === 'module';
  return isModule && src.startsWith(`${base}_astro/`) && files.has(src.slice(base.length));
}

/** Each id stands once, or anchors and labels lead to the wrong place. */
export const checkIds: PageCheck = (page, site) => {
  const seen = new Set<string>();
  return page.elements.flatMap((element): Problem[] => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    if (seen.has(id)) return [problem('RK194', { id }, positionOf(site, page, element))];
    seen.add(id);
    return [];
  });
};

/** The policy of a page blocks style attributes, and they would be lost without a word. */
export const checkStyles: PageCheck = (page, site) =>
  page.elements
    .filter((element) => attribute(element, 'style') !== undefined)
    .map((element) => problem('RK445', { element: element.tagName }, positionOf(site, page, element)));

/** HTML that ends by itself (HTML, "Void elements"), and what a parser may open or close unasked. */
const WITHOUT_END = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const IMPLIED = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

/**
 * Every element stands where it was written. A parser closes a paragraph before a block within it, opens another for its
 * end tag, and so on; what we write has all its tags, so each such repair is a mistake in what was written.
 */
export const checkNesting: PageCheck = (page, site) =>
  page.elements.flatMap((element): Problem[] => {
    const { tagName, sourceCodeLocation: at, namespaceURI } = element;
    if (IMPLIED.has(tagName) || WITHOUT_END.has(tagName) || namespaceURI.endsWith('/svg')) return [];
    if (at?.startTag && at.endTag) return [];
    return [problem('RK447', { element: tagName }, positionOf(site, page, element))];
  });

/** Attributes that hold coordinates and sizes, or the machine's form of a number. */
const NUMERIC =
  /^(?:d|points|transform|viewbox|[cfr]?[xy]\d?|d[xy]|r|width|height|offset|stroke-width|stroke-dasharray|font-size|value|datetime|content-length)$/i;
/** Code may speak of values that are none; it prints what the writer typed. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp']);

/** Nothing that was never computed is printed, neither as text nor in an attribute. */
export const checkValues: PageCheck = (page, site) =>
  page.elements.flatMap((element): Problem[] => {
    if (CODE.has(element.tagName)) return [];
    const found = findInElement(element, site);
    return found === undefined ? [] : [problem('RK195', { found }, positionOf(site, page, element))];
  });

function findInElement(element: Element, site: BuiltSite): string | undefined {
  // The number of a figure is printed by us, whatever words the writer uses elsewhere.
  const find = element.tagName === 'data' ? findNoNumber : (text: string) => findNoValue(text, site);
  for (const child of element.childNodes) {
    if (child.nodeName !== '#text' || !('value' in child) || element.tagName === 'style') continue;
    const found = find(child.value);
    if (found !== undefined) return found;
  }
  for (const { name, value } of element.attrs) {
    const found = NUMERIC.test(name) ? findNoNumber(value) : findNoValue(value, site);
    if (found !== undefined) return found;
  }
  return undefined;
}
