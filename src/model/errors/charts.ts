import { defineError } from './define.ts';

type ChannelParams = {
  channel: string; // "y.low"
  column: string;
};

/** RK080–RK099: charts that cannot be drawn as asked. */
export const chartErrors = {
  RK080: defineError({
    title: 'A chart names a column that is not there',
    message: ({ channel, column }: ChannelParams & { hint?: string | undefined }) =>
      `"${channel}" names the column "${column}", which the chart's data does not have.`,
    hint: ({ hint }) => hint,
  }),
  RK081: defineError({
    title: 'A value that a log scale cannot show',
    message: ({ column, value }: { column: string; value: number }) =>
      `The value ${value} of "${column}" is not above zero, and a log scale has no place for it.`,
    hint: () => 'Use `scale: linear`, or leave the row out with `where`.',
  }),
  RK082: defineError({
    title: 'A scale that does not fit',
    message: ({ channel, reason }: { channel: string; reason: string }) =>
      `"${channel}" cannot be a log scale: ${reason}.`,
    hint: () => 'Use `scale: linear`, or another kind: `dot` and `range` take a log scale.',
  }),
  RK083: defineError({
    title: 'A chart without data',
    message: ({ reason }: { reason: string }) => `The chart has nothing to draw: ${reason}.`,
    hint: () => 'Check `where`, and that the values are spelt as in the table.',
  }),
  RK084: defineError({
    title: 'Units that differ on one axis',
    message: ({ units }: { units: string[] }) =>
      `The values of one axis have different units: ${units.map((unit) => (unit ? `"${unit}"` : 'none')).join(', ')}.`,
    hint: () => 'Convert them with `to` in a formula, or draw a chart for each unit.',
  }),
  RK085: defineError({
    title: 'A unit that does not fit an axis',
    message: ({ what, found, axis }: { what: string; found: string; axis: string }) =>
      `${what} is in "${found}", but the axis is in "${axis}".`,
    hint: () => 'Only the multiplier (thousand, million, …) may differ; convert with `to` in a formula.',
  }),
  RK086: defineError({
    title: 'More rows than a reader can take in',
    severity: 'warning',
    message: ({ count, most }: { count: number; most: number }) =>
      `The chart has ${count} rows; more than ${most} can hardly be read.`,
    hint: () => 'Keep those that matter with `where`, or group them in `sql`. All of them are drawn.',
  }),
  RK087: defineError({
    title: 'A highlight that is not there',
    message: ({ name }: { name: string; hint?: string | undefined }) =>
      `"highlight" names "${name}", which the data does not have.`,
    hint: ({ hint }) => hint,
  }),
  RK088: defineError({
    title: 'More series than colours can tell apart',
    message: ({ count, most }: { count: number; most: number; byHighlight: boolean }) =>
      `The chart has ${count} series; ${most} can be told apart.`,
    hint: ({ byHighlight }) =>
      byHighlight
        ? 'Name the one that matters with `highlight`, or keep fewer with `where`.'
        : 'Keep fewer with `where`, or join the small ones in `sql`.',
  }),
  RK089: defineError({
    title: 'A chart names a figure that is not there',
    message: ({ where, id }: { where: string; id: string; hint?: string | undefined }) =>
      `"${where}" names the figure "${id}", which does not exist.`,
    hint: ({ hint }) => hint,
  }),
  RK090: defineError({
    title: 'A domain that leaves data out',
    message: ({ channel, low, high, value }: { channel: string; low: number; high: number; value: number }) =>
      `The domain of "${channel}", ${low} to ${high}, leaves out the value ${value}.`,
    hint: () => 'Widen the domain, or leave the row out with `where`.',
  }),
  RK091: defineError({
    title: 'A column of the wrong type for its axis',
    message: ({ channel, column, found, wanted }: ChannelParams & { found: string; wanted: string }) =>
      `"${channel}" needs ${wanted}, but the column "${column}" holds ${found}.`,
  }),
  RK092: defineError({
    title: 'A growth path without a beginning',
    message: ({ id, reason }: { id: string; reason: string }) =>
      `A path cannot begin at the figure "${id}": ${reason}.`,
  }),
  RK093: defineError({
    title: 'An unknown status',
    message: ({ found }: { found: string; hint?: string | undefined }) => `"${found}" is not a status.`,
    hint: ({ hint }) => hint,
  }),
  RK094: defineError({
    title: 'A low end above the high end',
    message: ({ low, high }: { low: string; high: string }) => `The interval runs from ${low} down to ${high}.`,
    hint: () => 'Swap the two, or check the row.',
  }),
  RK095: defineError({
    title: 'Too many kinds of link',
    message: ({ column, kinds }: { column: string; kinds: string[]; most: number }) =>
      `The column "${column}" holds ${kinds.length} kinds of link: ${kinds.join(', ')}.`,
    hint: ({ most }) =>
      `At most ${most} can be told apart: group them in the table or with \`sql:\`, or keep some with \`where:\`.`,
  }),
  RK096: defineError({
    title: 'A link without two ends',
    message: ({ from, to, kind }: { from: string; to: string; kind: string }) =>
      `A link goes from "${from}" to "${to}" and is called "${kind}".`,
    hint: () => 'Each row of a network needs two different ends and a kind of link.',
  }),
  RK097: defineError({
    title: 'An unknown focus',
    message: ({ focus }: { focus: string; hint: string | undefined }) => `No link begins or ends at "${focus}".`,
    hint: ({ hint }) => hint,
  }),
  RK098: defineError({
    title: 'Too many nodes in a network',
    message: ({ nodes, most }: { nodes: number; most: number }) =>
      `The network has ${nodes} nodes beside its focus; more than ${most} cannot be read.`,
    hint: () => 'Keep those that matter with `where:`.',
  }),
};
