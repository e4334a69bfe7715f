import { centre, type Reading } from './reading.ts';

/** Where the mark of a row of the table stands in a picture, px. */
export interface MarkPoint {
  row: number;
  x: number;
  y: number;
}

/** The point of one reading; none for one that was worked out, or says nothing. */
export function pointOf(reading: Reading | undefined, x: number, y: number): MarkPoint[] {
  if (reading?.row === undefined || centre(reading) === undefined) return [];
  return [{ row: reading.row, x, y }];
}

/** A page with more would carry more for pointing than for reading; its table has them all. */
const MOST_POINTS = 600;

/** The points as a data attribute holds them: whole px in the order of the rows, "12,30 28,14  40,9"; a row without one is empty. */
export function writePoints(points: readonly MarkPoint[]): string | undefined {
  const last = points.reduce((most, { row }) => Math.max(most, row), -1);
  if (last < 0 || last >= MOST_POINTS) return undefined;
  const written = Array.from({ length: last + 1 }, () => '');
  for (const { row, x, y } of points) written[row] ||= `${Math.round(x)},${Math.round(y)}`;
  return written.join(' ');
}
