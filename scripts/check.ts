import { FORMATS, type Format, reportIn } from '../src/checks/formats/index.ts';
import { checkSite } from '../src/compile/check/check-site.ts';
import { SILENT } from '../src/compile/progress.ts';
import { runCommand } from './command.ts';
import { answerWhole } from './machine.ts';
import { printing, terminalProgress } from './terminal.ts';

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

await runCommand({
  usage: `npm run check -- [report] [--fix] [--external] [--format ${FORMATS.join('|')}] [--date 2026-11-23]`,
  about: 'Checks reports without building pages, and fails when a published figure changed unsaid.',
  options: {
    date: { type: 'string' },
    format: { type: 'string' },
    fix: { type: 'boolean' },
    external: { type: 'boolean' },
  },
  report: 'optional',
  refuses: ({ json, format = json ? 'json' : 'pretty' }) => {
    if (!isFormat(format)) return `"${format}" is no format: write ${FORMATS.join(', ')}.`;
    return json && format !== 'json'
      ? `--json and --format ${format} ask for two documents: leave one away.`
      : undefined;
  },
  async run({ root, values: { json, format = json ? 'json' : 'pretty', ...values }, positionals: [only] }) {
    const progress = format === 'pretty' ? terminalProgress() : SILENT;
    const checked = await checkSite(root, { ...values, only, progress });
    const { out, err } = reportIn(isFormat(format) ? format : 'pretty', checked, printing(root));
    if (out) answerWhole(out);
    if (err) process.stderr.write(err);
    return checked.fit ? 0 : 1;
  },
});
