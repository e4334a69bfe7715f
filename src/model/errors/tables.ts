import { defineError } from './define.ts';

type Reason = { reason: string; hint?: string | undefined };
type InColumn = Reason & { found: string; column: string };

const hint = (params: { hint?: string | undefined }): string | undefined => params.hint;
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** RK060–RK079: data files, and what datapackage.yaml says of them. */
export const tableErrors = {
  RK060: defineError({
    title: 'A declaration that cannot hold',
    message: ({ reason }: Reason) => `${reason}.`,
    hint,
  }),
  RK061: defineError({
    title: 'A quote that is not closed',
    message: () => 'The cell begins with a quote that is never closed.',
    hint: () => 'Close it, or write the quote twice inside a quoted cell: "5"" pipe".',
  }),
  RK062: defineError({
    title: 'A quote in the wrong place',
    message: ({ place }: { place: 'inside' | 'after' }) =>
      place === 'inside'
        ? 'There is a quote inside a cell that does not begin with one.'
        : 'There is text after the closing quote of a cell.',
    hint: () => 'Put the whole cell in quotes and write each quote inside it twice: "5"" pipe".',
  }),
  RK063: defineError({
    title: 'A column is missing',
    message: ({ column, table }: { column: string; table: string; near?: string | undefined }) =>
      `There is no column "${column}", which datapackage.yaml declares for the table "${table}".`,
    hint: ({ near }: { column: string; table: string; near?: string | undefined }) => near,
  }),
  RK064: defineError({
    title: 'Two columns of one name',
    message: ({
      name,
      first,
      column,
      firstColumn,
    }: {
      name: string;
      first: string;
      column: number;
      firstColumn: number;
    }) =>
      name === first
        ? `The columns ${firstColumn} and ${column} are both named "${name}".`
        : `The columns ${firstColumn} ("${first}") and ${column} ("${name}") differ only in case or spaces.`,
    hint: () => 'Give each column a name of its own.',
  }),
  RK065: defineError({
    title: 'A data file in another form than declared',
    message: ({ reason }: Reason) => `${reason}.`,
    hint,
  }),
  RK066: defineError({
    title: 'Lines above the header',
    message: ({ line }: { line: number }) => `The header stands on line ${line}, not on the first.`,
    hint: () => 'Delete the lines above the header; titles and notes belong in datapackage.yaml.',
  }),
  RK067: defineError({
    title: 'Columns that are not declared',
    severity: 'warning',
    message: ({ columns }: { columns: string[] }) =>
      `${columns.length === 1 ? 'A column is' : `${columns.length} columns are`} not declared and left out: ${shorten(columns.map((name) => `"${name}"`).join(', '))}.`,
    hint: () => 'Declare what the report uses under schema.fields in datapackage.yaml.',
  }),
  RK068: defineError({
    title: 'A row of another length',
    message: ({ cells, header, extra }: { cells: number; header: number; extra: string[] }) =>
      `The row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${header}${
        extra.length > 0 ? `; too much: ${shorten(extra.map((cell) => `"${cell}"`).join(', '))}` : ''
      }.`,
    hint: ({ cells, header }: { cells: number; header: number; extra: string[] }) =>
      cells > header
        ? 'Put a cell that holds the separator in quotes.'
        : 'Add the missing cells; delete the line if it is a title, a note or empty.',
  }),
  RK069: defineError({
    title: 'Too much for one table',
    message: ({ reason }: Reason) => `${reason}.`,
    hint,
  }),
  RK070: defineError({
    title: 'A cell that is not of its type',
    message: ({ found, column, reason }: InColumn) => `"${shorten(found)}" in the column "${column}" ${reason}.`,
    hint,
  }),
  RK071: defineError({
    title: 'A cell that is not a date',
    message: ({ found, column, reason }: InColumn) => `"${shorten(found)}" in the column "${column}" ${reason}.`,
    hint,
  }),
  RK072: defineError({
    title: 'A mark instead of a value',
    message: ({ found, column }: { found: string; column: string }) =>
      `"${found}" in the column "${column}" looks like a mark for a missing value.`,
    hint: ({ found }: { found: string; column: string }) =>
      `If it means "no value", declare missingValues: ["${found}"] for the table in datapackage.yaml.`,
  }),
  RK073: defineError({
    title: 'A cell that breaks a constraint',
    message: ({ found, column, reason }: InColumn) =>
      `${found === '' ? 'The empty cell' : `"${shorten(found)}"`} in the column "${column}" ${reason}.`,
    hint,
  }),
  RK074: defineError({
    title: 'A key that is there twice',
    message: ({ columns, values, firstLine }: { columns: string[]; values: string[]; firstLine: number }) =>
      `${columns.map((column, i) => `${column} "${values[i] ?? ''}"`).join(', ')} stands on line ${firstLine} already.`,
    hint: ({ columns }: { columns: string[]; values: string[]; firstLine: number }) =>
      `${columns.length === 1 ? `The column ${columns[0]} has` : `The columns ${columns.join(', ')} together have`} to be different in each row.`,
  }),
  RK075: defineError({
    title: 'A table without rows',
    message: ({ table }: { table: string }) => `The table "${table}" has a header and no rows.`,
    hint: () => 'Add the rows, or take the table out of datapackage.yaml.',
  }),
  RK076: defineError({
    title: 'An empty column',
    severity: 'warning',
    message: ({ column }: { column: string }) => `All cells of the column "${column}" are empty.`,
  }),
  RK077: defineError({
    title: 'A cell that a spreadsheet has changed',
    message: ({ found, column, reason }: InColumn) => `"${found}" in the column "${column}" ${reason}.`,
    hint,
  }),
  RK078: defineError({
    title: 'An odd cell',
    severity: 'warning',
    message: ({ found, column, reason }: InColumn) => `"${shorten(found)}" in the column "${column}" ${reason}.`,
    hint,
  }),
  RK079: defineError({
    title: 'More of the same',
    message: ({ count, column, code }: { count: number; column: string; code: string }) =>
      `${count} more ${count === 1 ? 'cell' : 'cells'} of the column "${column}" ${count === 1 ? 'has' : 'have'} the problem ${code}, from here on.`,
  }),
};
