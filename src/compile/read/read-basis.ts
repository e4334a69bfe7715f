import { hashFiles } from '../../io/artefacts.ts';
import { listFiles } from '../../io/project.ts';
import { type FigureSpec, FigureSpecSchema } from '../../model/figure.ts';
import { FigureIdSchema } from '../../model/ids.ts';
import type { Memory } from '../memory.ts';
import { type Entries, readEntries } from './entries.ts';
import { reportDir } from './report-dir.ts';
import { type ReportSources, readReportSources } from './report-sources.ts';
import { type ReportTables, readDataPackage } from './report-tables.ts';

/** What the figures of a report come from. */
export interface Basis {
  /** Hash of its files. */
  key: string;
  figures: Entries<FigureSpec>;
  sources: ReportSources;
  data: ReportTables;
}

/** What has no part in it: a change of prose alone leaves the figures as they are. */
const OTHER = new Set(['index.mdx', 'charts.yaml', 'claims.yaml', 'corrections.yaml', 'ledger.json']);

/** Reads figures, sources and tables, which take the most time of all that is read; kept while their files are the same. */
export function readBasis(root: string, slug: string, memory: Memory): Promise<Basis> {
  const dir = reportDir(slug);
  const own = listFiles(root, dir).files.filter((file) => !OTHER.has(file.slice(dir.length + 1)));
  const key = hashFiles(root, [...own, ...listFiles(root, 'content/shared').files]);
  const bothOf = (file: string): string[] => [`content/shared/${file}`, `${dir}/${file}`];
  const kept = <T>(files: string[], read: () => T): T =>
    memory.keep(`${files.join()} of ${slug}`, hashFiles(root, files), read);
  const figures = bothOf('figures.yaml');
  const make = async (): Promise<Basis> => ({
    key,
    figures: kept(figures, () => readEntries(root, figures, { id: FigureIdSchema, entry: FigureSpecSchema })),
    sources: kept([...bothOf('sources.yaml'), ...bothOf('sources.bib')], () => readReportSources(root, dir)),
    data: await readDataPackage(root, dir),
  });
  return memory.keep(`basis ${slug}`, key, make, (old) => void old.then(({ data }) => data.database?.close()));
}
