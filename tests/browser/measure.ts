import type { Page } from 'playwright-core';

/** The visible elements that reach beyond the viewport's sides, as "tag.class: left to right"; scrolled frames may hold wider things. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isFramed = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isFramed(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -0.5 || right > width + 0.5) && !isFramed(element.parentElement);
    });
    const scrolled = document.documentElement.scrollWidth - width;
    return [
      ...(scrolled > 0 ? [`the page scrolls sideways by ${scrolled} px`] : []),
      ...wide.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return `${element.localName}.${element.getAttribute('class')}: ${left.toFixed(1)} to ${right.toFixed(1)}`;
      }),
    ];
  });
}

/** One chart as it is shown. */
export interface ShownChart {
  chart: string; // its headline
  layouts: string[]; // those that can be seen: "wide", "narrow"
  smallestText: number; // CSS px
}

/** What can be seen of each chart of a page, and its smallest text, measured with the scale that the picture is shown at. */
export function readCharts(page: Page): Promise<ShownChart[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')].map((figure) => {
      const pictures = [...figure.querySelectorAll('svg[viewBox]')].filter((svg) => svg.getClientRects().length > 0);
      const sizes = pictures.flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(/\s+/)[2]);
        return [...svg.querySelectorAll('text, tspan')].map(
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        );
      });
      return {
        chart: figure.querySelector('.headline')?.textContent ?? '',
        layouts: pictures.map((svg) => svg.parentElement?.className ?? ''),
        smallestText: Math.min(...sizes),
      };
    }),
  );
}

/** The labels of the charts shown that reach out of their picture or into another label; a pixel of touch is let pass. */
export function findLabelClashes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.chart svg[viewBox]')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll('text')].map((label) => {
        const { left, right, top, bottom, height } = label.getBoundingClientRect();
        const leading = height * 0.18; // the box of a line is taller than its letters
        return {
          text: label.textContent,
          left: left + 1,
          right: right - 1,
          top: top + leading,
          bottom: bottom - leading,
        };
      });
      return labels.flatMap((a, i) => [
        ...(a.left < frame.left || a.right > frame.right || a.top < frame.top || a.bottom > frame.bottom
          ? [`"${a.text}" leaves the picture`]
          : []),
        ...labels
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `"${a.text}" meets "${b.text}"`),
      ]);
    }),
  );
}

/**
 * Opens the workings of every figure of a page, with its number at the top, in the middle and at the foot of the viewport,
 * and names those whose sheet does not open or is not wholly inside the viewport.
 */
export function findSheetsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('.fig button[popovertarget]')].flatMap((button) =>
      (['start', 'center', 'end'] as const).flatMap((block) => {
        button.scrollIntoView({ block, behavior: 'instant' });
        button.click();
        const sheet = button.popoverTargetElement;
        const name = `${button.getAttribute('popovertarget')} (${block})`;
        if (!(sheet instanceof HTMLElement) || !sheet.matches(':popover-open')) return [`${name} does not open`];
        const { left, top, right, bottom } = sheet.getBoundingClientRect();
        sheet.hidePopover();
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return isInside ? [] : [`${name}: ${[left, top, right, bottom].map(Math.round).join(' ')}`];
      }),
    ),
  );
}

/**
 * What in a page could run: script elements that are no data, handlers in attributes, addresses that are scripts. The one
 * module of the site's own, which pages with charts have, is left out.
 */
export function findScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          (element.localName === 'script' &&
            element.getAttribute('type') !== 'application/ld+json' &&
            element !== document.querySelector('script[type=module][src*="/_astro/"]')) ||
          [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^javascript:/i.test(value)),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}

/**
 * The charts that paper would split: those that may be broken, and those higher than a page, as "headline: px". The page
 * is in print, as wide as the paper less its margins.
 * @param most height of a page less its margins, px
 */
export function findSplitCharts(page: Page, most: number): Promise<string[]> {
  return page.evaluate((height) => {
    const charts = [...document.querySelectorAll('figure.chart')].map((chart) => ({
      name: chart.querySelector('.headline')?.textContent ?? '',
      own: chart.getBoundingClientRect().height,
      breaks: getComputedStyle(chart).breakInside,
    }));
    return charts.flatMap(({ name, own, breaks }) =>
      own > 0 && own <= height && breaks === 'avoid' ? [] : [`${name}: ${own.toFixed(0)} px, break-inside ${breaks}`],
    );
  }, most);
}
