import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Arguments are judged before anything is read, so the project itself can stand in for a writer's folder. */
function run(script: string, ...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

describe('runCommand({ usage, about, options, report, run })', () => {
  it('refuses an option that it does not have, and shows how to call it', () => {
    expect(run('figures', '--foo')).toEqual({
      code: 2,
      output: "Unknown option '--foo'.\nUsage: npm run figures -- [report]\n",
    });
  });

  it('refuses an option without its value', () => {
    const { code, output } = run('build', '--site');
    expect(code).toBe(2);
    expect(output).toContain('--site');
    expect(output).toContain('Usage: npm run build -- ');
  });

  it('refuses a word that it would not use, so that nobody believes it was heard', () => {
    expect(run('build', 'eighty-fold')).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^"eighty-fold" is one word too many\.\nUsage: npm run build/),
    });
    expect(run('check', 'one', 'two')).toEqual({
      code: 2,
      output: expect.stringMatching(/^"two" is one word too many\.\nUsage: npm run check -- \[report\] .*\n$/),
    });
  });

  it('asks for the report where one has to be named', () => {
    const { code, output } = run('ledger', '--note', 'why');
    expect(code).toBe(2);
    expect(output).toMatch(/^Name the report\.\nUsage: npm run ledger -- <report>/);
  });

  it.each([
    [['light', '--kind', 'mistake'], '--kind is one of: correction, clarification, update, retraction, verdict.'],
    [['--diff', 'main', '--format', 'html'], '--format is one of: text, markdown, json.'],
    [['light', '--format', 'json'], '--format goes with --diff.'],
    [['--diff', 'main', '--note', 'why'], '--diff records nothing, so it takes no --note, --kind or --date.'],
  ])('refuses ledger %j, which it could only half obey', (args, reason) => {
    const { code, output } = run('ledger', ...args);
    expect(output.split('\n')[0]).toBe(reason);
    expect(code).toBe(2);
  });

  it('sends no colours where nobody sees them', () => {
    expect(run('figures', 'no-such-report').output).not.toContain('\x1b[');
  });
});
