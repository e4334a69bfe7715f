import { type MarkPoint, pointOf } from '../mark-points.ts';
import { centre } from '../reading.ts';
import type { RowsLayout } from './layout-rows.ts';

/** Where the readings of rows stand: at their values, on the line of their row. */
export const rowPoints = ({ rows, x }: RowsLayout): MarkPoint[] =>
  rows.flatMap(({ row, y }) => row.readings.flatMap((reading) => pointOf(reading, x.at(centre(reading) ?? 0), y)));
