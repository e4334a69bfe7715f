/** An XML element: name, attributes, and what stands in it. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string>;
  children?: (XmlElement | string)[];
}

/** XML 1.0 in UTF-8, with its declaration. Texts and attributes are escaped; characters that XML cannot hold are left out. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderElement(root, '')}\n`;
}

/** An element alone, on one line, to stand in XML that others write. */
export function renderXmlPart({ children = [], ...element }: XmlElement): string {
  // A text, even an empty one, keeps an element on its line.
  return renderElement({ ...element, children: children.length === 0 ? [] : ['', ...children] }, '');
}

/** One element a line, but an element with text is not broken: its white space would be part of the text. */
function renderElement({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const elements = children.filter((child) => typeof child !== 'string');
  if (elements.length < children.length) {
    const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : renderElement(child, '')));
    return `${start}>${inner.join('')}</${name}>`;
  }
  const inner = elements.map((child) => renderElement(child, `${indent}  `));
  return `${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0, production 2: most control characters, lone surrogates, U+FFFE and U+FFFF cannot stand in it at all. */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
