import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSearch } from '../../src/model/site-search.ts';
import { contents, createProject, type Project } from '../site/project.ts';
import { launchBrowser } from './launch.ts';
import { type Served, serveFolder } from './server.ts';

describe('hasSearch(site, published)', () => {
  it('is for sites of more than ten reports, unless site.yaml says otherwise', () => {
    expect([10, 11].map((count) => hasSearch({ search: 'auto' }, count))).toEqual([false, true]);
    expect(hasSearch({ search: 'on' }, 1)).toBe(true);
    expect(hasSearch({ search: 'off' }, 100)).toBe(false);
  });
});

describe('the search of a site under /repo/', () => {
  let project: Project;
  let served: Served;
  let browser: Browser;
  let closeBrowser: () => Promise<void>;
  const build = () => {
    const { code, output } = project.run('build', ['--base', '/repo', '--date', '2026-03-02', '--force']);
    if (code !== 0) throw new Error(output);
  };
  beforeAll(async () => {
    project = createProject();
    project.edit('content/site.yaml', 'language: en-GB', 'language: en-GB\nsearch: on');
    build();
    served = await serveFolder(`${project.root}/dist`, '/repo/');
    ({ browser, close: closeBrowser } = await launchBrowser());
  });
  afterAll(async () => {
    await closeBrowser();
    await served.close();
    project.remove();
  });

  it('loads nothing until it is used, then finds reports, charts and figures with the keyboard alone', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${served.origin}/repo/search/`);
    const pagefind = () => requests.filter((url) => url.includes('/pagefind/'));
    expect(pagefind()).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('level');
    await page.keyboard.press('Enter');
    await page.locator('#results li').first().waitFor();
    expect(pagefind().length).toBeGreaterThan(0);
    const links = await page
      .locator('#results a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toContain('/repo/reports/river-levels/');
    expect(links).toContain('/repo/reports/river-levels/charts/levels/');
    expect(links.some((link) => link?.includes('#fig-level_2026'))).toBe(true);
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results for “level”\.$/);
    // The words of figures are found too, as readers see them.
    await page.goto(`${served.origin}/repo/search/?q=${encodeURIComponent('rose 0.8')}`);
    await page.locator('#results a', { hasText: 'The river rose 0.8 m since 2024' }).first().click();
    expect(page.url()).toBe(`${served.origin}/repo/reports/river-levels/`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says when nothing was found, shows no markup of a query, and is accessible', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${served.origin}/repo/search/?q=${encodeURIComponent('<img src=x> zzzz')}`);
    await page.getByText('Nothing was found for “<img src=x> zzzz”.').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });

  it('is named by every page, and is the same bytes in every build', () => {
    expect(project.read('dist/reports/second-look/index.html')).toContain('href="/repo/search/"');
    const before = contents(project, 'dist/pagefind');
    build();
    expect(contents(project, 'dist/pagefind')).toEqual(before);
    expect(Object.keys(before).filter((path) => /ui\.(?:js|css)$/.test(path))).toEqual([]);
  });
});
