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
  RK366: defineError({
    title: 'A file of shapes that cannot be read',
    message: ({ reason }: { reason: string; hint?: string | undefined }) =>
      `The shapes of a map cannot be read: ${reason}.`,
    hint: ({ hint }) => hint,
  }),
  RK367: defineError({
    title: 'A row of an area that the map does not have',
    message: ({ name }: { name: string; hint?: string | undefined }) => `The map has no area "${name}".`,
    hint: ({ hint }) => hint,
  }),
  RK368: defineError({
    title: 'Shapes of more points than a map can show',
    message: ({ count, most }: { count: number; most: number }) =>
      `The outlines have ${count} points; a map is drawn from ${most} at most.`,
    hint: () => 'Take a version for smaller scales (Natural Earth has 1:110 million), or simplify it: mapshaper does.',
  }),
  RK369: defineError({
    title: 'Shapes without the names that are asked for',
    message: ({ key }: { key: string; hint?: string | undefined }) => `No area has the property "${key}".`,
    hint: ({ hint }) => hint,
  }),
  RK370: defineError({
    title: 'A custom chart without its module',
    message: ({ file }: { file: string; near: string[] }) =>
      `\`kind: custom\` is drawn by "${file}", which the report does not have.`,
    hint: ({ near }) =>
      near.length > 0
        ? `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}? The file is named like the chart.`
        : 'Write a module there that exports `render`; docs/charts.md shows one.',
  }),
  RK371: defineError({
    title: 'An import that a chart may not have',
    message: ({ specifier, reason }: { specifier: string; reason: string; allowed: string[] }) =>
      `"${specifier}" cannot be imported: ${reason}.`,
    hint: ({ allowed }) => `Packages may be imported, and files of ${allowed.join(', ')}.`,
  }),
  RK372: defineError({
    title: 'A module that cannot be loaded',
    message: ({ error }: { error: string }) => `The chart's module cannot be loaded: ${error}.`,
    hint: () => 'Node runs it as it is: types are dropped, and imports end in `.ts`.',
  }),
  RK373: defineError({
    title: 'A module that does not export what is expected',
    message: ({ name, found }: { name: string; found: string; exported: string[] }) =>
      `The module is to export a function \`${name}\`; it exports ${found} of that name.`,
    hint: ({ exported }) =>
      `${exported.length > 0 ? `It exports: ${exported.join(', ')}. ` : ''}\`render(spec, data, context)\` has to be there; \`describe\` and \`table\` may.`,
  }),
  RK374: defineError({
    title: 'A custom chart that fails',
    message: ({ name, error }: { name: string; error: string }) => `\`${name}\` fails: ${error}.`,
    hint: () =>
      'The place is where it was thrown. Other rows may be missing cells (null), or there may be none at all.',
  }),
  RK375: defineError({
    title: 'A custom chart that breaks the rules of charts',
    message: ({ layout, fault }: { layout: string; fault: string }) =>
      `What \`render\` returns for the ${layout} layout cannot be shown: ${fault}.`,
  }),
  RK376: defineError({
    title: 'A custom chart with a wrong text or table',
    message: ({ name }: { name: 'describe' | 'table' }) =>
      name === 'describe'
        ? '`describe` returns no text, or an empty one.'
        : '`table` returns something else than {columns: [{title, numeric}], rows: [[text]]} with a text for each column.',
  }),
  RK377: defineError({
    title: 'A custom chart that is another each time',
    message: () => '`render` gave two different pictures of the same data.',
    hint: () => 'Use no clock and no random numbers, and change nothing outside of the function.',
  }),
  RK378: defineError({
    title: 'A scale that its column does not have',
    message: ({ channel, scale, column, holds }: { channel: string; scale: string; column: string; holds: string }) =>
      `"${channel}" cannot be a ${scale} scale: "${column}" holds ${holds}.`,
    hint: () =>
      'Numbers have `linear`, `log`, `symlog` and (shares, or numbers in %) `percentage`; dates have `time`; `band` and `point` are for axes of categories, which text has, and numbers or dates that are to be taken as such.',
  }),
  RK107: defineError({
    title: 'A custom chart that would tell more than it draws',
    message: ({ missing }: { missing: string[] }) =>
      `The rows of this chart are not published, and only its module knows which cells it draws: it has to export ${missing.map((name) => `\`${name}\``).join(' and ')}.`,
    hint: () =>
      '`table` returns the cells that the picture shows, `describe` says them in a sentence. Or give the table a licence.',
  }),
};
