import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
/** Every command that a writer or a developer may call: [what npm calls it, its file]. */
const COMMANDS = Object.entries(pack.scripts).flatMap(([name, line]) => {
  const file = /^node (scripts\/\S+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command where nobody sits: no terminal, and nothing to read. */
function run(file: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

describe.each(COMMANDS)('npm run %s', (name, file) => {
  it('explains itself, refuses what it does not know, and speaks JSON alone when asked to', {
    timeout: 60_000,
  }, async () => {
    const [help, refused] = await Promise.all([run(file, '--help'), run(file, '--json', '--foo')]);
    expect(help.code).toBe(0);
    expect(help.stderr).toBe('');
    expect(help.stdout).toContain(`\nUsage: npm run ${name}`);
    expect(help.stdout).toContain('\nExit codes: 0 all is right, 1 a problem');
    expect(help.stdout).not.toContain('\x1b[');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe('');
    expect(JSON.parse(refused.stdout)).toMatchObject({
      command: name,
      ok: false,
      exitCode: 2,
      messages: expect.arrayContaining(["Unknown option '--foo'.", expect.stringContaining(`Usage: npm run ${name}`)]),
    });
  });
});

describe('commands with --json', () => {
  it('give figures as data, and no line of a table', async () => {
    const { code, stdout, stderr } = await run('scripts/figures.ts', 'eighty-fold', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ command: 'figures', ok: true, exitCode: 0, problems: [], messages: [], output: [] });
    expect(said.stages).toEqual([{ stage: 'figures', detail: expect.any(String), seconds: expect.any(Number) }]);
    expect(said.results).toHaveLength(1);
    expect(said.results[0].report).toBe('eighty-fold');
    const start = said.results[0].figures.find(({ id }: { id: string }) => id === 'run_rate_start');
    expect(start).toMatchObject({ value: expect.any(Number), unit: expect.any(String), text: expect.any(String) });
  });

  it('say of one that stays that it does', async () => {
    const [dev, docs] = await Promise.all([run('scripts/dev.ts', '--json'), run('scripts/docs.ts', '--json')]);
    expect(JSON.parse(dev.stdout)).toMatchObject({
      exitCode: 2,
      messages: ['--json is for commands that end.', expect.any(String)],
    });
    expect(JSON.parse(docs.stdout).messages[0]).toBe('--json is for commands that end: add --out folder.');
  });

  it('refuse two documents at once', async () => {
    const { code, stdout } = await run('scripts/check.ts', '--json', '--format', 'sarif');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).messages[0]).toBe('--json and --format sarif ask for two documents: leave one away.');
  });
});
