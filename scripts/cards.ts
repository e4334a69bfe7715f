import { compileSite } from '../src/compile/site/compile-site.ts';
import { ARTEFACTS } from '../src/model/artefacts.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';
import { printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run cards -- [report]',
  about: 'Draws the social cards of all reports, or of one, and says where the pictures are.',
  options: {},
  report: 'optional',
  async run({ root, positionals: [only] }) {
    const { reports, problems } = await compileSite(root, { only, progress: terminalProgress() });
    for (const { report } of reports) {
      const path = `${ARTEFACTS.files}/${report.card.path}`;
      answer(path, [path]);
    }
    printProblems(problems);
    return hasErrors(problems) ? 1 : 0;
  },
});
