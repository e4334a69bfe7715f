import { findCommit } from '../../io/git.ts';
import { problem } from '../../model/errors/index.ts';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.ts';
import { listChanges, renderChanges, type TableFormat } from './change-table.ts';
import { checkLedgerHistory } from './check-ledger-history.ts';
import { compareContent } from './compare-content.ts';

export interface ShownChanges {
  /** The table; absent when there was nothing to compare. */
  table?: string;
  /** The same as data. */
  changes: ReturnType<typeof listChanges>;
  /** A line on what the table could not take in. */
  remark?: string;
  problems: Problem[];
}

/** The table of every printed number that differs from a commit, and what is wrong with the ledgers since then. */
export async function showChanges(
  root: string,
  { ref, format, only }: { ref: string; format: TableFormat; only: string | undefined },
): Promise<ShownChanges> {
  const commit = findCommit(root, ref);
  if (commit === undefined)
    return { changes: [], problems: [problem('RK288', { ref }, { file: '.git', line: 1, column: 1 })] };
  const { reports, problems, earlierErrors } = await compareContent(root, { commit, only });
  if (hasErrors(problems)) return { changes: [], problems };
  const lost = checkLedgerHistory(
    root,
    reports.map(({ slug }) => slug),
    { commit, from: ref },
  );
  return {
    table: renderChanges(reports, format),
    changes: listChanges(reports),
    ...(earlierErrors === 0
      ? {}
      : { remark: `The content at ${ref} has mistakes (${earlierErrors}); figures that they hide count as new.` }),
    problems: sortProblems([...problems, ...lost]),
  };
}
