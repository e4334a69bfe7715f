import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from './command.ts';
import { answer } from './machine.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What a clone has. */
const PROJECT = [
  'content',
  'public',
  'src',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Everything that a build leaves behind. */
const LEFT = ['.reckon', 'dist', 'dist.next'];
/** What Astro alone keeps from one build to the next. */
const ASTRO_LEFT = ['.reckon/astro', 'dist.next'];

interface Time {
  wall: number; // ms
  /** Of the process and all that it started, user and system: what a busy machine stretches less. */
  processor: number; // ms
}

/** A module that every process loads first; at its end it notes the processor time of all its threads. */
const meterOf = (used: string): string =>
  `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(${JSON.stringify(used)}, (userCPUTime + systemCPUTime) / 1000 + '\\n');
  });
`)}`;

await runCommand({
  usage: 'npm run bench:build -- [--rounds 5]',
  about: 'Times cold builds of content/ against plain astro builds of the same pages.',
  options: { rounds: { type: 'string' } },
  locks: false,
  refuses: ({ rounds = '5' }) => (/^[1-9][0-9]*$/.test(rounds) ? undefined : '--rounds is a whole number.'),
  run({ values: { rounds = '5' } }) {
    const root = mkdtempSync(join(tmpdir(), 'reckon-bench-'));
    try {
      for (const name of PROJECT)
        if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(root, name), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
      // The first round of each is thrown away: it fills the disk cache.
      const [builds, plain]: [Time[], Time[]] = [[], []];
      for (let round = 0; round <= Number(rounds); round++) {
        builds.push(time(root, { left: LEFT, program: 'scripts/build.ts', args: ['--date', '2026-01-01'] }));
        plain.push(time(root, { left: ASTRO_LEFT, program: 'node_modules/astro/bin/astro.mjs', args: ['build'] }));
      }
      report(builds.slice(1), plain.slice(1));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return 0;
  },
});

/** Deletes what was left behind, runs a program of the copy, and times it. */
function time(
  root: string,
  { left, program, args }: { left: readonly string[]; program: string; args: readonly string[] },
): Time {
  const used = join(root, 'processor-time.txt');
  for (const folder of left) rmSync(join(root, folder), { recursive: true, force: true });
  writeFileSync(used, '');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      RECKON_OUT_DIR: 'dist.next',
      NODE_OPTIONS: `--import=${meterOf(used)}`,
    },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
  const processor = readFileSync(used, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  return { wall, processor };
}

function report(builds: readonly Time[], plain: readonly Time[]): void {
  answer(
    `Cold builds of content/ against plain astro builds of the same pages; medians of ${builds.length}, in turn`,
    [],
  );
  for (const [name, times] of [
    ['npm run build', builds],
    ['astro build', plain],
  ] as const) {
    const [wall, processor] = [median(times, 'wall'), median(times, 'processor')];
    answer(`${name.padEnd(14)} ${seconds(wall)}, processor ${seconds(processor)}`, [{ name, wall, processor }]);
  }
  const ratio = (key: keyof Time): number => median(builds, key) / median(plain, key);
  const ratios = { wall: ratio('wall'), processor: ratio('processor') };
  answer(`ratio          ${ratios.wall.toFixed(2)}, processor ${ratios.processor.toFixed(2)}`, [
    { name: 'ratio', ...ratios },
  ]);
}

function median(times: readonly Time[], key: keyof Time): number {
  const sorted = times.map((time) => time[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
