import { buildSite } from '../src/compile/publish/build-site.ts';
import { runCommand } from './command.ts';
import { count, printOutput, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run build -- [--site https://owner.github.io] [--base /repo] [--date 2026-11-23] [--drafts] [--force]',
  about: 'Builds content/ into dist/: figures, charts, cards, pages, checks.',
  options: {
    site: { type: 'string' },
    base: { type: 'string' },
    date: { type: 'string' },
    drafts: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  refuses: ({ site }) =>
    site !== undefined && !/^https?:\/\/[^/]/.test(site)
      ? `"${site}" is no address: write https://owner.github.io.`
      : undefined,
  async run({ root, values }) {
    const result = await buildSite(root, { ...values, progress: terminalProgress() });
    if (result.output) printOutput(result.output);
    printProblems(result.problems);
    if (!result.ok) console.error('Nothing was published: dist is as it was.');
    else if (result.built) console.error(`dist      ${count(result.files, 'file')}`);
    else console.error('Nothing changed since the last build; dist is up to date.');
    if (result.differences > 0) {
      const differ = result.differences === 1 ? 'differs' : 'differ';
      console.error(`${count(result.differences, 'figure')} ${differ} from the ledger; see them with: npm run check`);
    }
    return result.ok ? 0 : 1;
  },
});
