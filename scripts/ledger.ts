import { recordReport } from '../src/compile/publish/record-report.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { buildDate } from '../src/io/clock.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { count, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run ledger -- <report> [--note "why"] [--date 2026-11-23]',
  about: 'Shows which figures differ from those published, and records them in the ledger of the report.',
  options: { note: { type: 'string' }, date: { type: 'string' } },
  report: 'required',
  async run({ root, values, positionals: [only] }) {
    const { content, reports, problems } = await compileSite(root, { only, progress: terminalProgress() });
    printProblems(problems);
    const [report] = reports;
    if (hasErrors(problems) || !report || !content) return 1;
    const result = recordReport(root, report.report, {
      locale: content.locale,
      note: values.note,
      date: buildDate(root, values.date),
    });
    console.log(result.table);
    if (result.refused) console.error(result.refused);
    else console.error(`${count(result.recorded, 'figure')} recorded.`);
    return result.refused ? 1 : 0;
  },
});
