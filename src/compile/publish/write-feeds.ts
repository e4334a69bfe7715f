import { writeFileWhole } from '../../io/artefacts.ts';
import { readBytes } from '../../io/bytes.ts';
import { reportPath, siteUrl } from '../../model/address.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { Address, Site } from '../../model/site.ts';
import { feedItem } from './feeds/feed-item.ts';
import { feeds } from './feeds/index.ts';

/** A feed holds the newest reports only: with the full text of all of them no reader would fetch it twice. */
export const MOST_ITEMS = 20;

interface Feeding {
  site: Site;
  address: Address;
  /** The published reports, newest first. */
  listed: readonly CompiledReport[];
}

/** Writes the feeds into a built folder, from its finished pages, where figures are printed and links are made. Their paths. */
export async function writeFeeds(root: string, folder: string, { site, address, listed }: Feeding): Promise<string[]> {
  const items = listed.slice(0, MOST_ITEMS).map((report) => {
    const page = readBytes(root, `${folder}/${reportPath(report.slug)}index.html`).toString('utf8');
    return feedItem(report, { address, page });
  });
  for (const [path, render] of feeds)
    writeFileWhole(`${root}/${folder}/${path}`, await render({ site, address, items, self: siteUrl(address, path) }));
  return [...feeds.keys()];
}
