import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchBrowser } from './launch.ts';
import { type Preview, startPreview } from './preview-server.ts';

const REPORT = 'content/reports/river-levels';
const OVERLAY = 'reckon-problems';

describe('npm run dev', () => {
  let preview: Preview;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    [preview, launched] = await Promise.all([startPreview(4398), launchBrowser()]);
    // Low, so that there is something to scroll.
    page = await launched.browser.newPage({ viewport: { width: 900, height: 300 } });
    await page.goto(`${preview.address}reports/river-levels/`, { waitUntil: 'networkidle' });
  });
  afterAll(async () => {
    await launched?.close();
    preview?.close();
  });

  it('shows a change of prose in place: neither the scroll position nor open workings are lost', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[popovertarget="workings-cost"]')?.click());
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.evaluate(() => window.scrollTo(0, 240));
    preview.project.edit(`${REPORT}/index.mdx`, 'says more, and', 'says much more, and');
    await page.getByText('says much more, and').waitFor();
    expect(await page.evaluate(() => ['same' in window, window.scrollY])).toEqual([true, 240]);
    expect(await page.locator('#workings-cost').evaluate((sheet) => sheet.matches(':popover-open'))).toBe(true);
  });

  it('shows a changed cell in prose, headline and chart', async () => {
    preview.project.edit(`${REPORT}/data/levels.csv`, '2026,4.0', '2026,4.4');
    await page.getByText('The level was 3.2 m in 2024 and 4.4 m in 2026').waitFor();
    expect(await page.title()).toContain('The river rose 1.2 m since 2024');
    expect(await page.locator('.chart table').first().textContent()).toContain('4.4');
  });

  it('shows a mistake over the page, with its place, the lines around it and the way out, until it is mended', async () => {
    preview.project.edit(`${REPORT}/figures.yaml`, 'level_2026 - level_2024', 'level_2026 - level_2042');
    const overlay = page.locator(OVERLAY);
    await overlay.getByText('Did you mean "level_2024"').waitFor();
    expect(await overlay.getByRole('button', { name: `${REPORT}/figures.yaml:8:25` }).count()).toBe(1);
    expect(await overlay.locator('pre').textContent()).toContain('formula: level_2026 - level_2042');
    expect(await page.locator('.prose').getByText('It rose by').textContent()).toContain('1.2 m');
    preview.project.edit(`${REPORT}/figures.yaml`, 'level_2042', 'level_2024');
    await overlay.waitFor({ state: 'detached' });
  });

  it('keeps the page as it was when it is loaded again while a figure of its prose is unknown', async () => {
    preview.project.edit(`${REPORT}/index.mdx`, '<Fig id="rise" />', '<Fig id="rize" />');
    await page.locator(OVERLAY).getByText('There is no figure "rize"').waitFor();
    await page.reload();
    await page.locator(OVERLAY).getByText('There is no figure "rize"').waitFor();
    expect(await page.locator('.prose').getByText('It rose by').textContent()).toContain('1.2 m');
    // Another report is shown, and follows, all the same.
    const other = await launched.browser.newPage();
    await other.goto(`${preview.address}reports/second-look/`);
    expect(await other.locator('#content h1').textContent()).toContain('A second look');
    await other.close();
    preview.project.edit(`${REPORT}/index.mdx`, 'rize', 'rise');
    await page.locator(OVERLAY).waitFor({ state: 'detached' });
    await page.getByText('It rose by 1.2 m').waitFor();
  });

  it.each([
    ['frontmatter that cannot be read', `${REPORT}/index.mdx`, 'authors: [The fixture]', 'authors: [The fixture'],
    ['a tag that is left open', `${REPORT}/index.mdx`, '<Note>', '<Note'],
    ['a site.yaml that cannot be read', 'content/site.yaml', 'title:', 'title: ['],
  ])('survives %s', async (_name, file, from, to) => {
    preview.project.edit(file, from, to);
    await page.locator(`${OVERLAY} .overlay`).waitFor();
    await page.reload();
    await page.locator(`${OVERLAY} .overlay`).waitFor();
    expect(await page.locator('#content h1').textContent()).toContain('The river rose');
    preview.project.edit(file, to, from);
    await page.locator(OVERLAY).waitFor({ state: 'detached' });
    expect(preview.isAlive()).toBe(true);
  });

  it('shows a new report as soon as it is right', async () => {
    mkdirSync(`${preview.project.root}/content/reports/third`);
    const text =
      '---\ntitle: A third report\ndek: New.\nauthors: [The fixture]\npublished: 2026-03-03\ninterests: None.\nai_use: None.\n---\n\nIt says little.\n';
    writeFileSync(`${preview.project.root}/content/reports/third/index.mdx`, text);
    await page.goto(preview.address);
    await page.getByRole('link', { name: 'A third report' }).click();
    await page.getByText('It says little.').waitFor();
  });

  describe('the desk', () => {
    const tab = (name: string) => page.locator(`[data-tab="${name}"]`);
    const panel = () => page.locator('.panel [role="tabpanel"]');

    beforeAll(async () => {
      await page.setViewportSize({ width: 1240, height: 900 });
      await page.goto(`${preview.address}reports/river-levels/`);
      await page.locator('button[data-app-id="reckon-desk"]').click();
    });

    it('lists the problems of a run at their places, and none once they are mended', async () => {
      // What the fixture is warned of stands there all the while.
      const counted = async () => Number(/\((\d+)\)/.exec((await tab('problems').textContent()) ?? '')?.[1]);
      const before = await counted();
      preview.project.edit(`${REPORT}/charts.yaml`, 'kind: line', 'kind: lines');
      await panel().getByText('Did you mean "line"').waitFor();
      expect(await counted()).toBe(before + 1);
      preview.project.edit(`${REPORT}/charts.yaml`, 'kind: lines', 'kind: line');
      await panel().getByText('Did you mean "line"').waitFor({ state: 'detached' });
      expect(await counted()).toBe(before);
    });

    it('shows every figure with its value, interval and uses, and jumps to it on the page', async () => {
      await tab('figures').click();
      const cost = panel().locator('tr').filter({ hasText: 'Cost of one gauge' });
      // 1.2 million EUR over 12 gauges; 1.0 to 1.5 million over 12 are 83,333 to 125,000, rounded outwards.
      expect(await cost.textContent()).toMatch(/100,000 euros per gauge80,000 to 130,000.*figures\.yaml:\d+:1/);
      await page.evaluate(() => window.scrollTo(0, 9999));
      await cost.getByRole('button', { name: 'cost', exact: true }).click();
      const top = () => page.locator('#fig-cost').evaluate((place) => place.getBoundingClientRect().top);
      await expect.poll(top, { timeout: 10_000 }).toBeGreaterThan(0);
    });

    it('shows a chart wide, narrow, dark and printed', async () => {
      await tab('charts').click();
      expect(await panel().locator('figcaption').allTextContents()).toEqual(['Wide', 'Narrow', 'Dark', 'Print']);
      const paper = async (title: string) =>
        panel()
          .frameLocator(`iframe[title="${title}"]`)
          .locator('body')
          .evaluate((body) => getComputedStyle(body).backgroundColor);
      expect([await paper('Wide'), await paper('Dark')]).toEqual(['rgb(255, 254, 251)', 'rgb(21, 22, 24)']);
      const shown = (title: string, layout: string) =>
        panel().frameLocator(`iframe[title="${title}"]`).locator(`.layouts .${layout}`).isVisible();
      expect([await shown('Wide', 'wide'), await shown('Narrow', 'wide')]).toEqual([true, false]);
    });

    it('shows the card of the page as four sites would, from its tags', async () => {
      await tab('card').click();
      expect(await panel().locator('figcaption').allTextContents()).toEqual(['X', 'LinkedIn', 'Slack', 'WhatsApp']);
      const widths = () =>
        panel()
          .locator('img')
          .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
      await expect.poll(widths, { timeout: 10_000 }).toEqual([1200, 1200, 1200, 1200]);
    });

    it('shows the outline with the length of the text, and goes from tab to tab by arrow keys', async () => {
      await tab('card').focus();
      await page.keyboard.press('ArrowRight');
      expect(await tab('outline').getAttribute('aria-selected')).toBe('true');
      expect(await panel().textContent()).toMatch(/^\d+ words, 1 min/);
      expect(await panel().getByRole('button').allTextContents()).toEqual(['What it means for 12 gauges']);
    });

    it('says how hard the text is to read, once there is enough of it', async () => {
      expect(await panel().textContent()).not.toContain('grade');
      // Eleven letters to three words to a sentence, forty times.
      const easy = ' The rain fell.'.repeat(40);
      preview.project.edit(`${REPORT}/index.mdx`, 'says much more, and', `says much more.${easy} It`);
      await page.getByText('The rain fell. The rain fell.').waitFor();
      await tab('card').click();
      await tab('outline').click();
      const [, grade = ''] =
        /reading grade (-?[\d.]+) \(at most \d+ wanted\)/.exec((await panel().textContent()) ?? '') ?? [];
      // 366.7 letters and 33.3 sentences in a hundred words: 0.0588 × 366.7 − 0.296 × 33.3 − 15.8 = −4.1; the rest of the page raises it.
      expect(grade).not.toBe('');
      expect(Number(grade)).toBeGreaterThan(-4.1);
      expect(Number(grade)).toBeLessThan(0);
    });
  });
});
