import { defineError } from './define.ts';

/** RK360–RK379: charts of grids, tables, flows and maps, and those that a writer's own module draws. */
export const moreChartKindErrors = {
  RK360: defineError({
    title: 'A grid with more places than can be told apart',
    message: ({ column, count, most }: { column: string; count: number; most: number }) =>
      `"${column}" has ${count} places; a grid has room for ${most}.`,
    hint: () => 'Keep fewer with `where`, or group them in `sql:` (months in place of days, say).',
  }),
  RK361: defineError({
    title: 'A table longer than a reader will read',
    severity: 'warning',
    message: ({ count, most }: { count: number; most: number }) =>
      `The table has ${count} rows; hardly anybody reads more than ${most}.`,
    hint: () =>
      'Write `first: 20`, with `by` and `order` for which: the others are counted below it. All of them are drawn.',
  }),
  RK362: defineError({
    title: 'A flow without two ends',
    message: ({ from, to }: { from: string; to: string }) =>
      `A flow goes from ${from ? `"${from}"` : 'nowhere'} to ${to ? `"${to}"` : 'nowhere'}.`,
    hint: () => 'Each row needs where the flow comes from and where it goes.',
  }),
  RK363: defineError({
    title: 'A flow that has no width',
    message: ({ from, to, size }: { from: string; to: string; size: number | undefined }) =>
      `The flow from "${from}" to "${to}" ${size === undefined ? 'has no size' : `reaches below zero (${size})`}.`,
    hint: ({ size }) =>
      size === undefined
        ? 'Give it a value, or leave the row out with `where`.'
        : 'What runs back is a flow of its own: swap the two ends.',
  }),
  RK364: defineError({
    title: 'Flows that run in a circle',
    message: ({ path }: { path: string[] }) =>
      `The flow closes a circle: ${path.map((name) => `"${name}"`).join(' → ')}.`,
    hint: () =>
      'A flow runs one way. Give the place that is passed twice two names ("Coal, mined" and "Coal, burnt"), or leave the row out.',
  }),
  RK365: defineError({
    title: 'More flows than can be read',
    message: ({ nodes, flows }: { nodes: number; flows: number; most: { nodes: number; flows: number } }) =>
      `There are ${flows} flows between ${nodes} places.`,
    hint: ({ most }) =>
      `At most ${most.flows} flows and ${most.nodes} places can be read: add small ones up in \`sql:\`, or keep those that matter with \`where\`.`,
  }),
};
