import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const GOLDEN = join(import.meta.dirname, 'golden');

/**
 * Compares a text with its golden file, e.g. "charts/network-wide.svg". A missing one is written, which is a failure in CI;
 * a different one is written beside it as `network-wide.changed.svg`, to be looked at.
 */
export function expectGolden(path: string, text: string): void {
  const golden = join(GOLDEN, path);
  const changed = golden.replace(/(\.[^.]+)$/, '.changed$1');
  if (!existsSync(golden)) {
    expect(process.env.CI, `${path} is missing; run the tests here and commit it`).not.toBe('true');
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
    return;
  }
  const same = readFileSync(golden, 'utf8') === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(same, `${path} differs; look at ${changed.slice(GOLDEN.length + 1)}`).toBe(true);
}
