import { readIfThere } from '../../io/artefacts.ts';
import { reportPath } from '../../model/address.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { problem } from '../../model/errors/index.ts';
import { hashOfPdf, PDF_FILE } from '../../model/pdf-marks.ts';
import type { Problem } from '../../model/problem.ts';
import { reportDir } from '../read/report-dir.ts';

export interface FoundPdf {
  /** Its address below the site root, and its bytes; absent when there is none of this version of the report. */
  file?: { path: string; body: Uint8Array };
  problems: Problem[];
}

/** The PDF of a report, if it was printed from the report as it is. One of an earlier version is not offered, and said to be. */
export function findPdf(root: string, slug: string, reading: string): FoundPdf {
  const file = `${reportDir(slug)}/${PDF_FILE}`;
  const body = readIfThere(`${root}/${file}`);
  if (!body) return { problems: [] };
  if (hashOfPdf(body) !== reading) return { problems: [problem('RK479', {}, { file, line: 1, column: 1 })] };
  return { file: { path: `${reportPath(slug)}${slug}.pdf`, body }, problems: [] };
}

/** The report with the PDF that its page offers. */
export function withPdf(report: CompiledReport, { file }: FoundPdf): CompiledReport {
  return file ? { ...report, pdf: { path: file.path, kilobytes: Math.ceil(file.body.length / 1024) } } : report;
}
