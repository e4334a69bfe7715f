import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInvalid } from '../site/html-validity.ts';
import { ORIGIN } from './built-site.ts';
import { DESK, type Looks, openLooks, PHONE } from './looks.ts';
import { findOverflow, findScripts, findSheetsOutside, findSplitCharts } from './measure.ts';
import { findLostNumbers } from './reader-mode.ts';
import {
  findAddresses,
  findBroken,
  findPublished,
  findReferences,
  findStyleTargets,
  isDocument,
} from './references.ts';
import { clickNumber, findDerived, readPlace, tabTo } from './workings.ts';

let looks: Looks;
beforeAll(async () => {
  looks = await openLooks();
});
afterAll(() => looks?.site.close());

describe('the site under /repo/', () => {
  const read = (path: string) => looks.site.project.read(`dist/${path.replace(/(^|\/)$/, '$1index.html')}`);

  it('points at nothing that is not there', async () => {
    const styles = looks.site.files.filter((file) => file.endsWith('.css'));
    const references = [
      ...looks.site.pages.flatMap((path) => findReferences(path, read(path))),
      ...styles.flatMap((from) => findStyleTargets(read(from)).map((target) => ({ from, target }))),
    ];
    expect(references.map(({ target }) => target)).toContain('/repo/favicon.svg');
    expect(await findBroken(references, looks.site, ORIGIN)).toEqual([]);
  });

  it('names nothing in its feeds, lists and data that is not there', async () => {
    const documents = looks.site.files.filter(isDocument);
    const references = documents.flatMap((from) => findAddresses(from, read(from), `${ORIGIN}/repo/`));
    for (const from of ['rss.xml', 'atom.xml', 'feed.json', 'corrections.xml', 'sitemap-0.xml', 'llms.txt'])
      expect(references.filter((one) => one.from === from).length, from).toBeGreaterThan(1);
    expect(await findBroken(references, looks.site, ORIGIN)).toEqual([]);
  });

  it('tells others its published addresses, with a card for each page', () => {
    for (const path of looks.site.pages.filter((page) => page !== '404.html' && !page.startsWith('embed/'))) {
      const published = findPublished(read(path));
      expect(published).toContain(`${ORIGIN}/repo/${path}`);
      expect(
        published.filter((url) => /^https:\/\/reports\.example\.org\/repo\/cards\/\S+\.png$/.test(url)),
      ).toHaveLength(2);
      expect(published.filter((url) => !url.startsWith(`${ORIGIN}/repo/`))).toEqual([]);
    }
  });

  it('is reached from its home page, whole', () => {
    const reached = new Set(['', '404.html']);
    for (const path of reached) {
      for (const { target } of findReferences(path, read(path))) {
        const linked = target.replace('/repo/', '').replace(/#.*/, '');
        if (looks.site.pages.includes(linked)) reached.add(linked);
      }
    }
    expect([...reached].sort()).toEqual([...looks.site.pages].sort());
  });

  it('asks nobody else for anything, loads one small module where there are charts, and has nothing to complain of', async () => {
    const found = await looks.visitAll({}, async (page, { requests, complaints }) => {
      await page.waitForLoadState('networkidle');
      return {
        complaints,
        elsewhere: requests.filter(({ url }) => !url.startsWith(`${looks.site.origin}/repo/`)),
        scripts: await findScripts(page),
        modules:
          requests.filter(({ type }) => type === 'script').length -
          ((await page.locator('.chart .layouts').count()) > 0 ? 1 : 0),
      };
    });
    expect(found).toEqual(looks.everyPage({ complaints: [], elsewhere: [], scripts: [], modules: 0 }));
  });

  it('is valid HTML', async () => {
    const found: Record<string, string[]> = {};
    for (const path of looks.looked) found[path] = await findInvalid(read(path));
    expect(found).toEqual(looks.everyPage([]));
  });

  it('runs and styles nothing that somebody puts into a page', async () => {
    const found = await looks.visitAll({}, async (page, { complaints, requests }) => {
      const before = requests.length;
      await page.evaluate(() => {
        const add = (name: string, set: (element: HTMLElement) => void): void => {
          const element = document.createElement(name);
          set(element);
          document.body.append(element);
        };
        add('script', (element) => element.append('document.title = "taken over"'));
        add('style', (element) => element.append('h1 { color: rgb(1, 2, 3) !important }'));
        add('img', (element) => element.setAttribute('src', 'https://elsewhere.example/x.png'));
        add('iframe', (element) => element.setAttribute('src', 'https://elsewhere.example/'));
        add('base', (element) => element.setAttribute('href', 'https://elsewhere.example/'));
        add('object', (element) => element.setAttribute('data', 'https://elsewhere.example/'));
      });
      await page.waitForTimeout(100);
      const title = await page.title();
      const colour = await page
        .locator('h1')
        .first()
        .evaluate((heading) => getComputedStyle(heading).color);
      const base = await page.evaluate(() => document.baseURI);
      // A frame that the policy refuses shows as a request all the same, and stays empty.
      // So does a picture: the console says that it was refused.
      const isRefused = (url: string) =>
        complaints.some((text) => text.includes(url) && /Content Security Policy/i.test(text));
      const got = requests
        .slice(before)
        .filter(({ url, type }) => type !== 'document' && !url.startsWith(looks.site.origin) && !isRefused(url));
      const framed = page.frames().filter((frame) => frame.url().includes('elsewhere.example'));
      return {
        taken: title === 'taken over' || colour === 'rgb(1, 2, 3)' || base.includes('elsewhere'),
        got: got.length + framed.length,
        refused: complaints.filter((text) => /Content Security Policy/i.test(text)).length >= 6,
      };
    });
    expect(found).toEqual(looks.everyPage({ taken: false, got: 0, refused: true }));
  });

  it('says the same with JavaScript off', async () => {
    // The module makes charts that can be pointed at a tab stop, and says nothing of its own before it is asked.
    const own = / (?:tabindex|role|aria-roledescription|aria-label)="[^"]*"/g;
    const readWhole = async (page: Page) => [
      await page.locator('body').innerText(),
      (await page.content()).replace(/<div class="layouts"[^>]*>/g, (tag) => tag.replace(own, '')),
    ];
    expect(await looks.visitAll({ javaScriptEnabled: false }, readWhole)).toEqual(await looks.visitAll({}, readWhole));
  });

  it('shows its own page, with its styles, at an address that leads nowhere', async () => {
    await looks.visit('no/such/page', {}, async (page) => {
      expect(await page.locator('h1').textContent()).toBe('There is no page here');
      expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toMatch(
        /Source Serif/,
      );
    });
  });
});

