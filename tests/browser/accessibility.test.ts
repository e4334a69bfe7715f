import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBeyondAxe } from './beyond-axe.ts';
import { findFaintText } from './contrast.ts';
import { findUnmarkedFocus } from './focus.ts';
import { DESK, type Looks, openLooks, PHONE } from './looks.ts';
import { findLabelClashes, findOverflow, readCharts } from './measure.ts';

let looks: Looks;
beforeAll(async () => {
  looks = await openLooks();
});
afterAll(() => looks?.site.close());

describe('the layout', () => {
  it.each([320, 360, 768, 1240])('is never wider than a viewport of %i px', async (width) => {
    expect(await looks.visitAll({ viewport: { width, height: 800 } }, findOverflow)).toEqual(looks.everyPage([]));
  });

  it.each([
    [320, 'narrow'],
    [360, 'narrow'],
    [1240, 'wide'],
  ])('shows, at %i px, the %s layout of each chart, its labels apart and of 12 px or more', async (width, layout) => {
    const options = { viewport: { width, height: 800 } };
    const charts = Object.values(await looks.visitAll(options, readCharts)).flat();
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.filter(({ layouts, smallestText }) => `${layouts}` !== layout || smallestText < 12)).toEqual([]);
    expect(await looks.visitAll(options, findLabelClashes)).toEqual(looks.everyPage([]));
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('keeps text readable: $colorScheme, forced colours $forcedColors', async (options) => {
    expect(await looks.visitAll(options, findFaintText)).toEqual(looks.everyPage([]));
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
      const found = await looks.visitAll(options, async (page) => {
        const closed = await findViolations(page);
        const figure = page.locator('.prose .fig button').first();
        if ((await figure.count()) === 0) return closed;
        await figure.press('Enter');
        return [...closed, ...(await findViolations(page, '.workings:popover-open'))];
      });
      expect(found).toEqual(looks.everyPage([]));
    },
  );
});

describe('what axe does not see', () => {
  it('is in order as well: pictures, tables, small text', async () => {
    expect(await looks.visitAll({ viewport: PHONE }, findBeyondAxe)).toEqual(looks.everyPage([]));
    expect(await looks.visitAll({ viewport: DESK }, findBeyondAxe)).toEqual(looks.everyPage([]));
  });
});

describe('the focus', () => {
  it('is missed where a style takes its outline away', async () => {
    const found = await looks.visit(looks.firstReport, {}, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { outline: none !important }');
        document.adoptedStyleSheets.push(sheet);
      });
      return findUnmarkedFocus(page);
    });
    expect(found.some((one) => one.startsWith('1.0 <button'))).toBe(true);
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)(
    'can be seen on everything that takes it: $colorScheme, forced colours $forcedColors',
    async (options) => {
      expect(await looks.visitAll(options, findUnmarkedFocus)).toEqual(looks.everyPage([]));
    },
  );
});
