import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_MEMORY } from '../src/compile/memory.ts';
import { readReport } from '../src/compile/read/read-report.ts';
import { deriveReport } from '../src/compile/report/derive-report.ts';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

/** As many derived figures as a long report has, on inputs of which each is used by about ten. */
const DERIVED = 300;
const INPUTS = 100;
const SAMPLES = 10_000;
const ROUNDS = 5;

/** Formulas as reports have them: products, ratios, sums, and figures that rest on other derived ones. */
const FORMULAS: ((input: (offset: number) => string, earlier: string) => string)[] = [
  (input) => `${input(0)} * ${input(1)}`,
  (input) => `${input(0)} / ${input(1)}`,
  (input) => `${input(0)} + ${input(1)} + ${input(2)}`,
  (input) => `${input(0)} * ${input(1)} / (${input(2)} + ${input(3)})`,
  (input, earlier) => `${earlier} * ${input(5)}`,
  (input, earlier) => `(${earlier} - ${input(1)}) / ${input(2)}`,
];

await runCommand({
  usage: 'npm run bench:figures',
  about: 'Times the figures of a long report against the same arithmetic in plain loops.',
  options: {},
  locks: false,
  async run() {
    const content = await readBenchReport();
    const derive = () => deriveReport(content, { language: 'en-GB', currencies: ['USD'], units: {} }, NO_MEMORY);
    const { problems } = await derive();
    if (problems.some(({ severity }) => severity === 'error'))
      throw new Error(problems.map((p) => p.message).join('\n'));
    const figures = await best(derive);
    const plain = await best(plainArithmetic);
    const samples = SAMPLES.toLocaleString('en-GB');
    const title = `${DERIVED} derived figures on ${INPUTS} uncertain inputs, ${samples} samples each; best of ${ROUNDS}`;
    answer(title, []);
    answer(`all figures       ${describe(figures)}, ${(figures.wall / DERIVED).toFixed(2)} ms a figure`, [{ figures }]);
    answer(`plain arithmetic  ${describe(plain)}, two operations a figure on as many columns`, [{ plain }]);
    const ratio = figures.wall / plain.wall;
    answer(`ratio             ${ratio.toFixed(1)}`, [{ ratio }]);
    return 0;
  },
});

/** A report on disk, read as any other. */
async function readBenchReport() {
  const root = mkdtempSync(join(tmpdir(), 'reckon-bench-'));
  const dir = join(root, 'content/reports/bench');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'figures.yaml'), JSON.stringify(specs()));
  writeFileSync(join(dir, 'sources.yaml'), '- {id: src, type: webpage, title: Made up}\n');
  writeFileSync(join(dir, 'index.mdx'), '---\ntitle: T\ndek: D\nauthors: [A]\npublished: 2026-01-01\n---\n\nText.\n');
  try {
    return await readReport(root, 'bench', NO_MEMORY);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function specs(): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (let i = 0; i < INPUTS; i++) {
    const value = 100 + i;
    const interval = `${(value * 0.8).toFixed(2)} to ${(value * 1.3).toFixed(2)}`;
    all[`input_${i}`] = { value, interval, basis: 'made up', source: 'src', as_of: '2026', status: 'reported' };
  }
  for (let i = 0; i < DERIVED; i++) {
    const formula = FORMULAS[i % FORMULAS.length]?.(
      (offset) => `input_${(i + 7 * offset) % INPUTS}`,
      `derived_${i - 4}`,
    );
    all[`derived_${i}`] = { formula };
  }
  return all;
}

/** What the formulas alone would cost in loops over columns: two operations a figure. */
function plainArithmetic(): number {
  const columns = Array.from({ length: INPUTS }, (_, k) => new Float64Array(SAMPLES).fill(k + 1));
  let last = 0;
  for (let i = 0; i < DERIVED; i++) {
    const [a = columns[0], b = columns[0], c = columns[0]] = [0, 7, 14].map((offset) => columns[(i + offset) % INPUTS]);
    const result = new Float64Array(SAMPLES);
    for (let s = 0; s < SAMPLES; s++) result[s] = ((a?.[s] ?? 0) * (b?.[s] ?? 0)) / (c?.[s] ?? 1);
    last += result[SAMPLES - 1] ?? 0;
  }
  return last;
}

interface Time {
  wall: number; // ms
  /** Of all threads: what a machine that does other things as well cannot stretch much. */
  processor: number; // ms
}

async function best(run: () => unknown): Promise<Time> {
  const times: Time[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - start, processor: (user + system) / 1000 });
  }
  return { wall: least(times, 'wall'), processor: least(times, 'processor') };
}

function least(times: readonly Time[], key: keyof Time): number {
  return Math.min(...times.map((time) => time[key]));
}

function describe({ wall, processor }: Time): string {
  return `${wall.toFixed(0)} ms (${processor.toFixed(0)} ms of processor time)`;
}
