import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const ATOM = 'http://www.w3.org/2005/Atom';
const DC = 'http://purl.org/dc/elements/1.1/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

/** RFC 3339, and the dates of RFC 822 with the four digits of RFC 1123. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

/** Parses XML by a parser that has no part in writing it; anything that is not well-formed throws. */
export function parseXml(xml: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('There is no root element.');
  return root;
}

/** What an Atom feed has against the musts of RFC 4287, section 4; nothing for a valid one. */
export function atomFaults(xml: string): string[] {
  const feed = parseXml(xml);
  const faults: string[] = [];
  const note = (holds: boolean, fault: string) => holds || faults.push(fault);
  note(feed.namespaceURI === ATOM && feed.localName === 'feed', 'the root is no atom:feed');
  const entries = childrenOf(feed, 'entry');
  for (const [node, name] of [[feed, 'feed'], ...entries.map((entry, i) => [entry, `entry ${i}`])] as [
    Element,
    string,
  ][]) {
    for (const one of ['id', 'title', 'updated']) note(childrenOf(node, one).length === 1, `${name}: not one ${one}`);
    note(isAbsolute(textOf(node, 'id')), `${name}: the id is no full IRI`);
    note(MOMENT.test(textOf(node, 'updated')), `${name}: updated is no moment`);
    for (const link of childrenOf(node, 'link'))
      note(isAbsolute(link.getAttribute('href') ?? ''), `${name}: a link is relative`);
    const alternates = childrenOf(node, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    note(
      new Set(alternates.map((link) => link.getAttribute('type'))).size === alternates.length,
      `${name}: two alternates of one type`,
    );
    for (const author of childrenOf(node, 'author'))
      note(textOf(author, 'name') !== '', `${name}: an author without a name`);
  }
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  for (const [i, entry] of entries.entries()) {
    note(hasAuthor || childrenOf(entry, 'author').length > 0, `entry ${i}: no author`);
    const [content] = childrenOf(entry, 'content');
    if (content?.getAttribute('type') === 'html') faults.push(...htmlFaults(content.textContent ?? '', `entry ${i}`));
  }
  const ids = entries.map((entry) => textOf(entry, 'id'));
  note(new Set(ids).size === ids.length, 'two entries have one id');
  note(
    childrenOf(feed, 'link').some((link) => link.getAttribute('rel') === 'self'),
    'no link to itself',
  );
  return faults;
}

/** What an RSS feed has against RSS 2.0 and the profile of the RSS Advisory Board. */
export function rssFaults(xml: string): string[] {
  const rss = parseXml(xml);
  const faults: string[] = [];
  const note = (holds: boolean, fault: string) => holds || faults.push(fault);
  note(rss.localName === 'rss' && rss.getAttribute('version') === '2.0', 'the root is no rss of version 2.0');
  const [channel, ...others] = childrenOf(rss, 'channel', null);
  if (!channel || others.length > 0) return [...faults, 'there is not one channel'];
  for (const one of ['title', 'link', 'description'])
    note(childrenOf(channel, one, null).length === 1 && textOf(channel, one, null) !== '', `channel: not one ${one}`);
  note(isAbsolute(textOf(channel, 'link', null)), 'channel: the link is relative');
  note(
    childrenOf(channel, 'link', ATOM).some((link) => link.getAttribute('rel') === 'self'),
    'channel: no atom:link to itself',
  );
  const guids: string[] = [];
  for (const [i, item] of childrenOf(channel, 'item', null).entries()) {
    note(
      textOf(item, 'title', null) !== '' || textOf(item, 'description', null) !== '',
      `item ${i}: neither title nor description`,
    );
    note(isAbsolute(textOf(item, 'link', null)), `item ${i}: the link is relative`);
    note(RFC_822.test(textOf(item, 'pubDate', null)), `item ${i}: pubDate is no date of RFC 822`);
    // An author of RSS is an e-mail address.
    for (const author of childrenOf(item, 'author', null))
      note(/@/.test(author.textContent ?? ''), `item ${i}: author without address`);
    note(childrenOf(item, 'creator', DC).length > 0, `item ${i}: nobody wrote it`);
    note(childrenOf(item, 'encoded', CONTENT).length === 1, `item ${i}: not one content:encoded`);
    faults.push(...htmlFaults(textOf(item, 'encoded', CONTENT), `item ${i}`));
    guids.push(textOf(item, 'guid', null));
  }
  note(new Set(guids).size === guids.length, 'two items have one guid');
  note(guids.every(isAbsolute), 'a guid that is a permalink is no full address');
  return faults;
}

/** What a JSON Feed has against version 1.1. */
export function jsonFeedFaults(text: string): string[] {
  const feed: unknown = JSON.parse(text);
  if (typeof feed !== 'object' || feed === null) return ['it is no object'];
  const faults: string[] = [];
  const note = (holds: boolean, fault: string) => holds || faults.push(fault);
  const { version, title, items, home_page_url, feed_url, authors } = feed as Record<string, unknown>; // an object, as shown above
  note(version === 'https://jsonfeed.org/version/1.1', 'the version is not 1.1');
  note(typeof title === 'string' && title !== '', 'no title');
  for (const url of [home_page_url, feed_url])
    note(typeof url === 'string' && isAbsolute(url), 'an address of the feed is relative');
  note(
    Array.isArray(authors) && authors.every((author) => typeof author?.name === 'string'),
    'authors are no list of names',
  );
  if (!Array.isArray(items)) return [...faults, 'items are no list'];
  for (const [i, item] of items.entries()) {
    note(typeof item.id === 'string' && item.id !== '', `item ${i}: the id is no text`);
    note(typeof item.content_html === 'string' || typeof item.content_text === 'string', `item ${i}: no content`);
    for (const url of [item.url, item.image])
      note(typeof url === 'string' && isAbsolute(url), `item ${i}: a relative address`);
    for (const date of [item.date_published, item.date_modified])
      note(MOMENT.test(date), `item ${i}: ${date} is no moment`);
    faults.push(...htmlFaults(item.content_html ?? '', `item ${i}`));
  }
  note(new Set(items.map(({ id }) => id)).size === items.length, 'two items have one id');
  return faults;
}

/** What readers of feeds stumble over: addresses that are not full, and what only a page can do. */
export function htmlFaults(html: string, where: string): string[] {
  const faults: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('tagName' in node) {
      if (/^(?:button|script|style|svg|details|form|input|iframe|template|nav)$/.test(node.tagName))
        faults.push(`${where}: a ${node.tagName} in the text`);
      for (const { name, value } of node.attrs) {
        if (/^(?:href|src)$/.test(name) && !isAbsolute(value))
          faults.push(`${where}: the address ${value} is relative`);
        if (/^(?:on|style$|popover|id$|class$|srcset$)/.test(name)) faults.push(`${where}: the attribute ${name}`);
      }
      const alt = node.attrs.find(({ name }) => name === 'alt')?.value;
      if (node.tagName === 'img' && !alt) faults.push(`${where}: a picture without words`);
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return faults;
}

const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url) && URL.canParse(url);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements of a name; of Atom unless another namespace is said. */
export function childrenOf(parent: Element, name: string, namespace: string | null = ATOM): Element[] {
  return [...parent.childNodes]
    .filter(isElement)
    .filter((node) => node.localName === name && (node.namespaceURI || null) === namespace);
}

export const textOf = (parent: Element, name: string, namespace: string | null = ATOM): string =>
  childrenOf(parent, name, namespace)[0]?.textContent ?? '';
