import { siteUrl } from '../../../model/address.ts';
import { SITEMAP } from '../../../model/site-files.ts';
import type { DocumentMaker } from './contract.ts';

/**
 * robots.txt (RFC 9309): everything may be read, and where the list of pages is. Crawlers ask for it at the root of a host
 * only, so below a base path it says nothing to them; the sitemap is named by no page and can be handed in by its address.
 */
export const robots: DocumentMaker = ({ address }) => ({
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl(address, SITEMAP)}\n`,
});
