import { siteUrl } from '../../../model/address.ts';
import { feedDescription, type RenderFeed } from './contract.ts';
import { momentOf } from './feed-item.ts';

/** The reports as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), each with its full text. */
export const renderJsonFeed: RenderFeed = (feed) => {
  const { site, address, items, self } = feed;
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: siteUrl(address, ''),
    feed_url: self,
    description: feedDescription(feed),
    icon: siteUrl(address, 'icon-512.png'),
    favicon: siteUrl(address, 'favicon-32.png'),
    authors: [{ name: site.publisher.name, ...(site.publisher.url ? { url: site.publisher.url } : {}) }],
    language: site.language,
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      image: item.image,
      date_published: momentOf(item.published),
      date_modified: momentOf(item.updated),
      authors: item.authors.map((name) => ({ name })),
      language: item.language,
    })),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
};
