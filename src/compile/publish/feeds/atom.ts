import { siteUrl } from '../../../model/address.ts';
import { renderXml, type XmlElement } from '../../site/xml.ts';
import { feedDescription, type RenderFeed } from './contract.ts';
import { type FeedItem, lastChange, momentOf } from './feed-item.ts';

/** The reports as an Atom feed (RFC 4287), each with its full text. */
export const renderAtom: RenderFeed = (feed) => {
  const { site, address, items, self } = feed;
  return renderXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    children: [
      text('id', self),
      text('title', site.title),
      text('subtitle', feedDescription(feed)),
      text('updated', momentOf(lastChange(items))),
      { name: 'author', children: [text('name', site.publisher.name)] },
      link({ rel: 'self', type: 'application/atom+xml', href: self }),
      link({ rel: 'alternate', type: 'text/html', href: siteUrl(address, '') }),
      text('icon', siteUrl(address, 'favicon-32.png')),
      ...items.map(entry),
    ],
  });
};

const entry = (item: FeedItem): XmlElement => ({
  name: 'entry',
  attributes: { 'xml:lang': item.language },
  children: [
    text('id', item.url),
    text('title', item.title),
    link({ rel: 'alternate', type: 'text/html', href: item.url }),
    text('published', momentOf(item.published)),
    text('updated', momentOf(item.updated)),
    ...item.authors.map((name): XmlElement => ({ name: 'author', children: [text('name', name)] })),
    text('summary', item.summary),
    { name: 'content', attributes: { type: 'html' }, children: [item.html] },
  ],
});

const text = (name: string, value: string): XmlElement => ({ name, children: [value] });
const link = (attributes: Record<string, string>): XmlElement => ({ name: 'link', attributes });
