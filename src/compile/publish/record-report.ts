import { recordLedger } from '../../figures/ledger.ts';
import { writeFileWhole } from '../../io/artefacts.ts';
import { hasFile } from '../../io/project.ts';
import { readYaml } from '../../io/yaml.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { type Ledger, type LedgerDifference, LedgerSchema } from '../../model/ledger.ts';
import type { Locale } from '../../model/site.ts';
import { reportDir } from '../read/read-report.ts';
import { hashFigure } from '../report/hash-figure.ts';

interface Recording {
  locale: Locale;
  note: string | undefined;
  date: string;
}

/**
 * Adds a report's figures to its ledger, which only ever grows. A figure that readers have seen under another text is
 * not recorded without a note that says why.
 */
export function recordReport(
  root: string,
  report: CompiledReport,
  { locale, note, date }: Recording,
): { table: string; recorded: number; refused?: string } {
  const table = differenceTable(report.differences);
  if (report.differences.length === 0) return { table, recorded: 0 };
  if (note === undefined && report.differences.some(({ kind }) => kind !== 'new')) {
    return { table, recorded: 0, refused: 'Published figures changed: say why with --note "…".' };
  }
  const path = `${reportDir(report.slug)}/ledger.json`;
  const ledger = recordLedger(readLedger(root, path), report.figures, { date, note, locale, hash: hashFigure });
  writeFileWhole(`${root}/${path}`, `${JSON.stringify(ledger, null, 2)}\n`);
  return { table, recorded: report.differences.length };
}

function readLedger(root: string, path: string): Ledger | undefined {
  return hasFile(root, path) ? LedgerSchema.parse(readYaml(root, path).data) : undefined;
}

/** Old → new, with the change in per cent: one line a figure. */
function differenceTable(differences: readonly LedgerDifference[]): string {
  if (differences.length === 0) return 'No figure differs from the ledger.';
  const width = Math.max(...differences.map(({ id }) => id.length));
  return differences
    .map(({ id, before, after, change }) => {
      const per = change === undefined ? '' : `  (${change > 0 ? '+' : ''}${(change * 100).toFixed(1)} %)`;
      return `${id.padEnd(width)}  ${before?.text ?? 'new'} → ${after?.text ?? 'gone'}${per}`;
    })
    .join('\n');
}
