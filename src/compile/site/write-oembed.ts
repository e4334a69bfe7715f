import { chartOembedPath, siteUrl } from '../../model/address.ts';
import { EMBED_WIDTH, embedCode, embedHeight } from '../../model/chart-embed.ts';
import type { CompiledChart, CompiledReport } from '../../model/compiled.ts';
import type { Address } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import type { SiteContent } from '../read/read-site.ts';
import type { DocumentMaker } from './documents/contract.ts';

type Site = Pick<SiteContent['site'], 'title'>;
type Report = Pick<CompiledReport, 'slug' | 'authors' | 'charts' | 'chartCards'>;

/** The documents that tell other sites how to show a chart. */
export const oembeds: DocumentMaker = ({ site, address, reports }) =>
  Object.fromEntries(
    reports.flatMap(({ report }) =>
      Object.values(report.charts).map((chart) => [
        chartOembedPath(report.slug, chart.id),
        `${JSON.stringify(oembedOf(chart, { report, site, address }), null, 1)}\n`,
      ]),
    ),
  );

/** A chart as oEmbed 1.0 describes it (oembed.com, section 2.3): a rich response, with the card as its thumbnail. */
export function oembedOf(
  chart: CompiledChart,
  { report, site, address }: { report: Report; site: Site; address: Address },
): Record<string, string | number> {
  const card = report.chartCards[chart.id];
  return {
    version: '1.0',
    type: 'rich',
    title: plainText(chart.title),
    author_name: report.authors.join(', '),
    provider_name: site.title,
    provider_url: siteUrl(address, ''),
    html: embedCode(chart, { slug: report.slug, address }),
    width: EMBED_WIDTH,
    height: embedHeight(chart),
    ...(card
      ? { thumbnail_url: siteUrl(address, card.path), thumbnail_width: card.width, thumbnail_height: card.height }
      : {}),
  };
}
