import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyFigures, writeManyRows } from './bench/big-reports.ts';
import { copyEngine } from './bench/engine.ts';
import { measure } from './bench/measure.ts';
import { writeWorkload } from './bench/workload.ts';
import { runCommand } from './command.ts';

/** Measures what is larger than usual: many rows, many figures and charts in one report, many reports. */
const isCount = (text: string): boolean => /^[1-9][0-9]*$/.test(text);

await runCommand({
  usage: 'npm run bench:big -- [--rows 1000000] [--reports 500]',
  about: 'Measures a table of a million rows, a report of 300 figures and 60 charts, and a site of 500 reports.',
  options: { rows: { type: 'string' }, reports: { type: 'string' } },
  locks: false,
  refuses: ({ rows = '1', reports = '1' }) =>
    isCount(rows) && isCount(reports) ? undefined : '--rows and --reports are whole numbers.',
  async run({ values: { rows = '1000000', reports = '500' } }) {
    await measured(`data stage, ${rows} rows`, 'figures', (root) => writeManyRows(root, Number(rows)));
    await measured('build, 300 figures and 60 charts', 'build', (root) => writeManyFigures(root, 300, 60));
    await measured(`build, ${reports} reports`, 'build', (root) => writeWorkload(root, Number(reports)));
    return 0;
  },
});

async function measured(name: string, command: 'figures' | 'build', write: (root: string) => void): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'reckon-bench-'));
  try {
    copyEngine(root);
    write(root);
    const day = command === 'build' ? ['--date', '2026-01-02'] : [];
    const { seconds, peak } = await measure(process.execPath, [`scripts/${command}.ts`, ...day], root);
    console.log(`${name.padEnd(36)} ${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(6)} MB`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
