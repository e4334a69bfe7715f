import type { CardFonts } from '../../../cards/card.ts';
import type { Cache } from '../../../io/artefacts.ts';
import type { Address, Site } from '../../../model/site.ts';
import type { FinishedReport } from '../report-record.ts';

/** What the documents of a site are made from. */
export interface SiteWorld {
  root: string;
  site: Site;
  address: Address;
  /** All reports of this run; in a preview with the drafts. */
  reports: readonly FinishedReport[];
  /** Those that lists may name: the published ones. Newest first. */
  listed: readonly FinishedReport[];
  cache: Cache;
  fonts: CardFonts;
  /** Files of public/, below the site root: a robots.txt of the publisher's own stands in the place of ours. */
  publicFiles: ReadonlySet<string>;
  /** Hash of Reckon's own code, for the keys of the cache. */
  codeHash: string;
}

/** The content of files by their address below the site root. */
export type Documents = Record<string, string | Uint8Array>;

/** Makes one kind of document, none where the site asks for none. What only the address of the site decides is made here, not in a report. */
export type DocumentMaker = (world: SiteWorld) => Documents | Promise<Documents>;
