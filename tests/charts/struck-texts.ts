import type { Element } from 'hast';
import { crosses, inflate, type Segment, segmentsOf } from '../../src/charts/geometry.ts';
import type { TextBox } from './text-boxes.ts';

/** Texts that a line runs through. Gridlines are so light that text may stand on them. */
export function struckTexts(boxes: readonly TextBox[], children: readonly Element[]): string[] {
  const segments = children.flatMap(segmentsOfElement);
  return (
    boxes
      // Letters fill the middle of their box.
      .filter(({ box }) => segments.some((segment) => crosses(segment, inflate(box, -1.5))))
      .map(({ text }) => text)
  );
}

function segmentsOfElement({ tagName, properties }: Element): Segment[] {
  if (String(properties.className).includes('c-grid')) return [];
  if (tagName === 'line') {
    const [x1, y1, x2, y2] = [properties.x1, properties.y1, properties.x2, properties.y2].map(Number);
    return [{ from: { x: x1 ?? 0, y: y1 ?? 0 }, to: { x: x2 ?? 0, y: y2 ?? 0 } }];
  }
  if (tagName !== 'path' || properties.fill !== 'none') return [];
  const points = [...String(properties.d).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
  return segmentsOf(points.map(([, x, y]) => ({ x: Number(x), y: Number(y) })));
}
