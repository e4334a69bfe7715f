import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

/** Types of script element that hold data and run nothing. */
const DATA_SCRIPTS = new Set(['application/ld+json', 'application/json']);

/** No page runs a script: no script element, no event attribute. */
export const checkScripts: PageCheck = (page, site) =>
  page.elements.flatMap((element): Problem[] => {
    const at = positionOf(site, page, element);
    if (element.tagName === 'script' && !DATA_SCRIPTS.has(attribute(element, 'type') ?? '')) {
      return [problem('RK193', { script: attribute(element, 'src') ?? 'one written into the page' }, at)];
    }
    return element.attrs
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) => problem('RK193', { script: `the attribute ${name}` }, at));
  });

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

// JavaScript prints these where a value was never computed. As words of prose they stand alone between spaces or tags.
const NO_VALUES = /(?<=^|[\s>"'(,])(NaN|undefined|Infinity|-Infinity|\[object [A-Za-z]+\])(?=$|[\s<"'),.;:])/;
const NO_TEXT = new RegExp(`[${String.fromCharCode(0)}\\uFFFD]`);

/** Nothing that was never computed is printed, neither as text nor in an attribute. */
export const checkValues: PageCheck = (page, site) =>
  page.elements.flatMap((element): Problem[] => {
    const texts = element.childNodes.flatMap((child) =>
      child.nodeName === '#text' && 'value' in child ? [child.value] : [],
    );
    const found = [...texts, ...element.attrs.map(({ value }) => value)].flatMap((text) => {
      const match = NO_VALUES.exec(text) ?? NO_TEXT.exec(text);
      return match ? [match[0]] : [];
    });
    // Code may speak of such values; it prints what the writer typed.
    if (found.length === 0 || element.tagName === 'code') return [];
    return [problem('RK195', { found: found[0] ?? '' }, positionOf(site, page, element))];
  });
