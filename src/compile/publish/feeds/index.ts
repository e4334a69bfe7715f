import { FEEDS } from '../../../model/site-files.ts';
import { renderAtom } from './atom.ts';
import type { RenderFeed } from './contract.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** The feeds of reports, by their address below the site root. A new kind is a new file and one line here. */
export const feeds: ReadonlyMap<string, RenderFeed> = new Map([
  [FEEDS.rss, renderRss],
  [FEEDS.atom, renderAtom],
  [FEEDS.json, renderJsonFeed],
]);
