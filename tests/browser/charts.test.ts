import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInvalid } from '../site/html-validity.ts';
import { type BuiltSite, buildSite, FIXTURE_SITE, type OpenPage } from './built-site.ts';
import { findOverflow } from './measure.ts';

const CHART = 'reports/river-levels/charts/levels/';
const EMBED = `embed/${CHART}`;

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite('/repo/', FIXTURE_SITE);
});
afterAll(() => site?.close());

/** Opens a page, looks at it, and closes it whatever comes. */
async function visit(path: string, options: object, look: (page: Page, open: OpenPage) => Promise<void>) {
  const open = await site.open(path, options);
  try {
    await look(open.page, open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.close();
  }
}

const scripts = ({ requests }: OpenPage) => requests.filter(({ type }) => type === 'script').map(({ url }) => url);
const picture = (page: Page) => page.locator('.chart .layouts');
const sheet = (page: Page) => page.locator('.reading');
const spoken = (page: Page) => page.locator('.reading-spoken');

describe('the values of a chart', () => {
  it('come with a module of under 1 KB, which loads one of under 4 KB compressed once a chart is touched', async () => {
    await visit(CHART, {}, async (page, open) => {
      await page.waitForLoadState('networkidle');
      expect(scripts(open)).toHaveLength(1);
      await picture(page).hover();
      await sheet(page).waitFor();
      const [first = '', second = ''] = scripts(open);
      expect(scripts(open)).toHaveLength(2);
      const file = (url: string) => join(site.project.root, 'dist', new URL(url).pathname.slice('/repo/'.length));
      expect(statSync(file(first)).size).toBeLessThan(1024);
      expect(gzipSync(readFileSync(file(second))).length).toBeLessThan(4096);
    });
  });

  it('show where the pointer is, and go with it', async () => {
    await visit(CHART, {}, async (page) => {
      const box = await page.locator('.wide svg').boundingBox();
      if (!box) throw new Error('The chart has no place on the page.');
      // The module may still be on its way when the pointer arrives; it is told of the place where it began.
      await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.3);
      await sheet(page).waitFor();
      // levels.csv: the last row is 2026 with 4.0 m.
      expect(await sheet(page).locator('p').allInnerTexts()).toEqual(expect.arrayContaining(['2026']));
      await page.mouse.move(box.x + 60, box.y + box.height * 0.8);
      await expect.poll(() => sheet(page).innerText()).not.toMatch(/2026/);
      await page.mouse.move(5, 5);
      await expect.poll(() => sheet(page).isVisible()).toBe(false);
    });
  });

  it('are read aloud by arrow keys, with one tab stop a chart, and Escape leaves', async () => {
    await visit(CHART, {}, async (page) => {
      expect(await page.locator('.chart [tabindex="0"]:not(.table-frame)').count()).toBe(1);
      const rows = await page.locator('.chart tbody tr').allInnerTexts();
      await picture(page).focus();
      await page.waitForFunction(() => document.querySelector('.reading-spoken'));
      await page.keyboard.press('End');
      expect(await spoken(page).innerText()).toContain(rows.at(-1)?.split('\t')[0] ?? '-');
      await page.keyboard.press('Home');
      const first = await spoken(page).innerText();
      for (const cell of rows[0]?.split('\t') ?? []) expect(first).toContain(cell.trim());
      await page.keyboard.press('ArrowRight');
      expect(await spoken(page).innerText()).toContain(rows[1]?.split('\t')[0] ?? '-');
      await page.keyboard.press('ArrowLeft');
      expect(await spoken(page).innerText()).toBe(first);
      await page.keyboard.press('Escape');
      expect(await sheet(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    });
  });

  it('leave nothing out where scripts are off', async () => {
    await visit(CHART, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.chart tbody tr').count()).toBeGreaterThan(1);
      expect(await page.locator('#embed-code').inputValue()).toContain('<iframe src="https://');
      await page.locator('h1 .fig button').first().press('Enter');
      expect(await page.locator('.workings:popover-open').count()).toBe(1);
    });
  });
});

describe('the pages of a chart', () => {
  it.each([CHART, EMBED])('%s is valid, and has no violation that axe knows, light and dark', async (path) => {
    expect(await findInvalid(site.project.read(`dist/${path}index.html`))).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(path, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual(
          [],
        );
      });
    }
  });

  it.each([CHART, EMBED])('%s is never wider than 320 px', async (path) => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await findOverflow(page)).toEqual([]);
    });
  });

  it('stay light in a frame, whatever the reader’s system says', async () => {
    await visit(EMBED, { colorScheme: 'dark' }, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 254, 251)');
    });
  });
});

describe('a chart in a frame of another page', () => {
  it.each([320, 520, 752])('has room enough in the height that its code asks for, %i px wide', async (width) => {
    const code = await codeOf();
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await visit(EMBED, { viewport: { width, height }, javaScriptEnabled: false }, async (page) => {
      const { needed, given } = await page.evaluate(() => ({
        needed: document.documentElement.scrollHeight,
        given: innerHeight,
      }));
      expect(needed).toBeLessThanOrEqual(given);
    });
  });

  it('tells its height to the page around it', async () => {
    const heard = await heardBy('752');
    await visit(EMBED, { viewport: { width: 752, height: 300 } }, async (page) => {
      const own = await page.evaluate(() => document.body.getBoundingClientRect().height);
      expect(heard).toBe(Math.ceil(own));
    });
  });
});

const codeOf = async (): Promise<string> => JSON.parse(site.project.read(`dist/${EMBED}oembed.json`)).html;

/** The height that a page hears of, which holds the chart in a frame. */
async function heardBy(width: string): Promise<number> {
  const { page, close } = await site.open('no/such/page');
  try {
    const frame = (await codeOf()).replace(/src="[^"]*"/, `src="${site.origin}${site.base}${EMBED}"`);
    // A page of its own, without the policy of this site.
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<body>${frame.replace('width="100%"', `width="${width}"`)}` }),
    );
    await page.addInitScript(() => {
      addEventListener('message', ({ data }) => {
        if (data?.type === 'reckon:height') document.title = String(data.height);
      });
    });
    await page.goto(`${site.origin}/host.html`);
    await page.waitForFunction(() => /^\d+$/.test(document.title));
    await expect.poll(() => page.title()).toMatch(/^\d+$/);
    return Number(await page.title());
  } finally {
    await close();
  }
}
