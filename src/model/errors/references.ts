import { defineError } from './define.ts';

// A type, not an interface: only a type fits the index signature of the catalogue's parameters.
type Unknown = { id: string; hint?: string | undefined };
const hint = (params: { hint?: string | undefined }): string | undefined => params.hint;

/** RK150–RK169: a place that names a figure, chart, claim, source, table or file that is not there. */
export const referenceErrors = {
  RK150: defineError({
    title: 'An unknown figure in prose',
    message: ({ id }: Unknown) => `There is no figure "${id}".`,
    hint,
  }),
  RK151: defineError({
    title: 'An unknown chart',
    message: ({ id }: Unknown) => `There is no chart "${id}" in charts.yaml.`,
    hint,
  }),
  RK152: defineError({
    title: 'An unknown claim',
    message: ({ id }: Unknown) => `There is no claim "${id}" in claims.yaml.`,
    hint,
  }),
  RK153: defineError({
    title: 'An unknown source',
    message: ({ id }: Unknown) => `There is no source "${id}".`,
    hint,
  }),
  RK154: defineError({
    title: 'An unknown figure in a chart',
    message: ({ id, chart }: Unknown & { chart: string }) =>
      `The chart "${chart}" names a figure "${id}" that does not exist.`,
    hint,
  }),
  RK155: defineError({
    title: 'An unknown table',
    message: ({ id }: Unknown) => `There is no table "${id}" in datapackage.yaml.`,
    hint,
  }),
  RK156: defineError({
    title: 'An unknown column',
    message: ({ id, table }: Unknown & { table: string }) => `The table "${table}" has no column "${id}".`,
    hint,
  }),
  RK157: defineError({
    title: 'Words that contradict their figure',
    message: ({ words, text }: { words: string; text: string; reason: string }) =>
      `The words "${words}" do not fit the figure, which is ${text}.`,
    hint: ({ reason }: { words: string; text: string; reason: string }) => reason,
  }),
  RK158: defineError({
    title: 'A query that fails',
    message: ({ error }: { error: string }) => `The query fails: ${error}.`,
    hint: () => 'A query reads the tables of datapackage.yaml with one SELECT, in the SQL of DuckDB.',
  }),
  RK159: defineError({
    title: 'A query that gives no single value',
    message: ({ rows, columns }: { rows: number; columns: number }) =>
      `The query of a figure gives one number or date; this one gives ${rows} row(s) of ${columns} column(s).`,
    hint: () => 'Select one column and narrow it with where, or use an aggregate such as max(price).',
  }),
  RK160: defineError({
    title: 'A query whose value is empty',
    message: () => 'The query of a figure gives no value: it fits no rows, or the cell is empty.',
    hint: () => 'Check the values in its where clause against the table.',
  }),
  RK161: defineError({
    title: 'A chart that is never shown',
    severity: 'warning',
    message: ({ id }: { id: string }) => `The chart "${id}" is not shown in index.mdx.`,
    hint: ({ id }: { id: string }) => `Put <Chart id="${id}" /> where it belongs, or delete it.`,
  }),
  RK162: defineError({
    title: 'A link that leads nowhere',
    message: ({ href }: { href: string; hint?: string | undefined }) =>
      `The link "${href}" leads to no page or file of this site.`,
    hint,
  }),
  RK163: defineError({
    title: 'A file that is not read',
    severity: 'warning',
    message: ({ name }: { name: string; meant?: string }) =>
      `Reckon does not read "${name}"; nothing in it is published.`,
    hint: ({ meant }) =>
      `${meant === undefined ? '' : `${meant} `}A report has index.mdx, figures.yaml, charts.yaml, claims.yaml, sources.yaml, sources.bib, datapackage.yaml, corrections.yaml, ledger.json, sign-off.yaml, report.pdf, the files of data/ that datapackage.yaml declares, the shapes of its maps, and charts/<id>.ts of its custom charts.`,
  }),
  RK164: defineError({
    title: 'Shared and own entry of one name',
    message: ({ id, other }: { id: string; other: string }) => `"${id}" is defined here and in ${other}.`,
    hint: () => 'Rename one of the two: a name means one thing in a report.',
  }),
  RK165: defineError({
    title: 'A figure printed in another unit that does not fit',
    message: ({ id, reason }: { id: string; reason: string }) =>
      `The figure "${id}" cannot be printed like this: ${reason}.`,
  }),
  RK166: defineError({
    title: 'Figures of different units in one chart',
    message: ({ chart, one, other, id }: { chart: string; one: string; other: string; id: string }) =>
      `The chart "${chart}" puts ${one} and ${other} (figure "${id}") on one axis.`,
    hint: () => 'Draw figures of one unit, or make derived figures that convert with `to`.',
  }),
};
