import type { Element, ElementContent, Properties } from 'hast';
import { find, svg } from 'property-information';

/**
 * Writes a tree down as SVG. Neighbours that look alike are put into a `<g>` that says so once, which makes axes and rows
 * of marks a third of their size; only attributes that SVG hands down are moved, so nothing looks different.
 */
export function writeSvg({ tagName, properties, children }: Element): string {
  return tagged(tagName, attributes(properties, everyName), writeChildren(children));
}

/** What children inherit (SVG 2, property index), by its name in the tree. */
const INHERITED = new Set([
  'className',
  'fill',
  'stroke',
  'strokeWidth',
  'strokeDashArray',
  'strokeLineCap',
  'strokeLineJoin',
  'fillOpacity',
  'paintOrder',
  'fontSize',
  'fontWeight',
  'textAnchor',
]);

const everyName = (): boolean => true;
const isInherited = (name: string): boolean => INHERITED.has(name);
const isOwn = (name: string): boolean => !INHERITED.has(name);

function writeChildren(children: readonly ElementContent[]): string {
  let text = '';
  for (let i = 0; i < children.length; ) {
    const child = children[i];
    if (child?.type !== 'element') {
      if (child?.type === 'text') text += escaped(child.value);
      i += 1;
      continue;
    }
    const look = lookOf(child);
    let end = i + 1;
    while (look !== '' && end < children.length && lookOf(children[end]) === look) end += 1;
    text += look !== '' && end - i > 1 ? writeAlike(children.slice(i, end), look) : writeSvg(child);
    i = end;
  }
  return text;
}

/** Elements of one look, which the group around them has. */
function writeAlike(children: readonly ElementContent[], look: string): string {
  const inner = children.map((child) =>
    child.type === 'element'
      ? tagged(child.tagName, attributes(child.properties, isOwn), writeChildren(child.children))
      : '',
  );
  return tagged('g', look, inner.join(''));
}

/** All that an element would hand down, as it is written; nothing for one with a class that is no colour. */
function lookOf(child: ElementContent | undefined): string {
  if (child?.type !== 'element') return '';
  const { className } = child.properties;
  const classes = Array.isArray(className) ? className : [];
  return classes.every((name) => /-(?:fill|stroke)$/.test(String(name)))
    ? attributes(child.properties, isInherited)
    : '';
}

const tagged = (name: string, written: string, inner: string): string =>
  inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;

function attributes(properties: Properties, isWanted: (name: string) => boolean): string {
  let text = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false || !isWanted(name)) continue;
    const written = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    text += ` ${attributeName(name)}="${escaped(written)}"`;
  }
  return text;
}

// There are some thirty names; looking one up each time took a fifth of the writing.
const attributeNames = new Map<string, string>();

function attributeName(property: string): string {
  const known = attributeNames.get(property);
  if (known !== undefined) return known;
  const { attribute } = find(svg, property);
  attributeNames.set(property, attribute);
  return attribute;
}

const SPECIAL = /[&<>"]/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char) : text;
