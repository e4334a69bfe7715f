import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from '../site/project.ts';

/** Commands on a project that is right, in the order in which a writer runs them, and the exit code of each. */
const RUNS: { script: string; args: string[]; code: number }[] = [
  { script: 'figures', args: [], code: 0 },
  { script: 'charts', args: [], code: 0 },
  { script: 'cards', args: [], code: 0 },
  { script: 'ledger', args: ['river-levels'], code: 0 },
  { script: 'build', args: [], code: 0 },
  { script: 'sign', args: ['river-levels', '--by', 'Ann Reed'], code: 0 },
  { script: 'schemas', args: [], code: 0 },
  // Without a terminal there is nobody to ask for what was not said.
  { script: 'new', args: ['rain', '--title', 'Rain'], code: 2 },
];

describe('--json', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => project.remove());

  // SOURCE_DATE_EPOCH is 2 March 2026.
  const run = (script: string, args: string[]) =>
    spawnSync(process.execPath, [join(project.root, `scripts/${script}.ts`), ...args, '--json'], {
      cwd: project.root,
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', SOURCE_DATE_EPOCH: '1772409600' },
      encoding: 'utf8',
    });

  it.each(RUNS)(
    'has $script print one document, which says how it went, and nothing else',
    ({ script, args, code }) => {
      const { status, stdout, stderr } = run(script, args);
      expect(status, stdout).toBe(code);
      expect(JSON.parse(stdout)).toMatchObject({ command: script, ok: code === 0, exitCode: code });
      expect(stderr).toBe('');
    },
  );

  it('has a check print what it found, whether or not it is fit to publish', () => {
    const { status, stdout, stderr } = run('check', []);
    const found = JSON.parse(stdout);
    expect(status).toBe(found.fit ? 0 : 1);
    expect(found.reports).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
