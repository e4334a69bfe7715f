import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from './server.ts';

describe('serveFolder(folder, base)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-served-'));
  let served: Served;
  beforeAll(async () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    for (const file of ['index.html', '404.html', 'a/b/index.html', 'a/Data.csv']) {
      writeFileSync(join(folder, file), `this is ${file}`);
    }
    served = await serveFolder(folder, '/repo/');
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/repo/', 200, 'this is index.html'],
    ['/repo/a/b/', 200, 'this is a/b/index.html'],
    ['/repo/a/Data.csv', 200, 'this is a/Data.csv'],
    ['/repo/a/data.csv', 404, 'this is 404.html'],
    ['/repo/A/b/', 404, 'this is 404.html'],
    ['/repo/a/', 404, 'this is 404.html'],
    ['/', 404, 'Nothing is served here.'],
    ['/a/b/', 404, 'Nothing is served here.'],
    ['/repository/', 404, 'Nothing is served here.'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(served.origin + path, { redirect: 'manual' });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it.each([
    ['/repo', '/repo/'],
    ['/repo/a/b', '/repo/a/b/'],
    ['/repo/a/b?x=1', '/repo/a/b/?x=1'],
  ])('sends %s on to %s', async (path, target) => {
    const response = await fetch(served.origin + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, target]);
  });

  it('says what a file is', async () => {
    const { headers } = await fetch(`${served.origin}/repo/a/Data.csv`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});
