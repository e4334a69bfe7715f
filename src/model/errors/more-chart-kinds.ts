import { defineError } from './define.ts';

/** RK360–RK379: charts of grids, tables, flows and maps, and those that a writer's own module draws. */
export const moreChartKindErrors = {
  RK360: defineError({
    title: 'A grid with more places than can be told apart',
    message: ({ column, count, most }: { column: string; count: number; most: number }) =>
      `"${column}" has ${count} places; a grid has room for ${most}.`,
    hint: () => 'Keep fewer with `where`, or group them in `sql:` (months in place of days, say).',
  }),
};
