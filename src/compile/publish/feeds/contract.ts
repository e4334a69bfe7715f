import type { Address, Site } from '../../../model/site.ts';
import type { FeedItem } from './feed-item.ts';

/** What a feed says of itself, and its items: the newest first. */
export interface Feed {
  site: Pick<Site, 'title' | 'description' | 'publisher' | 'language'>;
  address: Address;
  items: readonly FeedItem[];
  /** Full address of the feed itself. */
  self: string;
}

export type RenderFeed = (feed: Feed) => string | Promise<string>;

export const feedDescription = ({ site }: Feed): string => site.description ?? `Reports by ${site.publisher.name}`;
