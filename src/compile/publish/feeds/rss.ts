import { getRssString } from '@astrojs/rss';
import { siteUrl } from '../../../model/address.ts';
import { renderXmlPart, type XmlElement } from '../../site/xml.ts';
import { feedDescription, type RenderFeed } from './contract.ts';
import { lastChange, momentOf } from './feed-item.ts';

/**
 * The reports as RSS 2.0, each with its full text. `author` of RSS is an e-mail address, which nobody has to give; names
 * stand in `dc:creator`, as the profile of the RSS Advisory Board advises.
 */
export const renderRss: RenderFeed = (feed) => {
  const { site, address, items, self } = feed;
  return getRssString({
    title: site.title,
    description: feedDescription(feed),
    site: siteUrl(address, ''),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: parts([
      { name: 'language', children: [site.language] },
      { name: 'lastBuildDate', children: [new Date(momentOf(lastChange(items))).toUTCString()] },
      { name: 'atom:link', attributes: { href: self, rel: 'self', type: 'application/rss+xml' } },
    ]),
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      pubDate: new Date(momentOf(item.published)),
      content: item.html,
      customData: parts(item.authors.map((author) => ({ name: 'dc:creator', children: [author] }))),
    })),
  });
};

const parts = (elements: readonly XmlElement[]): string => elements.map(renderXmlPart).join('');
