import { defineError } from './define.ts';

/** RK380–RK385: charts of uncertain values, and panels. */
export const spreadChartErrors = {
  RK380: defineError({
    title: 'A figure without samples',
    message: ({ id }: { id: string }) => `The figure "${id}" is not uncertain, so there is no spread to draw.`,
    hint: () => 'Give it, or an input that it rests on, an `interval:` or a `distribution:`; or use `kind: dot`.',
  }),
  RK381: defineError({
    title: 'Too few values for a spread',
    message: ({ name, count }: { name: string; count: number }) =>
      `${name === '' ? 'The chart' : `"${name}"`} has ${count === 1 ? '1 value' : `${count} values`}; a spread needs at least 2.`,
    hint: () => 'Use `kind: dot`, or check `where`.',
  }),
  RK382: defineError({
    title: 'More groups than can be compared',
    message: ({ count, most }: { count: number; most: number }) =>
      `The chart has ${count} groups of values; more than ${most} cannot be compared.`,
    hint: () => 'Keep fewer with `where`.',
  }),
  RK383: defineError({
    title: 'Bands that do not lie within each other',
    message: ({ inner, outer }: { inner: number; outer: number }) =>
      `The band of ${inner} % reaches beyond the band of ${outer} %, which should hold it.`,
    hint: () => 'Check the columns of `bands`, and their levels.',
  }),
  RK384: defineError({
    title: 'A figure without a date in a fan',
    message: ({ id }: { id: string }) => `The figure "${id}" has no date, so it has no place on the axis.`,
    hint: () => 'Give it `as_of:` or `period:`.',
  }),
  RK385: defineError({
    title: 'More panels than a reader can compare',
    message: ({ column, count, most }: { column: string; count: number; most: number }) =>
      `"${column}" has ${count} values, each of which would be a panel; the most is ${most}.`,
    hint: () => 'Keep fewer with `where`, or use `series` with a `highlight`.',
  }),
};
