import { defineError } from './define.ts';

/** RK340–RK359: rows that one kind of chart cannot draw. */
export const chartKindErrors = {
  RK340: defineError({
    title: 'Two rows for one place in a chart',
    message: ({ names }: { names: string[] }) => `There is more than one row for ${names.map(quoted).join(' and ')}.`,
    hint: () => 'Keep one of them with `where`, or add them up with `sql:`. Only the first is drawn.',
  }),
  RK341: defineError({
    title: 'Stacked bars without series',
    message: () => '`stacked` is set, but nothing says which rows belong together.',
    hint: () => 'Name the column that tells the parts of a bar apart: `series: …`.',
  }),
  RK342: defineError({
    title: 'A layer below zero',
    message: ({ column, value }: { column: string; value: number }) =>
      `The value ${value} of "${column}" is below zero, and a layer cannot be less than nothing thick.`,
    hint: () => 'Use `kind: line`, or `kind: bar` with `stacked: true`, which has room on both sides of zero.',
  }),
  RK343: defineError({
    title: 'Layers with holes',
    severity: 'warning',
    message: ({ series, count, of }: { series: string; count: number; of: number }) =>
      `"${series}" has no value at ${count} of ${of} places on the x axis, and is drawn as nothing there.`,
    hint: () => 'Write 0 where there was none; where nobody knows, leave the whole date out, or use `kind: line`.',
  }),
  RK344: defineError({
    title: 'A slope that is not between two places',
    message: ({ column, found }: { column: string; found: string[] }) =>
      `A slope joins two dates or categories; "${column}" has ${found.length}: ${listed(found)}.`,
    hint: () => 'Keep two of them with `where`, or use `kind: line`.',
  }),
  RK345: defineError({
    title: 'A total that its steps do not come to',
    message: ({ name, total, sum }: { name: string; total: string; sum: string }) =>
      `"${name}" is ${total}, but the steps before it come to ${sum}.`,
    hint: () =>
      'Mend the row, add the step that is missing, or leave the value of the total empty: it is then computed.',
  }),
  RK346: defineError({
    title: 'A step of unknown size',
    message: ({ name }: { name: string }) => `The step "${name}" has no value, so nothing after it has its place.`,
    hint: () => 'Give it a value, or leave the row out with `where`.',
  }),
  RK347: defineError({
    title: 'A total that is not there',
    message: ({ name }: { name: string; hint?: string | undefined }) =>
      `"totals" names "${name}", which the data does not have.`,
    hint: ({ hint }) => hint,
  }),
};

const listed = (names: readonly string[]): string =>
  names.length > 6 ? `${names.slice(0, 6).join(', ')}, …` : names.join(', ');

const quoted = (name: string): string => `"${name}"`;
