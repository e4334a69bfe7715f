import { checkLedgerHistory } from '../src/compile/ledger/check-ledger-history.ts';
import { checkLedgers } from '../src/compile/ledger/check-ledgers.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { hasErrors, sortProblems } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { count, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run check -- [report] [--date 2026-11-23]',
  about: 'Checks reports without building pages, and fails when a published figure changed unsaid.',
  options: { date: { type: 'string' } },
  report: 'optional',
  async run({ root, values: { date }, positionals: [only] }) {
    const { reports, problems } = await compileSite(root, { only, date, progress: terminalProgress() });
    const slugs = reports.map(({ slug }) => slug);
    const all = sortProblems([...problems, ...checkLedgers(reports), ...checkLedgerHistory(root, slugs)]);
    printProblems(all);
    if (hasErrors(all)) return 1;
    console.error(`${count(reports.length, 'report')} checked: fit to publish.`);
    return 0;
  },
});
