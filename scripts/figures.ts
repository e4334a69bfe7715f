import { figureTable } from '../src/compile/report/figure-table.ts';
import { publishFigure } from '../src/compile/report/publish-figures.ts';
import { compileFigures } from '../src/compile/site/compile-figures.ts';
import { hasErrors } from '../src/model/problem.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';
import { printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run figures -- [report]',
  about: 'Works out the figures of all reports, or of one, and prints them as a table.',
  options: {},
  report: 'optional',
  async run({ root, positionals: [only] }) {
    const { reports, problems } = await compileFigures(root, { only, progress: terminalProgress() });
    for (const { content, figures, locale } of reports) {
      const all = Object.values(figures);
      const report = { report: content.slug, figures: all.map((figure) => publishFigure(figure, locale)) };
      answer(`\n${content.slug}\n${figureTable(all, locale)}`, [report]);
    }
    printProblems(problems);
    return hasErrors(problems) ? 1 : 0;
  },
});
