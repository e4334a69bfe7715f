import { verifyBuild } from '../src/compile/publish/verify-build.ts';
import { runCommand } from './command.ts';
import { count, printOutput, printProblems } from './terminal.ts';

await runCommand({
  usage: 'npm run verify -- [dist] [--date 2026-11-23]',
  about: 'Builds the site of a folder again, in another place, time zone and locale, and compares every byte.',
  options: { date: { type: 'string' } },
  report: 'optional',
  async run({ root, positionals, values }) {
    const folder = (positionals[0] ?? 'dist').replace(/\/+$/, '');
    const { files, problems, output } = await verifyBuild(root, folder, values);
    if (output) printOutput(output);
    printProblems(problems);
    if (problems.length === 0)
      console.error(`${count(files, 'file')} of ${folder} are the same, built again elsewhere.`);
    return problems.length === 0 ? 0 : 1;
  },
});
