import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, createProject, type Project } from '../site/project.ts';
import { can, type FaultyRun, faultyBuild } from './faulty-build.ts';

const CELL = 'content/reports/river-levels/data/levels.csv';

/** Two states of the content, and the site that a clean build makes of each. */
const STATES = ['2026,4.0', '2026,4.4'];
const clean: Record<string, string>[] = [];

let project: Project;
let state = 0;
beforeAll(async () => {
  project = createProject();
  for (const number of [1, 0]) {
    turnTo(number);
    forget();
    expect((await faultyBuild(project)).code).toBe(0);
    clean[number] = contents(project, 'dist');
  }
});
afterAll(() => project.remove());

function turnTo(next: number): void {
  if (next !== state) project.edit(CELL, STATES[state] ?? '', STATES[next] ?? '');
  state = next;
}

function forget(): void {
  for (const folder of ['.reckon', '.astro', 'dist', 'dist.next'])
    rmSync(join(project.root, folder), { recursive: true, force: true });
}

/**
 * Changes the content, lets something happen to its build, and holds what is published to the old site or the new one,
 * byte for byte; the build after that has to give the new one.
 */
async function survives(fault: () => Promise<FaultyRun>): Promise<FaultyRun> {
  const [old, next] = [clean[state], clean[1 - state]];
  turnTo(1 - state);
  const run = await fault();
  const found = contents(project, 'dist');
  if (run.code === 0) expect(found).toEqual(next);
  else expect([old, next]).toContainEqual(found);
  expect(run.output).not.toMatch(/RK461|^ {4}at /m);
  const after = await faultyBuild(project);
  expect(after.output).not.toMatch(/RK\d{3} {2}/);
  expect(after.code).toBe(0);
  expect(contents(project, 'dist')).toEqual(next);
  return run;
}

describe('faults-01: a build that is killed', () => {
  it.each([
    ['while it reads', /^/, 400],
    ['after the figures', /^figures/m, 0],
    ['after the charts', /^charts/m, 0],
    ['after the cards', /^cards/m, 0],
    ['while Astro bundles', /^cards/m, 1_500],
    ['while Astro makes pages', /^cards/m, 4_000],
    ['before the checks', /^pages/m, 0],
    ['before the swap', /^checks/m, 0],
    ['around the swap', /^checks/m, 5],
    ['at the very end', /^dist/m, 0],
  ])('%s leaves the old site or the new one', async (_, killAfter, delay) => {
    await survives(() => faultyBuild(project, { killAfter, delay }));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves the old site or the new one', async (signal) => {
    await survives(() => faultyBuild(project, { killAfter: /^cards/m, delay: 1_000, signal }));
  });
});

describe('a machine that gives out', () => {
  it.each(['ulimit -f 4', 'ulimit -f 40', 'ulimit -f 400'])(
    'a file that cannot be written to its end: %s',
    async (limit) => {
      const { code, output } = await survives(() => faultyBuild(project, { limit }));
      if (code !== 0) expect(output).toMatch(/RK460|RK190/);
    },
  );

  it('a disk that is full', async () => {
    const folder = join(project.root, '.reckon');
    // Mounting takes a user who may; others are held to the limits above, which fail the same writes.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const mounted = can(`mount -t tmpfs -o size=256k tmpfs "${folder}"`);
    try {
      const { code, output } = await survivesWithin(mounted, folder);
      if (mounted) expect([code, output]).toEqual([1, expect.stringMatching(/RK460 {2}The disk is full/)]);
    } finally {
      if (mounted) execFileSync('umount', [folder]);
    }
  });

  it('too few file handles', async () => {
    const { code } = await survives(() => faultyBuild(project, { limit: 'ulimit -n 64' }));
    expect(code).toBe(0);
  });

  it('a published folder that is read-only', async () => {
    for (const folder of ['dist', 'dist/reports', 'dist/_astro']) chmodSync(join(project.root, folder), 0o555);
    expect((await survives(() => faultyBuild(project))).code).toBe(0);
  });

  it('faults-09: no network', async () => {
    const limit = can('unshare -rn true') ? 'exec unshare -rn "$@"; :' : ':';
    const nowhere = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
    expect((await survives(() => faultyBuild(project, { limit, env: nowhere }))).code).toBe(0);
  });
});

/** The full disk is taken away before the build that has to succeed. */
async function survivesWithin(mounted: boolean, folder: string): Promise<FaultyRun> {
  return survives(async () => {
    const run = await faultyBuild(project);
    if (mounted) {
      execFileSync('umount', [folder]);
      can(`mount -t tmpfs tmpfs "${folder}"`);
    }
    return run;
  });
}

describe('faults-03: what earlier builds left behind', () => {
  const damage: [string, (file: string) => void][] = [
    ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['emptied', (file) => truncateSync(file, 0)],
    [
      'changed by one bit',
      (file) => {
        const bytes = readFileSync(file);
        if (bytes.length === 0) return;
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ];
  it.each(damage)('is not trusted when every file of it is %s', async (_, spoil) => {
    const run = await survives(() => {
      for (const folder of ['.reckon', '.astro'])
        for (const file of project.list(folder)) spoil(join(project.root, folder, file));
      return faultyBuild(project);
    });
    expect(run.code).toBe(0);
  });
});

describe('faults-07: two builds at once', () => {
  it('take turns: the second says who works in the folder, and ends', async () => {
    let second: Promise<FaultyRun> | undefined;
    const first = await survives(async () => {
      const run = faultyBuild(project);
      await new Promise((done) => setTimeout(done, 1_500));
      second = faultyBuild(project);
      return run;
    });
    expect(first.code).toBe(0);
    const { code, output } = (await second) ?? { code: undefined, output: '' };
    expect(output).toMatch(
      /^\.reckon\/lock:1:1 {2}RK197 {2}Another Reckon command \(process \d+\) is working in this folder/m,
    );
    expect(code).toBe(1);
  });
});

describe('faults-10: another clock, time zone and language', () => {
  it.each([
    { SOURCE_DATE_EPOCH: '0', TZ: 'Etc/GMT-14', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { SOURCE_DATE_EPOCH: '2208988800', TZ: 'EST+14', LANG: 'C', LC_ALL: 'C' },
  ])('gives the same bytes: $SOURCE_DATE_EPOCH, $TZ, $LANG', async (env) => {
    forget();
    expect((await faultyBuild(project, { env })).code).toBe(0);
    expect(contents(project, 'dist')).toEqual(clean[state]);
  });
});
