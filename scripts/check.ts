import { checkLedgers } from '../src/compile/publish/check-ledgers.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { hasErrors, sortProblems } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { count, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run check -- [report]',
  about: 'Checks reports without building pages, and fails when a published figure changed unsaid.',
  options: {},
  report: 'optional',
  async run({ root, positionals: [only] }) {
    const { reports, problems } = await compileSite(root, { only, progress: terminalProgress() });
    const all = sortProblems([...problems, ...checkLedgers(reports)]);
    printProblems(all);
    if (hasErrors(all)) return 1;
    console.error(`${count(reports.length, 'report')} checked: fit to publish.`);
    return 0;
  },
});
