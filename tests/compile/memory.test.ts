import { describe, expect, it } from 'vitest';
import { createMemory, NO_MEMORY } from '../../src/compile/memory.ts';

describe('createMemory()', () => {
  it('makes a thing once for a key, and lets go of it when the key is another', () => {
    const memory = createMemory();
    const gone: string[] = [];
    const keep = (key: string) =>
      memory.keep(
        'tables',
        key,
        () => `made for ${key}`,
        (old) => gone.push(old),
      );
    expect([keep('a'), keep('a')]).toEqual(['made for a', 'made for a']);
    expect(gone).toEqual([]);
    expect(keep('b')).toBe('made for b');
    expect(gone).toEqual(['made for a']);
  });

  it('does not keep what failed', async () => {
    const memory = createMemory();
    let tries = 0;
    const attempt = () =>
      memory.keep('tables', 'a', async () => {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
        return tries;
      });
    await expect(attempt()).rejects.toThrow('not yet');
    expect(await attempt()).toBe(2);
  });

  it('leaves open what it keeps, where a command closes what it opened', () => {
    let closed = 0;
    const opened = { close: () => (closed += 1) };
    createMemory().release(opened);
    expect(closed).toBe(0);
    NO_MEMORY.release(opened);
    expect(closed).toBe(1);
  });
});
