import type { Problem } from '../../model/problem.ts';
import { sortProblems } from '../../model/problem.ts';
import { NO_MEMORY } from '../memory.ts';
import { type Progress, SILENT } from '../progress.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { chosenReports, deriveReports, readContent } from './read-content.ts';

/** The first stage alone: reads the reports and works out their figures. Always afresh, and nothing is written. */
export async function compileFigures(
  root: string,
  { only, progress = SILENT }: { only?: string | undefined; progress?: Progress },
): Promise<{ reports: DerivedReport[]; problems: Problem[] }> {
  const { value: content, problems } = readContent(root, {});
  if (!content) return { reports: [], problems: sortProblems(problems) };
  const chosen = chosenReports(content, only);
  const reports = await deriveReports(root, {
    slugs: chosen.slugs,
    locale: content.locale,
    progress,
    memory: NO_MEMORY,
  });
  const all = [...problems, ...chosen.problems, ...reports.flatMap((report) => report.problems)];
  return { reports, problems: sortProblems(all) };
}
