import { defineError } from './define.ts';

/** RK386–RK398, RK530–RK534: what a chart is asked to show beside its data. */
export const chartGrammarErrors = {
  RK386: defineError({
    title: 'A stretch that ends before it begins',
    message: ({ label }: { label: string }) => `"${label}" ends before it begins.`,
    hint: () => 'Change the places of its two ends.',
  }),
  RK387: defineError({
    title: 'A place that its axis does not have',
    message: ({ label, holds }: { label: string; holds: string }) =>
      `"${label}" has no place on the axis, which holds ${holds}.`,
    hint: ({ holds }: { label: string; holds: string }) =>
      holds === 'categories'
        ? 'Give the name of a category, as it stands in the data.'
        : holds === 'dates'
          ? 'Give a date, like 2026-04-06, 2026-04 or 2026.'
          : 'Give a number, without quotes.',
  }),
  RK388: defineError({
    title: 'Words about a row that is not there',
    message: ({ at }: { at: string; hint: string | undefined }) =>
      `An annotation stands at "${at}", which no row of the chart is called.`,
    hint: ({ hint }: { at: string; hint: string | undefined }) => hint,
  }),
  RK389: defineError({
    title: 'A level on an axis of categories',
    message: ({ label }: { label: string }) =>
      `"${label}" has \`axis: y\`, but the categories of a dot plot have no levels.`,
    hint: () => 'Leave `axis` out; or put numbers or dates on `y`, for a scatter plot.',
  }),
  RK390: defineError({
    title: 'A format for figures',
    message: ({ channel }: { channel: string }) =>
      `"${channel}" has a \`format\`, but its values are figures, which print alike wherever they stand.`,
    hint: () => 'Give the figures their `format` in figures.yaml, and leave it out here.',
  }),
  RK391: defineError({
    title: 'A format for what is no number',
    message: ({ channel, column, holds }: { channel: string; column: string; holds: string }) =>
      `"${channel}" has a \`format\`, but the column "${column}" holds ${holds}.`,
    hint: () => 'A format is for numbers; leave it out, or name another column.',
  }),
  RK392: defineError({
    title: 'A height that a chart cannot take',
    message: ({ layout, height, reason }: { layout: string; height: number; reason: string }) =>
      `\`${layout}\` asks for a plot of ${height} px, but ${reason}.`,
    hint: () => 'Leave `height` out.',
  }),
  RK393: defineError({
    title: 'A custom chart that does not end',
    message: ({ name, error }: { name: string; error: string }) =>
      `${name === '' ? 'The module was ended while it was loaded' : `\`${name}\` was ended`}: ${error}.`,
    hint: () => 'Look for a loop whose end is never reached, or that adds to what it goes through.',
  }),
  RK394: defineError({
    title: 'A trend that cannot be drawn',
    message: ({ reason }: { reason: string }) => `\`trend\` cannot be drawn: ${reason}.`,
    hint: () => 'Leave `trend` out.',
  }),
  RK395: defineError({
    title: 'A size that no area has',
    message: ({ column, value }: { column: string; value: number }) =>
      `The value ${value} of "${column}" is not above zero, and no point has that area.`,
    hint: () => 'Leave the row out with `where`, or put the column on an axis.',
  }),
  RK396: defineError({
    title: 'A point without a size',
    severity: 'warning',
    message: ({ column }: { column: string }) =>
      `The row has no value of "${column}", which says how large its point is; it is in the table only.`,
    hint: () => 'Give it a value, or leave the row out with `where`.',
  }),
  RK398: defineError({
    title: 'A category that the order leaves out',
    message: ({ column, name }: { column: string; name: string; hint: string | undefined }) =>
      `\`order\` does not name "${name}", which stands in "${column}"; it has no place on the axis.`,
    hint: ({ hint }: { column: string; name: string; hint: string | undefined }) =>
      hint ?? 'Name it in `order`, or leave its rows out with `where`.',
  }),
  RK530: defineError({
    title: 'An order for an axis that has its own',
    message: ({ channel, column, holds }: { channel: string; column: string; holds: string }) =>
      `\`order\` is for categories, but "${column}" on \`${channel}\` holds ${holds}, which have their order.`,
    hint: () => 'Leave `order` out, or take them as categories with `scale: point`.',
  }),
  RK531: defineError({
    title: 'More categories than an axis can hold',
    message: ({ channel, column, count, most }: { channel: string; column: string; count: number; most: number }) =>
      `"${column}" has ${count} categories, and an axis such as \`${channel}\` can hold ${most}.`,
    hint: () =>
      'Keep fewer with `where`, or give the column the type of what it holds in datapackage.yaml: `date` or `number`.',
  }),
  RK532: defineError({
    title: 'Ends for an axis of categories',
    message: ({ channel, column }: { channel: string; column: string }) =>
      `\`${channel}\` has a \`domain\`, but "${column}" holds categories, which have no numbers to begin and end at.`,
    hint: () => 'Leave `domain` out; `where` keeps the categories that matter, and `order` says how they stand.',
  }),
  RK533: defineError({
    title: 'A place that is not on the globe',
    message: ({ axis, column, value, most }: { axis: string; column: string; value: number; most: number }) =>
      `"${column}" is ${value} here, and a ${axis} lies between \u2212${most} and ${most} degrees.`,
    hint: () =>
      'Look whether longitude (to the east) and latitude (to the north) have changed places, or are in other units than degrees.',
  }),
  RK534: defineError({
    title: 'A place that a map does not show',
    severity: 'warning',
    message: ({ name, reason }: { name: string; reason: string }) => `"${name}" ${reason}: it is in the table only.`,
    hint: () =>
      'Mend its longitude and latitude, take shapes or a projection that reach so far, or leave the row out with `where`.',
  }),
  RK397: defineError({
    title: 'Sizes in a dot plot',
    message: () => '`size` is for scatter plots, but the categories of a dot plot stand on `y`.',
    hint: () => 'Leave `size` out; or put numbers or dates on both axes.',
  }),
};
