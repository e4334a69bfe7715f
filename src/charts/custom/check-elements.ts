import type { Element } from 'hast';

/** What a picture may be made of; nothing that runs, loads or leads elsewhere. */
const TAGS = new Set(
  'g path rect line circle ellipse polygon polyline text title defs clipPath linearGradient stop pattern marker'.split(
    ' ',
  ),
);
const SMALLEST_TEXT = 12;

/** Why some elements cannot stand in a page, each in a few words; none when they can. */
export function checkElements(children: readonly unknown[], idPrefix: string): string[] {
  return [...new Set(children.flatMap((child) => checkNode(child, idPrefix, false)))];
}

function checkNode(node: unknown, idPrefix: string, isMoved: boolean): string[] {
  if (!isElement(node))
    return [`it holds something that is no SVG element (${typeof node}); \`s\` of hastscript makes them`];
  const { tagName, properties } = node;
  if (!TAGS.has(tagName)) return [`the element <${tagName}> is not allowed`];
  const found = Object.entries(properties).flatMap(([name, value]) =>
    checkProperty(name, value, { tagName, idPrefix }),
  );
  if (tagName === 'text') return [...found, ...checkText(node, isMoved)];
  const moved = isMoved || 'transform' in properties;
  const inner = node.children.filter((child) => child.type !== 'text' || tagName !== 'title');
  return [...found, ...inner.flatMap((child) => checkNode(child, idPrefix, moved))];
}

function checkProperty(
  name: string,
  value: unknown,
  { tagName, idPrefix }: { tagName: string; idPrefix: string },
): string[] {
  const text = String(value);
  if (/NaN|Infinity|undefined|\[object/.test(text)) return [`"${name}" of <${tagName}> is ${JSON.stringify(text)}`];
  if (name === 'style' || /^on/i.test(name))
    return [`"${name}" is not allowed; colours are classes and attributes (\`paint\`)`];
  if (/href$/i.test(name) || /url\((?!#)/.test(text)) return [`"${name}" of <${tagName}> leads out of the picture`];
  if (name === 'id' && !text.startsWith(idPrefix))
    return [`the id "${text}" does not begin with \`context.idPrefix\` ("${idPrefix}")`];
  return [];
}

/** Text is placed by x and y alone, so that its box is known. */
function checkText({ properties, children }: Element, isMoved: boolean): string[] {
  const words = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const named = JSON.stringify(words.slice(0, 40));
  const { x, y, fontSize, transform } = properties;
  return [
    ...(children.every((child) => child.type === 'text')
      ? []
      : [`the text ${named} holds other elements; one <text> a line`]),
    ...(isMoved || transform !== undefined ? [`the text ${named} is moved by "transform"; place it by x and y`] : []),
    ...([x, y].every((n) => n !== undefined && n !== '' && Number.isFinite(Number(n)))
      ? []
      : [`the text ${named} has no place (x, y)`]),
    ...(Number(fontSize) >= SMALLEST_TEXT
      ? []
      : [
          `the text ${named} is ${fontSize === undefined ? 'of no size' : `${fontSize} px`}; the smallest is ${SMALLEST_TEXT}`,
        ]),
  ];
}

export function isElement(node: unknown): node is Element {
  if (typeof node !== 'object' || node === null) return false;
  const { type, tagName, properties, children } = {
    type: '',
    tagName: '',
    properties: undefined,
    children: undefined,
    ...node,
  } as Record<string, unknown>;
  return (
    type === 'element' &&
    typeof tagName === 'string' &&
    typeof properties === 'object' &&
    properties !== null &&
    Array.isArray(children)
  );
}
