import { problem } from '../../model/errors/index.ts';
import type { FigureSpec } from '../../model/figure.ts';
import type { Ledger } from '../../model/ledger.ts';
import { compareText, type Position, type Problem } from '../../model/problem.ts';

/** An entry of a committed ledger that is not there any more, or says something else. */
export interface LostEntry {
  id: string;
  entry: number; // counted from 1
  found: 'gone' | 'different';
}

/**
 * The entries that an append-only ledger may not have lost: for each figure the first one that differs from the committed
 * ledger. Nothing when the ledger has only grown.
 */
export function findLostEntries(committed: Ledger, ledger: Ledger | undefined): LostEntry[] {
  return Object.keys(committed.figures)
    .sort(compareText)
    .flatMap((id): LostEntry[] => {
      const then = committed.figures[id] ?? [];
      const now = ledger?.figures[id] ?? [];
      const first = then.findIndex((entry, i) => JSON.stringify(entry) !== JSON.stringify(now[i]));
      return first < 0 ? [] : [{ id, entry: first + 1, found: first < now.length ? 'different' : 'gone' }];
    });
}

/** What is wrong with the older names (`was`) of a report's figures. `locate` finds the place of a figure's `was`. */
export function checkRenames(
  specs: Readonly<Record<string, FigureSpec>>,
  { ids, ledger, locate }: { ids: ReadonlySet<string>; ledger: Ledger | undefined; locate: (id: string) => Position },
): Problem[] {
  const known = Object.keys(ledger?.figures ?? {});
  const owners = new Map<string, string>();
  return Object.entries(specs).flatMap(([id, { was }]): Problem[] => {
    if (was === undefined) return [];
    const other = owners.get(was);
    owners.set(was, id);
    if (ids.has(was)) return [problem('RK281', { id, was }, locate(id))];
    if (!known.includes(was)) return [problem('RK282', { was, known }, locate(id))];
    const last = ledger?.figures[was]?.at(-1);
    if (last?.removed && last.renamed !== id) return [problem('RK289', { id, was, date: last.date }, locate(id))];
    return other === undefined ? [] : [problem('RK283', { id, was, other }, locate(id))];
  });
}
