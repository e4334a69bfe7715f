import { reportPath, siteUrl } from '../../../model/address.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import type { Address } from '../../../model/site.ts';
import { plainText } from '../../../model/text.ts';
import { feedHtml } from './feed-html.ts';

/** A report as every kind of feed shows it. Nothing in it is of the day of the build. */
export interface FeedItem {
  /** Full address of its page, which also is its id. */
  url: string;
  title: string;
  summary: string;
  /** The full text, in HTML that holds only full addresses. */
  html: string;
  published: string; // "2026-11-23"
  updated: string; // the same, or the day of the last correction
  authors: string[];
  language: string;
  /** Its card. */
  image: string;
}

/** @param page the HTML of its finished page */
export function feedItem(report: CompiledReport, { address, page }: { address: Address; page: string }): FeedItem {
  const url = siteUrl(address, reportPath(report.slug));
  return {
    url,
    title: plainText(report.title),
    summary: report.description,
    html: feedHtml(page, { report, address, url }),
    published: report.published.iso,
    updated: (report.updated ?? report.published).iso,
    authors: report.authors,
    language: report.language,
    image: siteUrl(address, report.card.path),
  };
}

/** The first moment of a day, as RFC 3339 writes it: reports have days, feeds have moments. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** The newest change of a feed; without an item, the beginning of time rather than the moment of the build. */
export const lastChange = (items: readonly FeedItem[]): string =>
  items.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), '1970-01-01');
