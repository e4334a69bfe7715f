import { CORRECTIONS_FEED, CORRECTIONS_PATH, reportPath, siteUrl } from '../../model/address.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { CORRECTION_KINDS } from '../../model/correction.ts';
import type { Address, Site } from '../../model/site.ts';
import { changeText, type SiteCorrection, siteCorrections } from '../../model/site-corrections.ts';
import { plainText } from '../../model/text.ts';
import type { DocumentMaker } from './documents/contract.ts';
import { renderXml, type XmlElement } from './xml.ts';

export type FeedReport = Pick<CompiledReport, 'slug' | 'title' | 'language' | 'published' | 'corrections'>;

/** The feed of the corrections of all reports. */
export const correctionsFeed: DocumentMaker = ({ site, address, listed }) => ({
  [CORRECTIONS_FEED]: renderFeed(
    { site, address },
    listed.map(({ report }) => report),
  ),
});

/**
 * The corrections of all reports as an Atom feed (RFC 4287), newest first, with full addresses. An entry's id is the
 * address of the correction on the page of its report, which never changes. Times are the first moment of their days.
 */
export function renderFeed(
  { site, address }: { site: Pick<Site, 'title' | 'publisher' | 'language'>; address: Address },
  reports: readonly FeedReport[],
): string {
  const url = siteUrl(address, CORRECTIONS_FEED);
  const corrections = siteCorrections(reports);
  const published = reports.map((report) => report.published.iso).sort();
  // Without a correction the feed is as old as the newest report: never of the moment it was built.
  const updated = corrections[0]?.correction.date ?? published.at(-1) ?? '1970-01-01';
  return renderXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    children: [
      text('id', url),
      text('title', `Corrections · ${site.title}`),
      text('updated', timeOf(updated)),
      { name: 'author', children: [text('name', site.publisher.name)] },
      link({ rel: 'self', type: 'application/atom+xml', href: url }),
      link({ rel: 'alternate', type: 'text/html', href: siteUrl(address, CORRECTIONS_PATH) }),
      ...corrections.map((entry) => renderEntry(entry, address)),
    ],
  });
}

function renderEntry({ report, correction }: SiteCorrection<FeedReport>, address: Address): XmlElement {
  const url = `${siteUrl(address, reportPath(report.slug))}#${correction.id}`;
  const title = `${CORRECTION_KINDS[correction.kind]}: ${plainText(report.title)}`;
  const content = [correction.why, ...correction.changes.map(changeText)].join('\n');
  return {
    name: 'entry',
    attributes: { 'xml:lang': report.language },
    children: [
      text('id', url),
      text('title', title),
      text('updated', timeOf(correction.date)),
      link({ rel: 'alternate', type: 'text/html', href: url }),
      { name: 'content', attributes: { type: 'text' }, children: [content] },
    ],
  };
}

const text = (name: string, value: string): XmlElement => ({ name, children: [value] });
const link = (attributes: Record<string, string>): XmlElement => ({ name: 'link', attributes });
const timeOf = (day: string): string => `${day}T00:00:00Z`;
