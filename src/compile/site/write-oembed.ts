import { writeFileWhole } from '../../io/artefacts.ts';
import { chartOembedPath, siteUrl } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import { EMBED_WIDTH, embedCode, embedHeight } from '../../model/chart-embed.ts';
import type { CompiledChart, CompiledReport } from '../../model/compiled.ts';
import type { Address } from '../../model/site.ts';
import { plainText } from '../../model/text.ts';
import type { SiteContent } from '../read/read-site.ts';
import type { FinishedReport } from './report-record.ts';

type Site = Pick<SiteContent['site'], 'title'>;
type Report = Pick<CompiledReport, 'slug' | 'authors' | 'charts' | 'chartCards'>;

/** Addresses below the site root of the documents that tell other sites how to show a chart. */
export const oembedPaths = (reports: readonly FinishedReport[]): string[] =>
  reports.flatMap(({ slug, report }) => Object.keys(report.charts).map((id) => chartOembedPath(slug, id)));

/** Writes those documents among the files that go into the site as they are: they hold full addresses of this site. */
export function writeOembeds(root: string, { site, address }: SiteContent, reports: readonly FinishedReport[]): void {
  for (const { report } of reports) {
    for (const chart of Object.values(report.charts)) {
      const json = JSON.stringify(oembedOf(chart, { report, site, address }), null, 1);
      writeFileWhole(`${root}/${ARTEFACTS.files}/${chartOembedPath(report.slug, chart.id)}`, `${json}\n`);
    }
  }
}

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
