import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unreadFiles } from '../../../src/compile/read/unread-files.ts';

it('says of a file that nothing reads which name was meant, where one is near', () => {
  const root = mkdtempSync(join(tmpdir(), 'reckon-unread-'));
  mkdirSync(join(root, 'content/reports/rain'), { recursive: true });
  for (const name of ['source.yaml', 'notes-of-mine.txt', 'charts.yaml'])
    writeFileSync(join(root, 'content/reports/rain', name), '');
  const found = unreadFiles(root, 'content/reports/rain', {
    data: { package: undefined, isBroken: () => false },
    charts: new Set(),
  });
  rmSync(root, { recursive: true });
  expect(
    found.map(({ at, hint }) => [at.file.split('/').at(-1), /^Did you mean "[^"]*"/.exec(hint ?? '')?.[0]]),
  ).toEqual([
    ['notes-of-mine.txt', undefined],
    ['source.yaml', 'Did you mean "sources.yaml"'],
  ]);
});
