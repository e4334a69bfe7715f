import { makeFromArguments } from '../src/compile/new/from-arguments.ts';
import { runCommand } from './command.ts';
import { ask, printProblems } from './terminal.ts';

await runCommand({
  usage:
    'npm run new -- --title "…" --question "…" --csv data.csv --source-title "…" --source-url https://… [--as-of 2026] [--licence CC-BY-4.0] [--slug my-report] [--yes]',
  about:
    'Begins a report from a CSV: a first figure, a first chart, and a page that builds. Asks for what no flag gives.',
  options: {
    title: { type: 'string' },
    question: { type: 'string' },
    csv: { type: 'string' },
    slug: { type: 'string' },
    'source-title': { type: 'string' },
    'source-url': { type: 'string' },
    'as-of': { type: 'string' },
    licence: { type: 'string' },
    yes: { type: 'boolean' },
  },
  async run({ root, values }) {
    const { lines, problems, code } = await makeFromArguments(root, values, values.yes ? async () => undefined : ask);
    printProblems(problems, root);
    for (const line of lines) console.error(line);
    return code;
  },
});
