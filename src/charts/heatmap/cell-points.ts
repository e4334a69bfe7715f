import { type MarkPoint, pointOf } from '../mark-points.ts';
import { boxOf } from './draw-cells.ts';
import type { HeatmapLayout } from './layout-heatmap.ts';
import type { HeatmapInput } from './read-heatmap.ts';

/** The middle of each cell. */
export const cellPoints = ({ cells }: HeatmapInput, layout: HeatmapLayout): MarkPoint[] =>
  cells.flatMap((cell) => {
    const { x, y, width, height } = boxOf(cell, layout);
    return pointOf(cell.reading, x + width / 2, y + height / 2);
  });
