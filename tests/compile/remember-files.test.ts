import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemory, NO_MEMORY } from '../../src/compile/memory.ts';
import { rememberFile } from '../../src/compile/remember-files.ts';

describe('rememberFile(memory, { what, path }, make)', () => {
  let folder: string;
  let path: string;
  let made: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reckon-files-'));
    path = join(folder, 'levels.csv');
    writeFileSync(path, 'a,1');
    made = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });
  const later = () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 60_000);
  };
  const remember = (memory: Parameters<typeof rememberFile>[0], what = 'hash') =>
    rememberFile(memory, { what, path }, () => {
      made += 1;
    });

  it('makes it once while the file is as it was, and for each use', () => {
    const memory = createMemory();
    later();
    remember(memory);
    remember(memory);
    expect(made).toBe(1);
    remember(memory, 'record');
    expect(made).toBe(2);
  });

  it('makes it again when the file was written, were it as long as before', () => {
    const memory = createMemory();
    later();
    remember(memory);
    writeFileSync(path, 'a,2');
    remember(memory);
    expect(made).toBe(2);
  });

  it('trusts no stamp that is younger than the clock of a file system can tell apart', () => {
    const memory = createMemory();
    remember(memory);
    remember(memory);
    expect(made).toBe(2);
  });

  it('makes it again for a file that went, and always for a command, which runs once', () => {
    const memory = createMemory();
    later();
    remember(NO_MEMORY);
    remember(NO_MEMORY);
    expect(made).toBe(2);
    remember(memory);
    rmSync(path);
    remember(memory);
    expect(made).toBe(4);
  });
});
