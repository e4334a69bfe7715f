import { chartPath, reportPath, siteUrl } from '../../../model/address.ts';
import type { Claim } from '../../../model/claim.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import { dataPaths } from '../../../model/data-paths.ts';
import type { PublishedReport } from '../../../model/published-report.ts';
import type { Address, Site } from '../../../model/site.ts';
import { plainText, type RichText } from '../../../model/text.ts';

/** What a report says of itself, for report.json: with full addresses, so that the file can leave the site. */
export function publishReport(
  report: CompiledReport,
  { site, address }: { site: Pick<Site, 'publisher'>; address: Address },
): PublishedReport {
  const full = (path: string): string => siteUrl(address, path);
  const url = full(reportPath(report.slug));
  const { slug, dek, description, language, authors, published, updated, retraction } = report;
  const { interests, aiUse, corrections } = report;
  return {
    version: 1,
    slug,
    url,
    title: plainText(report.title),
    dek: plainText(dek),
    description,
    language,
    authors,
    publisher: site.publisher.url
      ? { name: site.publisher.name, url: site.publisher.url }
      : { name: site.publisher.name },
    published: published.iso,
    ...(updated ? { updated: updated.iso } : {}),
    ...(retraction ? { retracted: { date: retraction.date, why: retraction.why } } : {}),
    ...optional('interests', interests),
    ...optional('ai_use', aiUse),
    figures: full(dataPaths(slug).figures),
    claims: Object.values(report.claims).map((claim) => publishClaim(claim, { report, url })),
    charts: Object.values(report.charts).map((chart) => ({
      id: chart.id,
      url: full(chartPath(slug, chart.id)),
      title: plainText(chart.title),
      subtitle: plainText(chart.subtitle),
      description: chart.description,
      ...(chart.csv ? { csv: full(chart.csv) } : {}),
      ...(chart.json ? { json: full(chart.json) } : {}),
      ...(chart.keptBack ? { kept_back: chart.keptBack } : {}),
      svg: full(chart.svg),
      ...(chart.png ? { png: full(chart.png) } : {}),
      sources: chart.sources,
    })),
    tables: publishTables(report, full),
    corrections: corrections.map(({ id, ...rest }) => ({ url: `${url}#${id}`, ...rest })),
    sources: report.sources.map(({ csl }) => csl),
  };
}

function publishTables({ tables }: CompiledReport, full: (path: string) => string): PublishedReport['tables'] {
  return tables.flatMap(({ name, title, licence, rows, path, csv, json }) =>
    licence && path && csv && json
      ? [{ name, title, licence, rows, csv: full(csv), json: full(json), as_received: full(path) }]
      : [],
  );
}

function publishClaim(
  claim: Claim,
  { report, url }: { report: CompiledReport; url: string },
): PublishedReport['claims'][number] {
  const { id, quote, by, source, when, verdict, on, why, asked, answered, figures, sources } = claim;
  return {
    id,
    ...(report.shownClaims.includes(id) ? { url: `${url}#claim-${id}` } : {}),
    quote,
    by,
    source,
    ...(when ? { when: when.iso } : {}),
    verdict,
    judged_by: on.iso,
    why: plainText(why),
    ...optional('since', claim.since),
    ...optional('would_change', claim.wouldChange),
    ...(asked ? { asked: asked.iso } : {}),
    ...(answered ? { answered: { on: answered.on.iso, text: plainText(answered.text) } } : {}),
    figures,
    sources,
  };
}

/** A text under its key, or nothing. */
const optional = <K extends string>(key: K, text: RichText | undefined): { [P in K]?: string } =>
  // The computed key is K; TypeScript widens it to string.
  (text ? { [key]: plainText(text) } : {}) as { [P in K]?: string };
