import type { Page } from 'playwright-core';

/** What the reader is at: the sheets that are open, outermost first, and the sheet that the focused button opens. */
export interface Place {
  open: string[];
  focus: string | null;
}

export function readPlace(page: Page): Promise<Place> {
  return page.evaluate(() => ({
    open: [...document.querySelectorAll(':popover-open')].map(({ id }) => id),
    focus: document.activeElement?.getAttribute('popovertarget') ?? null,
  }));
}

/** Presses Tab until the focus is on the button of a sheet. Throws when it never comes there. */
export async function tabTo(page: Page, sheet: string): Promise<void> {
  for (let presses = 0; presses < 1000; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await readPlace(page)).focus === sheet) return;
  }
  throw new Error(`The Tab key never comes to the button of ${sheet}.`);
}

/** Clicks where the first number stands that has this sheet, on whatever lies there. */
export async function clickNumber(page: Page, sheet: string): Promise<void> {
  const number = page.locator(`.fig:has([popovertarget="${sheet}"]) :is(data, time)`).first();
  await number.scrollIntoViewIfNeeded();
  const { x, y } = await number.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
}

/** The first figure in the prose that was derived from others: its sheet, and the sheet of its first input. */
export async function findDerived(page: Page): Promise<{ outer: string; inner: string }> {
  const found = await page.evaluate(() => {
    const sheets = [...document.querySelectorAll('.prose .fig button[popovertarget]')].map((button) =>
      button.getAttribute('popovertarget'),
    );
    return sheets
      .map((outer) => ({
        outer,
        inner: document.querySelector(`#${outer} .inputs button`)?.getAttribute('popovertarget'),
      }))
      .find(({ inner }) => inner);
  });
  if (!found?.outer || !found.inner) throw new Error('No figure of the prose has inputs to open.');
  return { outer: found.outer, inner: found.inner };
}