describe('the workings of a figure, with JavaScript off', () => {
  const options = { viewport: DESK, javaScriptEnabled: false };

  it('open by a click on the number', async () => {
    await looks.visit(looks.firstReport, options, async (page) => {
      const { outer } = await findDerived(page);
      await clickNumber(page, outer);
      expect((await readPlace(page)).open).toEqual([outer]);
      await page.locator(`#${outer} .close`).click();
      expect((await readPlace(page)).open).toEqual([]);
    });
  });

  it('open by keyboard, an input from within, and Escape leads back step by step', async () => {
    await looks.visit(looks.firstReport, options, async (page) => {
      const { outer, inner } = await findDerived(page);
      await tabTo(page, outer);
      await page.keyboard.press('Enter');
      expect(await readPlace(page)).toEqual({ open: [outer], focus: outer });
      await tabTo(page, inner);
      await page.keyboard.press('Enter');
      expect((await readPlace(page)).open.toSorted()).toEqual([inner, outer].sort());
      await page.keyboard.press('Escape');
      expect(await readPlace(page)).toEqual({ open: [outer], focus: inner });
      await page.keyboard.press('Escape');
      expect(await readPlace(page)).toEqual({ open: [], focus: outer });
    });
  });

  it.each([PHONE, DESK])(
    'stay inside a viewport of $width by $height px, wherever the number stands',
    async (viewport) => {
      expect(await looks.visitAll({ viewport }, findSheetsOutside)).toEqual(looks.everyPage([]));
    },
  );
});

