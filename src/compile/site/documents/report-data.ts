import { sha256 } from '../../../io/artefacts.ts';
import { readBytes } from '../../../io/bytes.ts';
import { reportPath } from '../../../model/address.ts';
import { ARTEFACTS } from '../../../model/artefacts.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import { dataPaths } from '../../../model/data-paths.ts';
import { citations } from '../data/citations.ts';
import { dataPackage } from '../data/data-package.ts';
import { publishReport } from '../data/publish-report.ts';
import { zipFiles } from '../data/zip.ts';
import type { FinishedReport } from '../report-record.ts';
import type { DocumentMaker, Documents, SiteWorld } from './contract.ts';

/** The data of every report: report.json, datapackage.json, how to cite it, and one archive with these and all tables. */
export const reportData: DocumentMaker = async (world) => {
  const made: Documents[] = [];
  for (const report of world.reports) made.push(await dataOf(report, world));
  return Object.assign({}, ...made);
};

async function dataOf({ report }: FinishedReport, world: SiteWorld): Promise<Documents> {
  const paths = dataPaths(report.slug);
  const record = json(publishReport(report, world));
  const files = new Map<string, string | Uint8Array>([
    [paths.report, record],
    ...[
      paths.figures,
      ...report.tables.flatMap(({ path, csv, json }) => [path, csv, json].filter((p) => p !== undefined)),
    ].map((path): [string, Uint8Array] => [path, readBytes(world.root, `${ARTEFACTS.files}/${path}`)]),
  ]);
  const cite = await world.cache.cachedJson('citation', citationKey(report, world), () => citations(report, world));
  const descriptor = json(dataPackage(report, { ...world, files }));
  const all = new Map([[paths.package, descriptor], ...Object.entries(cite), ...files]);
  const day = (report.updated ?? report.published).iso;
  return {
    [paths.report]: record,
    [paths.package]: descriptor,
    ...cite,
    [paths.zip]: await archive(all, { slug: report.slug, day, world }),
  };
}

/** The processor of citations takes longer to start than all of a small site takes to compile. */
function citationKey(report: CompiledReport, { site, address, codeHash }: SiteWorld): string {
  const { slug, title, authors, published, updated, language } = report;
  return sha256(
    JSON.stringify([
      slug,
      title,
      authors,
      published,
      updated,
      language,
      site.title,
      site.publisher.name,
      address,
      codeHash,
    ]),
  );
}

/** Compressing takes longer than reading, so an archive of the same files is taken from the cache. */
function archive(
  files: ReadonlyMap<string, string | Uint8Array>,
  { slug, day, world }: { slug: string; day: string; world: SiteWorld },
): Promise<Uint8Array> {
  const folder = reportPath(slug).length;
  const named = new Map([...files].map(([path, content]) => [path.slice(folder), content]));
  const key = sha256(
    [world.codeHash, day, ...[...named].map(([name, content]) => `${name}\0${sha256(content)}`)].join('\n'),
  );
  return world.cache.cached('archive', key, () => zipFiles(named, day));
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
