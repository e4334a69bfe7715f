import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const MODULE = new URL('../../src/io/astro.ts', import.meta.url).href;
const PROGRAM = `const { waitForReports } = await import('${MODULE}'); await waitForReports(); console.log('went on');`;

/** Runs the waiting side in a process of its own, as Astro is one, and tells it a word. */
function wait(word: string | undefined, waits: boolean): Promise<string> {
  const { RECKON_WAITS: _, ...others } = process.env;
  const env = waits ? { ...others, RECKON_WAITS: '1' } : others;
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], { env, stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', () => done(output));
    if (word !== undefined) child.stdin.end(word);
    // Without a word the pipe stays open: who waits, waits for ever.
    child.on('exit', () => child.stdin.destroy());
  });
}

describe('waitForReports()', () => {
  test('goes on when it is told to', async () => {
    expect(await wait('go', true)).toBe('went on\n');
  });

  test('ends with an error when the command that started it is gone', async () => {
    expect(await wait('', true)).toContain('The build was stopped before its first page.');
  });

  test('does not wait when Astro was started by hand', async () => {
    expect(await wait(undefined, false)).toBe('went on\n');
  });
});
