import { hasFile } from '../../io/project.ts';
import { readSources } from '../../io/sources.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourceRecord } from '../../model/source.ts';
import { EveryId } from './every-id.ts';

export interface ReportSources {
  records: SourceRecord[];
  ids: ReadonlySet<string>;
  locate: (id: string) => Problem['at'];
  problems: Problem[];
}

/** The sources that a report may cite: its own, in YAML or BibTeX, and the shared ones. */
export function readReportSources(root: string, dir: string): ReportSources {
  const paths = [
    'content/shared/sources.yaml',
    'content/shared/sources.bib',
    `${dir}/sources.yaml`,
    `${dir}/sources.bib`,
  ];
  const { records, locate, problems } = readSources(
    root,
    paths.filter((path) => hasFile(root, path)),
  );
  const known = records.map(({ id }) => id);
  // A file with a fault gives no records at all.
  const ids = problems.length > 0 && known.length === 0 ? new EveryId() : new Set(known);
  return { records, ids, locate, problems };
}