describe('print', () => {
  it('sets out the workings of every figure, on pages of A4', async () => {
    // A4 less the margins of print.css is 166 mm, which is 627 px.
    await looks.visit(looks.firstReport, { viewport: { width: 627, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const values = await page
        .locator('.workings > .value')
        .evaluateAll((all) => all.map((value) => value.checkVisibility() && value.getBoundingClientRect().height > 0));
      expect(values).toHaveLength(await page.locator('.workings').count());
      expect(values).not.toContain(false);
      expect(await page.locator('.workings .in-numbers').first().innerText()).toMatch(/=/);
      expect(await findOverflow(page)).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    });
  });
});

describe('the values of charts', () => {
  it.each([
    [360, 'narrow'],
    [1240, 'wide'],
  ])(
    'are read by keys and by pointing in every kind, as they stand in the table, %i px wide',
    async (width, layout) => {
      await looks.visit(
        'reports/chart-gallery/',
        { viewport: { width, height: 900 } },
        async (page, { complaints }) => {
          const pictures = await page.locator('.chart .layouts[role="application"]').all();
          // All but those that are tables themselves, or drawn by the report.
          expect(pictures.length).toBeGreaterThan(20);
          for (const picture of pictures) {
            const cells = await picture.evaluate((part) =>
              [...(part.closest('.chart')?.querySelectorAll('tbody tr') ?? [])].map((row) =>
                [...row.children].map(({ textContent }) => textContent).filter((text) => text !== ''),
              ),
            );
            const points = (await picture.locator(`.${layout} svg`).getAttribute('data-points'))?.split(' ') ?? [];
            const shown = points.flatMap((point, row) => (point === '' ? [] : [row]));
            const spoken = picture.locator('.reading-spoken');
            await picture.focus();
            await spoken.waitFor({ state: 'attached' });
            for (const [key, row] of [['Home', shown[0]] as const, ['End', shown.at(-1)] as const]) {
              await page.keyboard.press(key);
              const said = await spoken.innerText();
              for (const cell of cells[row ?? -1] ?? ['no row']) expect(said).toContain(cell);
            }
            await page.keyboard.press('Escape');
            expect(await spoken.innerText()).toBe('');
            const [x = 0, y = 0] = points[shown[0] ?? 0]?.split(',').map(Number) ?? [];
            const svg = picture.locator(`.${layout} svg`);
            const scale = ((await svg.boundingBox())?.width ?? 0) / Number(await svg.getAttribute('width'));
            await svg.hover({ position: { x: x * scale, y: y * scale } });
            // Rows that stand in one place are told by the first of them.
            await picture.locator('.reading p').first().waitFor();
            expect(await picture.locator('.reading').innerText()).toContain(cells[shown[0] ?? 0]?.[0]);
          }
          expect(complaints).toEqual([]);
        },
      );
    },
  );
});

describe('charts on paper', () => {
  it('are on one page each', async () => {
    // US Letter, the lower of the two papers, is 279.4 mm high: less the margins of print.css 237.4 mm, 897 px.
    const found = await looks.visitAll({ viewport: { width: 627, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return findSplitCharts(page, 897);
    });
    expect(found).toEqual(looks.everyPage([]));
  });
});

describe('reader modes', () => {
  it('keep every number and date of the prose', () => {
    for (const path of looks.reports) {
      const { kept, lost } = findLostNumbers(looks.site.project.read(`dist/${path}index.html`));
      expect(lost).toEqual([]);
      expect(kept).toBeGreaterThan(0);
    }
  });
});
