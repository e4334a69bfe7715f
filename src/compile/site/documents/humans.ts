import type { DocumentMaker } from './contract.ts';

/** humans.txt (https://humanstxt.org), where site.yaml says who made the site. */
export const humans: DocumentMaker = ({ site }): Record<string, string> =>
  site.humans === undefined ? {} : { 'humans.txt': `${site.humans}\n` };
