import { siteIcons } from '../icons/site-icons.ts';
import { correctionsFeed } from '../write-feed.ts';
import { oembeds } from '../write-oembed.ts';
import type { DocumentMaker } from './contract.ts';
import { githubPages } from './github-pages.ts';
import { humans } from './humans.ts';
import { llms } from './llms.ts';
import { manifest } from './manifest.ts';
import { reportData } from './report-data.ts';
import { robots } from './robots.ts';
import { security } from './security.ts';

/** What a site publishes beside its pages. A new document is a new file and one line here. */
export const documentMakers: readonly DocumentMaker[] = [
  correctionsFeed,
  oembeds,
  reportData,
  siteIcons,
  manifest,
  robots,
  llms,
  security,
  humans,
  githubPages,
];
