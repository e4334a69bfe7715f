import { signReport } from '../src/compile/publish/sign-report.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { buildDate } from '../src/io/clock.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run sign -- <report> --by "Name" [--date 2026-11-23]',
  about: [
    'Signs a report off as it is: writes who read it, the day and a hash of what was read into its sign-off.yaml.',
    'A later change of the report asks for another.',
  ].join('\n'),
  options: { by: { type: 'string' }, date: { type: 'string' } },
  report: 'required',
  refuses: ({ by }) => (by?.trim() ? undefined : 'Say who has read it: --by "Name".'),
  async run({ root, values: { by = '', date }, positionals: [only] }) {
    const { reports, problems } = await compileSite(root, { only, date, unfit: true, progress: terminalProgress() });
    printProblems(problems);
    const [finished] = reports;
    if (hasErrors(problems) || !finished) return 1;
    const { written } = signReport(root, finished, { by: by.trim(), date: buildDate(root, date) });
    console.error(written ? `Signed off by ${by.trim()}.` : `${by.trim()} has signed off this version already.`);
    return 0;
  },
});
