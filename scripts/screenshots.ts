import { takeScreenshots } from '../src/compile/docs/take-screenshots.ts';
import { buildSite } from '../src/compile/publish/build-site.ts';
import { readSite } from '../src/compile/read/read-site.ts';
import { runCommand } from './command.ts';
import { printOutput, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run screenshots',
  about: [
    'Builds the site and takes the pictures of README, docs/images, from its pages.',
    'It needs an installed Chrome or Chromium, or one that CHROME_PATH names.',
  ].join('\n'),
  options: {},
  async run({ root }) {
    const built = await buildSite(root, { progress: terminalProgress() });
    if (built.output) printOutput(built.output);
    printProblems(built.problems);
    const site = readSite(root).value;
    if (!built.ok || !site) return 1;
    for (const { path, bytes } of await takeScreenshots(root, site.address))
      console.error(`${path}  ${Math.ceil(bytes / 1000)} KB`);
    return 0;
  },
});
