import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { copyEngine } from './bench/engine.ts';
import { type Measured, measure } from './bench/measure.ts';
import { changeReport, writeWorkload } from './bench/workload.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

/**
 * Builds many reports of one kind: cold, with nothing changed, and with one report changed. With `--baseline <folder>` it
 * builds another Astro project in turn, which makes reports of the same text, rows and charts by its own `gen.mjs <number>`,
 * and prints the ratios.
 */
const DAY = ['--date', '2026-01-02'];

const isCount = (text: string): boolean => /^[1-9][0-9]*$/.test(text);

await runCommand({
  usage: 'npm run bench -- [--reports 100] [--rounds 3] [--baseline <folder>]',
  about:
    'Builds many reports: cold, with nothing changed, and with one changed; beside another Astro project, if one is named.',
  options: { reports: { type: 'string' }, rounds: { type: 'string' }, baseline: { type: 'string' } },
  locks: false,
  refuses: ({ reports = '1', rounds = '1' }) =>
    isCount(reports) && isCount(rounds) ? undefined : '--reports and --rounds are whole numbers.',
  async run({ values: { reports = '100', rounds = '3', baseline } }) {
    const folder = mkdtempSync(join(tmpdir(), 'reckon-bench-'));
    try {
      await bench(folder, { reports: Number(reports), rounds: Number(rounds), baseline });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});

interface Wishes {
  reports: number;
  rounds: number;
  baseline: string | undefined;
}

async function bench(folder: string, wishes: Wishes): Promise<void> {
  const reckon = makeReckon(folder, wishes.reports);
  const baseline = wishes.baseline === undefined ? undefined : await makeBaseline(folder, wishes);
  const runs: Record<string, Measured[]> = {};
  const note = (name: string, measured: Measured): void => {
    runs[name] = [...(runs[name] ?? []), measured];
  };
  for (let round = 0; round < wishes.rounds; round++) {
    if (baseline) note('baseline, cold', await buildBaseline(baseline, true));
    note('Reckon, cold', await buildReckon(reckon, true));
    if (round === 0) console.error(runs['Reckon, cold']?.[0]?.output.trimEnd());
    note('Reckon, nothing changed', await buildReckon(reckon, false));
    changeReport(reckon, round);
    note('Reckon, one report changed', await buildReckon(reckon, false));
  }
  print(runs, wishes);
}

function makeReckon(folder: string, reports: number): string {
  const root = join(folder, 'reckon');
  copyEngine(root);
  writeWorkload(root, reports);
  return root;
}

/** The other project with its own packages, beside the files that stand beside it. */
async function makeBaseline(folder: string, { reports, baseline = '' }: Wishes): Promise<string> {
  const from = resolve(baseline);
  const root = join(folder, basename(from));
  cpSync(dirname(from), folder, { recursive: true });
  await measure('chmod', ['-R', 'u+w', folder], folder);
  if (!existsSync(join(root, 'node_modules'))) await measure('npm', ['install', '--no-audit', '--no-fund'], root);
  await measure(process.execPath, ['gen.mjs', String(reports)], root);
  return root;
}

async function buildReckon(root: string, cold: boolean): Promise<Measured> {
  if (cold) for (const left of ['.reckon', 'dist']) rmSync(join(root, left), { recursive: true, force: true });
  return measure(process.execPath, ['scripts/build.ts', ...DAY], root);
}

async function buildBaseline(root: string, cold: boolean): Promise<Measured> {
  const left = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
  if (cold) for (const name of left) rmSync(join(root, name), { recursive: true, force: true });
  return measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], root);
}

function print(runs: Record<string, Measured[]>, { reports, rounds }: Wishes): void {
  const base = runs['baseline, cold'];
  answer(`\n${reports} reports, medians of ${rounds}`, []);
  for (const [name, measured] of Object.entries(runs)) {
    const [seconds, peak] = [median(measured, 'seconds'), median(measured, 'peak')];
    const ratios = base
      ? `  ${(seconds / median(base, 'seconds')).toFixed(2)} of the baseline's time, ${(peak / median(base, 'peak')).toFixed(2)} of its memory`
      : '';
    const words = `${name.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(6)} MB${ratios}`;
    answer(words, [{ name, seconds, peak }]);
  }
}

function median(measured: readonly Measured[], key: 'seconds' | 'peak'): number {
  const sorted = measured.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
