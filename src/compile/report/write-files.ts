import { writeIfNew } from '../../io/artefacts.ts';
import { readBytes } from '../../io/bytes.ts';
import { figuresPath } from '../../model/address.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import type { ChartsResult } from '../charts/compile-charts.ts';
import { rememberHash, rememberTextHash } from '../remember-files.ts';
import type { Workshop } from '../workshop.ts';
import { dataFiles } from './data-files.ts';
import type { DerivedReport } from './derive-report.ts';
import type { FoundPdf } from './find-pdf.ts';
import { publishFigures } from './publish-figures.ts';
import { tableFiles } from './table-files.ts';

/** A report that is right, and what was made with it. */
export interface ReportFiles {
  report: DerivedReport;
  compiled: CompiledReport;
  charts: ChartsResult;
  pdf: FoundPdf;
}

/** Writes what a report publishes beside its pages, but for its pictures: figures, charts, tables. The hash of each file by its address. */
export function writeFiles(
  { report, compiled, charts, pdf }: ReportFiles,
  { root, memory, pictures }: Pick<Workshop, 'root' | 'memory' | 'pictures'>,
): Record<string, string> {
  const figures = JSON.stringify(publishFigures(compiled, report.locale), null, 1);
  const files: [string, string | Uint8Array][] = [
    [figuresPath(compiled.slug), `${figures}\n`],
    ...Object.entries(charts.files),
  ];
  if (pdf.file) files.push([pdf.file.path, pdf.file.body]);
  for (const { file, address } of dataFiles(report.content)) if (address) files.push([address, readBytes(root, file)]);
  files.push(...tableFiles(compiled.tables, report.content.data.tables));
  return Object.fromEntries(
    files.map(([address, content]) => {
      const path = `${root}/${ARTEFACTS.files}/${address}`;
      const hash = rememberTextHash(memory, address, content);
      if (rememberHash(memory, path) !== hash) pictures.later(() => writeIfNew(path, content));
      return [address, hash];
    }),
  );
}
