import { hasFile } from '../../io/project.ts';
import { readSources } from '../../io/sources.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourceRecord } from '../../model/source.ts';

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
  return { records, ids: new Set(records.map(({ id }) => id)), locate, problems };
}
