import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInvalid } from '../site/html-validity.ts';
import { findBeyondAxe } from './beyond-axe.ts';
import { type BuiltSite, buildSite, type OpenPage, ORIGIN } from './built-site.ts';
import { findFaintText } from './contrast.ts';
import {
  findLabelClashes,
  findOverflow,
  findScripts,
  findSheetsOutside,
  findSplitCharts,
  readCharts,
} from './measure.ts';
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

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1240, height: 900 };

let site: BuiltSite;
let reports: string[];
/** The pages to look at: those of single charts are all alike, and have the charts that reports show too. */
let looked: string[];
beforeAll(async () => {
  site = await buildSite('/repo/');
  reports = site.pages.filter((path) => /^reports\/[^/]+\/$/.test(path));
  looked = site.pages.filter(
    (path) => !path.includes('/charts/') || /\/charts\/(?:run-rate|who-depends)\/$/.test(path),
  );
});
afterAll(() => site?.close());

type Look<T> = (page: Page, open: OpenPage) => Promise<T>;

/** Opens a page, looks at it, and closes it whatever comes. */
async function visit<T>(path: string, options: BrowserContextOptions, look: Look<T>): Promise<T> {
  const open = await site.open(path, options);
  try {
    return await look(open.page, open);
  } finally {
    await open.close();
  }
}

/** The same look at every page, of the charts' own pages at some: page → what was found. */
async function visitAll<T>(options: BrowserContextOptions, look: Look<T>): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const path of looked) found[path] = await visit(path, options, look);
  return found;
}

/** What visitAll finds when every page is alike. */
const everyPage = <T>(value: T) => Object.fromEntries(looked.map((path) => [path, value]));

/** The report to look at where one is enough. */
const firstReport = () => reports.find((path) => path.includes('eighty-fold')) ?? '';

