import type { LedgerDifference } from '../../model/ledger.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import type { Change } from './change-table.ts';
import { reportUses } from './report-uses.ts';

/** The differences of a report from its ledger as lines of a table, with the places that each figure is used in. */
export function pendingChanges(
  differences: readonly LedgerDifference[],
  { content, figures }: Pick<DerivedReport, 'content' | 'figures'>,
): Change[] {
  const uses = reportUses(content, figures);
  return differences.map(({ id, was, before, after, change }) => ({
    id,
    label: figures[id]?.label ?? id,
    ...(was === undefined ? {} : { was }),
    ...(before ? { before: before.text } : {}),
    ...(after ? { after: after.text } : {}),
    ...(change === undefined ? {} : { change }),
    uses: uses.get(id) ?? [],
  }));
}
