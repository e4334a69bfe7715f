import { buildDocs } from '../src/compile/docs/build-docs.ts';
import { runAstroPreview } from '../src/io/astro.ts';
import { runCommand } from './command.ts';
import { count, printOutput, printProblems, terminalProgress } from './terminal.ts';

await runCommand({
  usage:
    'npm run docs -- [--port 4322] [--out folder] [--site https://owner.github.io] [--base /repo/docs] [--date 2026-11-23]',
  about: [
    'Builds the docs, a site of its own from content/docs, and serves it until you stop it.',
    'With --out it puts the site into that folder and ends.',
  ].join('\n'),
  options: {
    port: { type: 'string' },
    out: { type: 'string' },
    site: { type: 'string' },
    base: { type: 'string' },
    date: { type: 'string' },
  },
  locks: false,
  refuses: ({ port, out, json }) => {
    if (json && out === undefined) return '--json is for commands that end: add --out folder.';
    if (port !== undefined && !/^[1-9][0-9]{0,4}$/.test(port)) return `"${port}" is no port: a number up to 65535.`;
    return out !== undefined && /^(?:\.?\/*|(?:content|src|docs|scripts|public|tests)(?:\/.*)?)$/.test(out)
      ? `"${out}" is no folder for a site.`
      : undefined;
  },
  async run({ root, values: { port = '4322', out, ...values } }) {
    const { ok, files, place, problems, output } = await buildDocs(root, {
      ...values,
      out,
      progress: terminalProgress(),
    });
    if (output) printOutput(output);
    printProblems(problems);
    if (!ok) return 1;
    if (out === undefined) return runAstroPreview(place, { args: ['--port', port] });
    console.error(`${out.padEnd(9)} ${count(files, 'file')}`);
    return 0;
  },
});
