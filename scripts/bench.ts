import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './bench/measure.ts';
import { changeReport, writeWorkload } from './bench/workload.ts';

/**
 * Builds many reports of one kind: cold, with nothing changed, and with one report changed. With `--baseline <folder>` it
 * builds another Astro project in turn, which makes reports of the same text, rows and charts by its own `gen.mjs <number>`,
 * and prints the ratios. Usage: npm run bench -- [--reports 100] [--rounds 3] [--baseline <folder>]
 */
const ROOT = resolve(import.meta.dirname, '..');
const ENGINE = ['public', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const DAY = ['--date', '2026-01-02'];

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    baseline: { type: 'string' },
  },
});
const [reports, rounds] = [Number(values.reports), Number(values.rounds)];

const folder = mkdtempSync(join(tmpdir(), 'reckon-bench-'));
try {
  const reckon = makeReckon();
  const baseline = values.baseline === undefined ? undefined : await makeBaseline(resolve(values.baseline));
  const runs: Record<string, Measured[]> = {};
  const note = (name: string, measured: Measured): void => {
    runs[name] = [...(runs[name] ?? []), measured];
  };
  for (let round = 0; round < rounds; round++) {
    if (baseline) note('baseline, cold', await buildBaseline(baseline, true));
    note('Reckon, cold', await buildReckon(reckon, true));
    if (round === 0) console.log(runs['Reckon, cold']?.[0]?.output.trimEnd());
    note('Reckon, nothing changed', await buildReckon(reckon, false));
    changeReport(reckon, round);
    note('Reckon, one report changed', await buildReckon(reckon, false));
  }
  print(runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function makeReckon(): string {
  const root = join(folder, 'reckon');
  mkdirSync(root);
  for (const name of ENGINE) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  writeWorkload(root, reports);
  return root;
}

/** The other project with its own packages, beside the files that stand beside it. */
async function makeBaseline(from: string): Promise<string> {
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

function print(runs: Record<string, Measured[]>): void {
  const base = runs['baseline, cold'];
  console.log(`\n${reports} reports, medians of ${rounds}`);
  for (const [name, measured] of Object.entries(runs)) {
    const [seconds, peak] = [median(measured, 'seconds'), median(measured, 'peak')];
    const ratios = base
      ? `  ${(seconds / median(base, 'seconds')).toFixed(2)} of the baseline's time, ${(peak / median(base, 'peak')).toFixed(2)} of its memory`
      : '';
    console.log(`${name.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(6)} MB${ratios}`);
  }
}

function median(measured: readonly Measured[], key: 'seconds' | 'peak'): number {
  const sorted = measured.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