describe('the site under /repo/', () => {
  const read = (path: string) => site.project.read(`dist/${path.replace(/(^|\/)$/, '$1index.html')}`);

  it('points at nothing that is not there', async () => {
    const styles = site.files.filter((file) => file.endsWith('.css'));
    const references = [
      ...site.pages.flatMap((path) => findReferences(path, read(path))),
      ...styles.flatMap((from) => findStyleTargets(read(from)).map((target) => ({ from, target }))),
    ];
    expect(references.map(({ target }) => target)).toContain('/repo/favicon.svg');
    expect(await findBroken(references, site, ORIGIN)).toEqual([]);
  });

  it('names nothing in its feeds, lists and data that is not there', async () => {
    const documents = site.files.filter(isDocument);
    const references = documents.flatMap((from) => findAddresses(from, read(from), `${ORIGIN}/repo/`));
    for (const from of ['rss.xml', 'atom.xml', 'feed.json', 'corrections.xml', 'sitemap-0.xml', 'llms.txt'])
      expect(references.filter((one) => one.from === from).length, from).toBeGreaterThan(1);
    expect(await findBroken(references, site, ORIGIN)).toEqual([]);
  });

  it('tells others its published addresses, with a card for each page', () => {
    for (const path of site.pages.filter((page) => page !== '404.html' && !page.startsWith('embed/'))) {
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
        if (site.pages.includes(linked)) reached.add(linked);
      }
    }
    expect([...reached].sort()).toEqual([...site.pages].sort());
  });

  it('asks nobody else for anything, loads one small module where there are charts, and has nothing to complain of', async () => {
    const found = await visitAll({}, async (page, { requests, complaints }) => {
      await page.waitForLoadState('networkidle');
      return {
        complaints,
        elsewhere: requests.filter(({ url }) => !url.startsWith(`${site.origin}/repo/`)),
        scripts: await findScripts(page),
        modules:
          requests.filter(({ type }) => type === 'script').length -
          ((await page.locator('.chart .layouts').count()) > 0 ? 1 : 0),
      };
    });
    expect(found).toEqual(everyPage({ complaints: [], elsewhere: [], scripts: [], modules: 0 }));
  });

  it('is valid HTML', async () => {
    const found: Record<string, string[]> = {};
    for (const path of looked) found[path] = await findInvalid(read(path));
    expect(found).toEqual(everyPage([]));
  });

  it('runs and styles nothing that somebody puts into a page', async () => {
    const found = await visitAll({}, async (page, { complaints, requests }) => {
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
        .filter(({ url, type }) => type !== 'document' && !url.startsWith(site.origin) && !isRefused(url));
      const framed = page.frames().filter((frame) => frame.url().includes('elsewhere.example'));
      return {
        taken: title === 'taken over' || colour === 'rgb(1, 2, 3)' || base.includes('elsewhere'),
        got: got.length + framed.length,
        refused: complaints.filter((text) => /Content Security Policy/i.test(text)).length >= 6,
      };
    });
    expect(found).toEqual(everyPage({ taken: false, got: 0, refused: true }));
  });

  it('says the same with JavaScript off', async () => {
    // The module makes charts that can be pointed at a tab stop, and says nothing of its own before it is asked.
    const own = / (?:tabindex|role|aria-roledescription|aria-label)="[^"]*"/g;
    const readWhole = async (page: Page) => [
      await page.locator('body').innerText(),
      (await page.content()).replace(/<div class="layouts"[^>]*>/g, (tag) => tag.replace(own, '')),
    ];
    expect(await visitAll({ javaScriptEnabled: false }, readWhole)).toEqual(await visitAll({}, readWhole));
  });

  it('shows its own page, with its styles, at an address that leads nowhere', async () => {
    await visit('no/such/page', {}, async (page) => {
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
    await visit(firstReport(), options, async (page) => {
      const { outer } = await findDerived(page);
      await clickNumber(page, outer);
      expect((await readPlace(page)).open).toEqual([outer]);
      await page.locator(`#${outer} .close`).click();
      expect((await readPlace(page)).open).toEqual([]);
    });
  });

  it('open by keyboard, an input from within, and Escape leads back step by step', async () => {
    await visit(firstReport(), options, async (page) => {
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
      expect(await visitAll({ viewport }, findSheetsOutside)).toEqual(everyPage([]));
    },
  );
});

describe('the layout', () => {
  it.each([320, 360, 768, 1240])('is never wider than a viewport of %i px', async (width) => {
    expect(await visitAll({ viewport: { width, height: 800 } }, findOverflow)).toEqual(everyPage([]));
  });

  it.each([
    [320, 'narrow'],
    [360, 'narrow'],
    [1240, 'wide'],
  ])('shows, at %i px, the %s layout of each chart, its labels apart and of 12 px or more', async (width, layout) => {
    const options = { viewport: { width, height: 800 } };
    const charts = Object.values(await visitAll(options, readCharts)).flat();
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.filter(({ layouts, smallestText }) => `${layouts}` !== layout || smallestText < 12)).toEqual([]);
    expect(await visitAll(options, findLabelClashes)).toEqual(everyPage([]));
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('keeps text readable: $colorScheme, forced colours $forcedColors', async (options) => {
    expect(await visitAll(options, findFaintText)).toEqual(everyPage([]));
  });
});

describe('accessibility', () => {
  // The pages have no frames: the legacy mode, which looks at one document, finds the same in less time.
  const findViolations = async (page: Page, within = 'html') => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(within).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };

  it.each([
    { colorScheme: 'light', viewport: PHONE },
    { colorScheme: 'dark', viewport: PHONE },
    { colorScheme: 'light', viewport: DESK },
    { colorScheme: 'dark', viewport: DESK },
  ] as const)(
    'has no violation that axe knows: $colorScheme, $viewport.width px',
    { timeout: 120_000 },
    async (options) => {
      const found = await visitAll(options, async (page) => {
        const closed = await findViolations(page);
        const figure = page.locator('.prose .fig button').first();
        if ((await figure.count()) === 0) return closed;
        await figure.press('Enter');
        return [...closed, ...(await findViolations(page, '.workings:popover-open'))];
      });
      expect(found).toEqual(everyPage([]));
    },
  );
});

describe('what axe does not see', () => {
  it('is in order as well: pictures, tables, small text', async () => {
    expect(await visitAll({ viewport: PHONE }, findBeyondAxe)).toEqual(everyPage([]));
    expect(await visitAll({ viewport: DESK }, findBeyondAxe)).toEqual(everyPage([]));
  });
});

describe('print', () => {
  it('sets out the workings of every figure, on pages of A4', async () => {
    // A4 less the margins of print.css is 166 mm, which is 627 px.
    await visit(firstReport(), { viewport: { width: 627, height: 900 } }, async (page) => {
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
      await visit('reports/chart-gallery/', { viewport: { width, height: 900 } }, async (page, { complaints }) => {
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
      });
    },
  );
});

describe('charts on paper', () => {
  it('are on one page each', async () => {
    // US Letter, the lower of the two papers, is 279.4 mm high: less the margins of print.css 237.4 mm, 897 px.
    const found = await visitAll({ viewport: { width: 627, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return findSplitCharts(page, 897);
    });
    expect(found).toEqual(everyPage([]));
  });
});

describe('reader modes', () => {
  it('keep every number and date of the prose', () => {
    for (const path of reports) {
      const { kept, lost } = findLostNumbers(site.project.read(`dist/${path}index.html`));
      expect(lost).toEqual([]);
      expect(kept).toBeGreaterThan(0);
    }
  });
});
