import { buildSite } from '../src/compile/publish/build-site.ts';
import { printReport } from '../src/compile/publish/print-report.ts';
import { compileSite } from '../src/compile/site/compile-site.ts';
import { runCommand } from './command.ts';
import { printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage:
    'npm run pdf -- <report> [--paper a4|letter] [--drafts] [--site https://owner.github.io] [--base /repo] [--date 2026-11-23]',
  about: [
    'Prints a report into report.pdf of its folder: tagged, with bookmarks. The next build offers it on the page.',
    'It needs an installed Chrome or Chromium, or one that CHROME_PATH names.',
  ].join('\n'),
  options: {
    paper: { type: 'string' },
    drafts: { type: 'boolean' },
    site: { type: 'string' },
    base: { type: 'string' },
    date: { type: 'string' },
  },
  report: 'required',
  refuses: ({ paper = 'a4' }) => (/^(?:a4|letter)$/i.test(paper) ? undefined : '--paper is one of: a4, letter.'),
  async run({ root, values: { paper = 'a4', ...values }, positionals: [only = ''] }) {
    const progress = terminalProgress();
    const built = await buildSite(root, { ...values, progress });
    if (built.output) console.error(built.output);
    printProblems(built.problems);
    if (!built.ok) return 1;
    const { content, reports, problems } = await compileSite(root, { ...values, only });
    const [finished] = reports;
    if (!content || !finished) {
      printProblems(problems);
      return 1;
    }
    if (content.drafts.includes(only)) {
      console.error(`"${only}" is not public, so it has no page: print it with --drafts.`);
      return 1;
    }
    const isLetter = paper.toLowerCase() === 'letter';
    const { path, bytes } = await printReport(root, finished, {
      address: content.address,
      paper: isLetter ? 'Letter' : 'A4',
    });
    progress.done('pdf', `${path}, ${Math.ceil(bytes / 1024)} KB`);
    console.error('Commit it; the next build offers it on the page.');
    return 0;
  },
});
