import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../src/compile/docs/take-screenshots.ts';
import { photographPages } from '../../src/io/browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the pictures of README', () => {
  it.each(PICTURES)(
    '$path has the size that the script takes it in, and stands there with words',
    ({ path, width, height }) => {
      const bytes = readFileSync(resolve(ROOT, path));
      // Width and height are the first two numbers of a PNG's IHDR, which begins at byte 16.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
      const words = readme.includes(`](${path})`)
        ? /!\[([^\]]+)\]\(/
        : new RegExp(`<img src="${path}"[^>]* alt="([^"]+)"`);
      expect(words.exec(readme)?.[1]?.length).toBeGreaterThan(40);
    },
  );

  it('are not taken where there is no browser, and it is said how to come by one', async () => {
    const job = { url: 'https://example.org/', files: () => undefined, width: 1, height: 1, figure: 'x', above: 0 };
    await expect(photographPages([job], { CHROME_PATH: '/nowhere/chromium' })).rejects.toMatchObject({
      problems: [{ code: 'RK480', hint: expect.stringContaining('Install Chrome or Chromium') }],
    });
  });
});
