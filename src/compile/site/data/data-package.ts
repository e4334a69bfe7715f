import { posix } from 'node:path';
import { sha256 } from '../../../io/artefacts.ts';
import { reportPath, siteUrl } from '../../../model/address.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import type { CompiledTable } from '../../../model/compiled-table.ts';
import { dataPaths } from '../../../model/data-paths.ts';
import type { Address, Site } from '../../../model/site.ts';
import type { Field } from '../../../model/table.ts';
import { plainText } from '../../../model/text.ts';
import { defused } from '../../csv.ts';

export interface PackageParts {
  site: Pick<Site, 'publisher'>;
  address: Address;
  /** The files beside the descriptor, by their address below the site root. */
  files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The descriptor of a report's data as Data Package v2 has it (https://datapackage.org/standard/data-package/). Each table
 * stands in it three times: as safe CSV, as JSON, and as received, without a schema, since its cells are as others wrote them.
 */
export function dataPackage(report: CompiledReport, { site, address, files }: PackageParts): object {
  const homepage = siteUrl(address, reportPath(report.slug));
  const { figures, report: record } = dataPaths(report.slug);
  const describe = (path: string): object => fileOf(path, { report, files });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: report.slug,
    title: plainText(report.title),
    description: report.description,
    homepage,
    version: (report.updated ?? report.published).iso,
    created: `${report.published.iso}T00:00:00Z`,
    contributors: [
      ...report.authors.map((title) => ({ title, roles: ['author'] })),
      { title: site.publisher.name, ...(site.publisher.url ? { path: site.publisher.url } : {}), roles: ['publisher'] },
    ],
    resources: [
      ...report.tables.flatMap((table) => tableResources(table, { report, homepage, describe })),
      { name: 'figures', title: 'All figures, with values, intervals, formulas and sources', ...describe(figures) },
      { name: 'report', title: 'Metadata, claims, charts, corrections and sources', ...describe(record) },
    ],
  };
}

function tableResources(
  table: CompiledTable,
  { report, homepage, describe }: { report: CompiledReport; homepage: string; describe: (path: string) => object },
): object[] {
  const { name, title, description, licence, path, csv, json } = table;
  if (!path || !csv || !json || licence === undefined) return [];
  const sources = report.sources
    .filter(({ id }) => table.sources.includes(id))
    .map(({ text, url }) => ({ title: text, ...(url ? { path: url } : {}) }));
  const about = {
    title,
    ...(description ? { description } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    licenses: [licenceOf(licence, homepage)],
  };
  const schema = schemaOf(table);
  return [
    { name, type: 'table', ...about, ...describe(csv), dialect: { lineTerminator: '\r\n' }, schema },
    { name: `${name}-json`, type: 'table', ...about, ...describe(json), schema },
    { name: `${name}-as-received`, ...about, ...describe(path) },
  ];
}

/** A licence is an address, the name of a known one (CC-BY-4.0), or words, which stand on the page of the report. */
function licenceOf(licence: string, homepage: string): object {
  if (/^https?:\/\/\S+$/.test(licence)) return { path: licence };
  if (/^[A-Za-z][-A-Za-z0-9._]*$/.test(licence)) return { name: licence };
  return { path: `${homepage}#data`, title: licence };
}

const MEDIA: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** Where a file stands beside the descriptor, and what its bytes are. */
function fileOf(path: string, { report, files }: { report: CompiledReport; files: PackageParts['files'] }): object {
  const format = posix.extname(path).slice(1).toLowerCase();
  const content = files.get(path) ?? '';
  const mediatype = MEDIA[format];
  return {
    path: path.slice(reportPath(report.slug).length),
    format,
    ...(mediatype ? { mediatype } : {}),
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
  };
}

function schemaOf({ fields, primaryKey }: CompiledTable): object {
  return {
    fields: fields.map(fieldOf),
    ...(primaryKey.length > 0 ? { primaryKey: primaryKey.map(defused) } : {}),
    missingValues: [''],
  };
}

/** A column in the words of Table Schema v2. `unit` is an addition of ours; the standard has no word for it. */
function fieldOf(field: Field): object {
  const { name, title, description, unit, constraints = {} } = field;
  const { required, unique, minimum, maximum, enum: values, pattern } = constraints;
  const type = typeOf(field);
  const rules = {
    ...(required === undefined ? {} : { required }),
    ...(unique === undefined ? {} : { unique }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values
      ? { enum: [...new Set(values.map((value) => (typeof value === 'string' ? defused(value) : value)))] }
      : {}),
    ...(pattern && type === 'string' ? { pattern } : {}),
  };
  return {
    name: defused(name),
    type,
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(unit ? { unit } : {}),
    ...(Object.keys(rules).length > 0 ? { constraints: rules } : {}),
  };
}

/** A date that may be a quarter, or of any precision, has no type in the standard: it is text. */
function typeOf({ type, precision = 'day' }: Field): string {
  if (type !== 'date') return type;
  return { day: 'date', month: 'yearmonth', year: 'year', quarter: 'string', mixed: 'string' }[precision];
}
