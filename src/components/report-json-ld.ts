import type { CorrectionComment, CreativeWork, Dataset, Graph, Organization, Person, Report } from 'schema-dts';
import { reportPath, siteUrl } from '../model/address.ts';
import type { CompiledReport } from '../model/compiled.ts';
import type { CompiledTable } from '../model/compiled-table.ts';
import type { Address, Site } from '../model/site.ts';
import { plainText } from '../model/text.ts';
import { organization } from './site-json-ld.ts';

export interface ReportPage {
  report: Pick<
    CompiledReport,
    | 'slug'
    | 'title'
    | 'dek'
    | 'description'
    | 'language'
    | 'authors'
    | 'published'
    | 'updated'
    | 'card'
    | 'sources'
    | 'tables'
    | 'corrections'
    | 'retraction'
  >;
  site: Pick<Site, 'title' | 'description' | 'publisher' | 'language'>;
  address: Address;
}

/** The report of a page and its tables, in the words of schema.org: a `Report`, and a `Dataset` for each table that is offered. */
export function reportJsonLd(page: ReportPage): Graph {
  const datasets = page.report.tables.filter(({ path }) => path !== undefined).map((table) => dataset(table, page));
  return { '@context': 'https://schema.org', '@graph': [reportOf(page), ...datasets] };
}

function reportOf(page: ReportPage): Report {
  const { report, address } = page;
  const url = siteUrl(address, reportPath(report.slug));
  return {
    '@type': 'Report',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: plainText(report.title),
    description: report.description,
    abstract: plainText(report.dek),
    inLanguage: report.language,
    datePublished: report.published.iso,
    dateModified: (report.updated ?? report.published).iso,
    ...(report.retraction ? { creativeWorkStatus: 'Retracted' } : {}),
    author: report.authors.map((name) => authorOf(name, page)),
    publisher: organization(page),
    image: {
      '@type': 'ImageObject',
      url: siteUrl(address, report.card.path),
      width: `${report.card.width}`,
      height: `${report.card.height}`,
      caption: report.card.alt,
    },
    isAccessibleForFree: true,
    citation: report.sources.map(({ csl, url: source }): CreativeWork => {
      return { '@type': 'CreativeWork', name: csl.title, ...(source ? { url: source } : {}) };
    }),
    ...(report.corrections.length > 0
      ? {
          correction: report.corrections.map(({ id, date, why }): CorrectionComment => {
            return { '@type': 'CorrectionComment', '@id': `${url}#${id}`, datePublished: date, text: why };
          }),
        }
      : {}),
  };
}

/** The publisher is an organisation; whoever else signs is a person. */
function authorOf(name: string, page: ReportPage): Person | Organization {
  return name === page.site.publisher.name ? organization(page) : { '@type': 'Person', name };
}

const FORMATS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  tsv: 'text/tab-separated-values',
  parquet: 'application/vnd.apache.parquet',
};

function dataset(table: CompiledTable, { report, site, address }: ReportPage): Dataset {
  const url = siteUrl(address, reportPath(report.slug));
  const files = [table.csv, table.json, table.path].filter((path) => path !== undefined);
  const sources = report.sources.filter(({ id, url: source }) => source && table.sources.includes(id));
  return {
    '@type': 'Dataset',
    '@id': siteUrl(address, table.csv ?? ''),
    name: table.title,
    description: table.description ?? `${table.title}. A table of the report “${plainText(report.title)}”.`,
    url: `${url}#data`,
    isPartOf: { '@id': url },
    isAccessibleForFree: true,
    inLanguage: report.language,
    datePublished: report.published.iso,
    creator: organization({ site, address }),
    license: licenceOf(table.licence ?? ''),
    variableMeasured: table.fields.map(({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name: title ?? name,
      ...(unit ? { unitText: unit } : {}),
    })),
    ...(sources.length > 0 ? { isBasedOn: sources.flatMap(({ url: source }) => source ?? []) } : {}),
    distribution: files.map((path) => ({
      '@type': 'DataDownload',
      contentUrl: siteUrl(address, path),
      encodingFormat: FORMATS[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    })),
  };
}

/** A licence is an address, or a work that is known by its name. */
const licenceOf = (licence: string): string | CreativeWork =>
  /^https?:\/\/\S+$/.test(licence) ? licence : { '@type': 'CreativeWork', name: licence };
