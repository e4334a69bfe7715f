import { compileSite } from '../src/compile/site/compile-site.ts';
import { runAstroDev } from '../src/io/astro.ts';
import { runCommand } from './command.ts';
import { printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage: 'npm run dev -- [--port 4321] [--host]',
  about: 'Shows the site while you write: every change in content/ is compiled and the browser follows.',
  options: { port: { type: 'string' }, host: { type: 'boolean' } },
  refuses: ({ port }) =>
    port !== undefined && !/^[1-9][0-9]{0,4}$/.test(port) ? `"${port}" is no port: a number up to 65535.` : undefined,
  locks: false,
  stays: true,
  async run({ root, values: { port, host } }) {
    const { content, problems } = await compileSite(root, { drafts: true, progress: terminalProgress() });
    printProblems(problems);
    if (!content) return 1;
    return runAstroDev(root, { args: [...(port ? ['--port', port] : []), ...(host ? ['--host'] : [])] });
  },
});
