import type { Figure } from '../../model/figure.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';

/** What was published of each figure, oldest first; none of one that is new. One that was renamed keeps its past. */
export function historyOf(
  ledger: Ledger | undefined,
  figures: Readonly<Record<string, Figure>>,
): Record<string, LedgerEntry[]> {
  const published = ledger?.figures ?? {};
  return Object.fromEntries(
    Object.values(figures).flatMap(({ id, was }): [string, LedgerEntry[]][] => {
      const entries = published[id] ?? published[was ?? ''] ?? [];
      return entries.length > 0 ? [[id, entries]] : [];
    }),
  );
}
