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
};

const quoted = (name: string): string => `"${name}"`;
