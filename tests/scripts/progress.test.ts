import { afterEach, expect, it, vi } from 'vitest';
import { terminalProgress } from '../../scripts/terminal.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('counts what is done ahead of its turn to its own stage', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  const progress = terminalProgress();
  vi.advanceTimersByTime(1_000);
  const result = await progress.ahead('charts', async () => {
    vi.advanceTimersByTime(3_000);
    return 7;
  });
  vi.advanceTimersByTime(500);
  progress.done('figures', '2 figures');
  vi.advanceTimersByTime(250);
  progress.done('charts', '7 charts');
  expect(result).toBe(7);
  expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'figures 2 figures 1.50 s',
    'charts 7 charts 3.25 s',
  ]);
});
