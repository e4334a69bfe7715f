import type { ChartData } from '../../model/chart.ts';

/** All that is drawn, a module by its hash. Where things are written is left out: a line more above a chart leaves its picture as it is. */
export const withoutPlaces = ({ at: _at, rows, ...data }: ChartData) => ({
  ...data,
  rows: rows.map(({ at: _place, ...row }) => row),
});
