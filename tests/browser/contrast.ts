import type { Page } from 'playwright-core';

/**
 * The visible texts of a page, those of charts included, that stand out from what is behind them by less than 4.5 to 1, as
 * "ratio text". Colours are the computed ones, so forced colours count; the ratio is that of WCAG 2.2, "contrast ratio".
 */
export function findFaintText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('The browser gives no canvas to mix colours on.');
    const luminance = (layers: string[]) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgrounds = (element: Element | null): string[] =>
      element === null
        ? ['canvas']
        : [...backgrounds(element.parentElement), getComputedStyle(element).backgroundColor];
    const holds = (shape: SVGGeometryElement, x: number, y: number) => {
      const toScreen = shape.getScreenCTM();
      return toScreen !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toScreen.inverse()));
    };
    // What a picture has painted, all of it opaque, under the middle of one of its texts.
    const paintedUnder = (element: Element): string[] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const shapes =
        element instanceof SVGElement ? (element.ownerSVGElement?.querySelectorAll('rect, path, circle') ?? []) : [];
      return [...shapes].flatMap((shape) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        const isBefore = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!isBefore || fill === 'none' || Number(fillOpacity) < 1 || Number(opacity) < 1) return [];
        const isUnder = shape instanceof SVGGeometryElement && holds(shape, left + width / 2, top + height / 2);
        return isUnder ? [fill] : [];
      });
    };
    const ratio = (element: Element) => {
      const { color, fill } = getComputedStyle(element);
      const behind = [...backgrounds(element), ...paintedUnder(element)];
      const [text, ground] = [luminance([...behind, element instanceof SVGElement ? fill : color]), luminance(behind)];
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && element.checkVisibility() && ratio(element) < 4.5)
      .map((element) => `${ratio(element).toFixed(2)} ${element.textContent?.trim().slice(0, 60)}`);
  });
}
