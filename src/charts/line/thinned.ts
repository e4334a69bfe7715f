import type { Point } from '../geometry.ts';

/**
 * A line of many points as one of few that paints the same pixels: of each px column the first, lowest, highest and
 * last point (M4: Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014).
 */
export function thinned(points: readonly Point[]): Point[] {
  const columns = Map.groupBy(points, ({ x }) => Math.floor(x));
  if (points.length <= columns.size * 4) return [...points];
  return [...columns.values()].flatMap((column) => {
    const first = column[0];
    if (!first) return [];
    const last = column.at(-1) ?? first;
    const top = column.reduce((a, b) => (b.y < a.y ? b : a));
    const low = column.reduce((a, b) => (b.y > a.y ? b : a));
    return [...new Set([first, top, low, last])].sort((a, b) => column.indexOf(a) - column.indexOf(b));
  });
}
