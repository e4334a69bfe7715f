import { problem } from '../../model/errors/index.ts';
import type { LedgerDifference } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import { reportDir } from '../read/report-dir.ts';
import type { FinishedReport } from '../site/report-record.ts';

/** A problem for every figure that is not what its ledger says was published. A draft or a report in review is not published. */
export function checkLedgers(reports: readonly FinishedReport[]): Problem[] {
  const published = reports.filter(({ report: { state } }) => state !== 'draft' && state !== 'review');
  return published.flatMap(({ slug, report }) =>
    report.differences.map((difference) => {
      const at = report.figures[difference.id]?.at ?? { file: `${reportDir(slug)}/ledger.json`, line: 1, column: 1 };
      return toProblem(difference, at);
    }),
  );
}

function toProblem({ id, kind, was, before, after }: LedgerDifference, at: Problem['at']): Problem {
  if (kind === 'renamed') return problem('RK280', { id, was: was ?? '' }, at);
  if (kind === 'new') return problem('RK200', { id, after: after?.text ?? '' }, at);
  if (kind === 'removed') return problem('RK199', { id, before: before?.text ?? '' }, at);
  return problem('RK198', { id, before: before?.text ?? '', after: after?.text ?? '' }, at);
}
