import type { Page } from 'playwright-core';

/** What axe does not see: pictures without a role and a name, tables without a name or with headers that head nothing, text under 12 px. */
export function findBeyondAxe(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const isHidden = (element: Element) => element.closest('[aria-hidden="true"]') !== null;
    const idsOf = (element: Element, name: string) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
    const isNamed = (element: Element) =>
      Boolean(element.getAttribute('aria-label')?.trim()) ||
      idsOf(element, 'aria-labelledby').some((id) => document.getElementById(id)?.textContent?.trim());
    const start = (element: Element) => element.outerHTML.slice(0, 120);
    const pictures = [...document.querySelectorAll('svg')]
      .filter((svg) => isShown(svg) && !isHidden(svg) && !svg.parentElement?.closest('svg'))
      .filter((svg) => !svg.getAttribute('role') || !(isNamed(svg) || svg.querySelector(':scope > title')))
      .map((svg) => `a picture without a role or a name: ${start(svg)}`);
    const tables = [...document.querySelectorAll('table')].flatMap((table) => [
      ...(table.caption?.textContent?.trim() || isNamed(table) || table.closest('[role="region"]')
        ? []
        : [`a table without a name: ${start(table)}`]),
      ...[...table.querySelectorAll('th')]
        .filter((cell) => !/^(?:row|col)(?:group)?$/.test(cell.getAttribute('scope') ?? ''))
        .map((cell) => `a header that heads nothing: ${start(cell)}`),
    ]);
    const small = [...document.body.querySelectorAll('*')]
      .filter((element) => !(element instanceof SVGElement))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .filter((element) => isShown(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => `text of ${getComputedStyle(element).fontSize}: ${start(element)}`);
    return [...pictures, ...tables, ...small];
  });
}
