import { FORMATS, isFormat, renderText } from '../src/compile/ledger/change-table.ts';
import { pendingChanges } from '../src/compile/ledger/pending-changes.ts';
import { needsNote, recordReport } from '../src/compile/ledger/record-report.ts';
import { showChanges } from '../src/compile/ledger/show-changes.ts';
import { compileFigures } from '../src/compile/site/compile-figures.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { buildDate } from '../src/io/clock.ts';
import { CORRECTION_KINDS, isCorrectionKind } from '../src/model/correction.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';
import { ask, count, printProblems, terminalProgress } from './terminal.ts';

interface Wishes {
  note?: string;
  kind?: string;
  date?: string;
}

const KINDS = Object.keys(CORRECTION_KINDS);

await runCommand({
  usage: [
    'npm run ledger -- <report> [--note "why"] [--kind correction] [--date 2026-11-23]',
    '       npm run ledger -- [report] --diff <commit> [--format markdown]',
  ].join('\n'),
  about: [
    'Shows which figures differ from those published, and records them in the ledger of the report.',
    `A note on changed figures goes into corrections.yaml, as one of: ${KINDS.join(', ')}.`,
    `With --diff, shows every printed number that differs from a commit, as ${FORMATS.join(', ')}, and records nothing.`,
  ].join('\n'),
  options: {
    note: { type: 'string' },
    kind: { type: 'string' },
    date: { type: 'string' },
    diff: { type: 'string' },
    format: { type: 'string' },
  },
  report: 'optional',
  refuses({ note, kind, date, diff, format }, [report]) {
    if (kind !== undefined && !isCorrectionKind(kind)) return `--kind is one of: ${KINDS.join(', ')}.`;
    if (format !== undefined && !isFormat(format)) return `--format is one of: ${FORMATS.join(', ')}.`;
    if (diff !== undefined && [note, kind, date].some((value) => value !== undefined))
      return '--diff records nothing, so it takes no --note, --kind or --date.';
    if (diff === undefined && format !== undefined) return '--format goes with --diff.';
    return diff === undefined && report === undefined ? 'Name the report.' : undefined;
  },
  run({ root, values, positionals: [report] }) {
    const { diff, format, ...wishes } = values;
    if (diff !== undefined) return show(root, { ref: diff, format: format ?? 'text', only: report });
    return record(root, report, wishes);
  },
});

async function show(
  root: string,
  { ref, format, only }: { ref: string; format: string; only: string | undefined },
): Promise<number> {
  const { table, changes, remark, problems } = await showChanges(root, {
    ref,
    format: isFormat(format) ? format : 'text',
    only,
  });
  if (table !== undefined) answer(table, changes);
  if (remark) console.error(remark);
  printProblems(problems);
  return hasErrors(problems) ? 1 : 0;
}

async function record(root: string, only: string | undefined, { note, kind, date }: Wishes): Promise<number> {
  const { content, reports, problems } = await compileSite(root, {
    only,
    date,
    unfit: true,
    progress: terminalProgress(),
  });
  printProblems(problems);
  const [finished] = reports;
  if (hasErrors(problems) || !finished || !content) return 1;
  const { report } = finished;
  if (report.differences.length === 0) {
    answer('No figure differs from the ledger.', []);
    return 0;
  }
  const { reports: derived } = await compileFigures(root, { only });
  for (const each of derived) {
    const changes = pendingChanges(report.differences, each);
    answer(renderText(changes), changes);
  }
  const why =
    note?.trim() ||
    (needsNote(report) ? await ask('Readers have seen other numbers. Why did they change? ') : undefined);
  const result = recordReport(root, report, {
    locale: content.locale,
    note: why,
    kind: kind !== undefined && isCorrectionKind(kind) ? kind : 'correction',
    date: buildDate(root, date),
  });
  if (result.refused) console.error(result.refused);
  else
    console.error(
      `${count(result.recorded, 'figure')} recorded${result.corrected ? '; the note is in corrections.yaml' : ''}.`,
    );
  return result.refused ? 1 : 0;
}
