import { findLostEntries } from '../../figures/ledger/history.ts';
import { findCommitted, listChanged } from '../../io/git.ts';
import { problem } from '../../model/errors/index.ts';
import { type Ledger, LedgerSchema } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import { readOptionalYaml } from '../read/optional-yaml.ts';
import { reportDir } from '../read/report-dir.ts';

/**
 * A problem for every figure whose older ledger entries are not as they were committed. A project without git, and a
 * ledger that was never committed, have nothing to be compared with.
 * @param from what the commit is called in the message; the commit itself unless told
 */
export function checkLedgerHistory(
  root: string,
  slugs: readonly string[],
  { commit = 'HEAD', from = 'the last commit' }: { commit?: string; from?: string } = {},
): Problem[] {
  const changed = new Set(listChanged(root, 'content/reports', commit));
  return slugs
    .map((slug) => `${reportDir(slug)}/ledger.json`)
    .filter((path) => changed.has(path))
    .flatMap((path) => checkOne(root, path, { commit, from }));
}

function checkOne(root: string, path: string, { commit, from }: { commit: string; from: string }): Problem[] {
  const committed = parseLedger(findCommitted(root, path, commit)?.toString('utf8') ?? '');
  if (!committed) return [];
  const { data, locate } = readOptionalYaml(root, path);
  const ledger = LedgerSchema.safeParse(data);
  // What cannot be read has a problem of its own; a file that is not there has lost everything.
  if (!ledger.success && data !== null) return [];
  return findLostEntries(committed, ledger.data).map(({ id, entry, found }) =>
    problem('RK284', { id, entry, from, found }, locate(['figures', id, entry - 1], 0, 'key')),
  );
}

/** A ledger of an older form, or no ledger at all, is nothing to compare with. */
function parseLedger(text: string): Ledger | undefined {
  try {
    return LedgerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
