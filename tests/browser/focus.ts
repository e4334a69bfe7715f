import type { Page } from 'playwright-core';
import { contrastOf } from '../../src/model/contrast.ts';

/** Contrast of a focus mark with what is behind it: WCAG 2.2, 1.4.11. */
const LEAST = 3;

/**
 * Focuses what can be focused on a page, of each look two, as a keyboard does, and says what then has no outline of 2 px, of its own or
 * around it, that stands out from its ground; as "contrast element".
 */
export async function findUnmarkedFocus(page: Page): Promise<string[]> {
  const marks = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('The browser gives no canvas to mix colours on.');
    const mixed = (layers: string[]): string => {
      canvas.clearRect(0, 0, 1, 1);
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const hex = [...canvas.getImageData(0, 0, 1, 1).data]
        .slice(0, 3)
        .map((value) => value.toString(16).padStart(2, '0'));
      return `#${hex.join('')}`;
    };
    const behind = (element: Element | null): string[] =>
      element === null ? ['canvas'] : [...behind(element.parentElement), getComputedStyle(element).backgroundColor];
    const markOf = (element: Element | null): { outline: string; ground: string } | undefined => {
      if (element === null) return undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return markOf(element.parentElement);
      const ground = behind(element.parentElement);
      return { outline: mixed([...ground, outlineColor]), ground: mixed(ground) };
    };
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]');
    // What looks alike is marked alike: two of each tag, class and place are enough, where a page has hundreds of numbers.
    const seen = new Map<string, number>();
    const isNew = (element: Element): boolean => {
      const look = [
        element.tagName,
        element.className,
        element.parentElement?.tagName,
        element.parentElement?.className,
      ];
      const count = (seen.get(look.join(' ')) ?? 0) + 1;
      seen.set(look.join(' '), count);
      return count <= 2;
    };
    return [...all]
      .filter((element) => element.checkVisibility() && isNew(element))
      .map((element) => {
        element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
        const isFocused = document.activeElement === element;
        return { who: element.outerHTML.slice(0, 80), mark: isFocused ? markOf(element) : undefined };
      });
  });
  if (marks.length === 0) throw new Error('Nothing on the page can be focused.');
  return marks.flatMap(({ who, mark }) => {
    const contrast = mark ? contrastOf(mark.outline, mark.ground) : 1;
    return contrast < LEAST ? [`${contrast.toFixed(1)} ${who}`] : [];
  });
}
