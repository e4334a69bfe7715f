import { citationLine } from '../../../figures/print/citation-line.ts';
import { formatRis } from '../../../io/sources/citation-js.ts';
import { reportPath, siteUrl } from '../../../model/address.ts';
import { renderBibtex } from '../../../model/bibtex.ts';
import { citationRecord } from '../../../model/citation.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import { dataPaths } from '../../../model/data-paths.ts';
import type { SiteWorld } from '../documents/contract.ts';

/** How to cite a report, in the forms that reference managers read, by their addresses. */
export function citations(
  report: CompiledReport,
  { site, address }: Pick<SiteWorld, 'site' | 'address'>,
): Record<string, string> {
  const url = siteUrl(address, reportPath(report.slug));
  const record = citationRecord(report, { site: site.title, publisher: site.publisher.name, url });
  const paths = dataPaths(report.slug);
  return {
    [paths.bibtex]: renderBibtex(record),
    [paths.ris]: `${formatRis([record]).trim()}\n`,
    [paths.cslJson]: `${JSON.stringify([record], null, 1)}\n`,
    [paths.plain]: `${citationLine(report, site.title)} ${url}\n`,
  };
}
