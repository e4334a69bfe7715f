import { FORMATS, type Format, reportIn } from '../src/checks/formats/index.ts';
import { checkSite } from '../src/compile/check/check-site.ts';
import { SILENT } from '../src/compile/progress.ts';
import { runCommand } from './command.ts';
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
  ownJson: true,
  refuses: ({ format = 'pretty' }) =>
    isFormat(format) ? undefined : `"${format}" is no format: write ${FORMATS.join(', ')}.`,
  async run({ root, values: { json, format = json ? 'json' : 'pretty', ...values }, positionals: [only] }) {
    const progress = format === 'pretty' ? terminalProgress() : SILENT;
    const checked = await checkSite(root, { ...values, only, progress });
    const { out, err } = reportIn(isFormat(format) ? format : 'pretty', checked, printing(root));
    if (out) process.stdout.write(out);
    if (err) process.stderr.write(err);
    return checked.fit ? 0 : 1;
  },
});
