import type { Element } from 'hast';
import { area, polyline } from '../svg.ts';
import type { LineInput } from './line-input.ts';
import type { LineLayout } from './line-layout.ts';

/** The bands of a fan, the widest first, so that the narrow ones lie on it and are darker. */
export function drawBands({ bands = [] }: LineInput, { x, y }: LineLayout): Element[] {
  return bands
    .filter(({ points }) => points.length > 1)
    .map(({ points, opacity }) => {
      const upper = points.map((point) => ({ x: x.at(point.x), y: y.at(point.high) }));
      const lower = points.map((point) => ({ x: x.at(point.x), y: y.at(point.low) })).reverse();
      return area(`${polyline([...upper, ...lower])}Z`, 'c-accent', opacity);
    });
}
