import type { Element } from 'hast';
import { crosses, inflate, type Point, type Segment, segmentsOf } from '../../src/charts/geometry.ts';
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
  return piecesOf(String(properties.d)).flatMap(segmentsOf);
}

/** The points of each piece of a path of straight lines. */
function piecesOf(d: string): Point[][] {
  const pieces: Point[][] = [];
  for (const [, command, first, , second] of d.matchAll(/([MLHV])(-?[\d.]+)(,(-?[\d.]+))?/g)) {
    const before = pieces.at(-1)?.at(-1) ?? { x: 0, y: 0 };
    const at = {
      x: command === 'V' ? before.x : Number(first),
      y: command === 'H' ? before.y : Number(command === 'V' ? first : second),
    };
    if (command === 'M') pieces.push([at]);
    else pieces.at(-1)?.push(at);
  }
  return pieces;
}
