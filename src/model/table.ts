import { z } from 'zod';
import type { PartialDate } from './date.ts';
import { KebabIdSchema } from './ids.ts';

const text = z.string().trim().min(1);

export const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const FieldSchema = z.strictObject({
  name: text.describe('The name of the column, as it stands in the first line of the file.'),
  title: text.optional().describe('What the column holds, as readers see it.'),
  description: text.optional().describe('More about the column, for those who take the data.'),
  type: z.enum(FIELD_TYPES).describe('What its cells are.'),
  precision: z
    .enum(['day', 'month', 'quarter', 'year', 'mixed'])
    .optional()
    .describe(
      'For dates: `day` (the default) takes 2026-04-06 only; `mixed` takes months, quarters and years as well.',
    ),
  unit: text.optional().describe('Unit of a number, with its multiplier: `billion USD/year`.'),
  groupChar: z
    .string()
    .length(1)
    .optional()
    .describe('What stands between groups of three digits in the file, if anything: `","`.'),
  decimalChar: z
    .string()
    .length(1)
    .optional()
    .describe('What stands before the decimals in the file: `","`. A point unless said.'),
  constraints: z
    .strictObject({
      required: z.boolean().optional().describe('No cell is empty.'),
      unique: z.boolean().optional().describe('No cell is there twice.'),
      minimum: z.number().optional().describe('The least that a number may be.'),
      maximum: z.number().optional().describe('The most that a number may be.'),
      enum: z
        .array(z.union([z.string(), z.number()]))
        .optional()
        .describe('The only values there may be.'),
      pattern: text.optional().describe('A regular expression that every text fits.'),
    })
    .optional()
    .describe('What every cell has to fit; one that does not is an error with its line.'),
});

/** Which column plays which part when a figure reads a row. */
export const ROLES = ['value', 'low', 'high', 'unit', 'date', 'bound', 'status', 'sources', 'note'] as const;
export type Role = (typeof ROLES)[number];
const RolesSchema = z.strictObject({
  value: text.describe('Column of the values.'),
  low: text.optional().describe('Column of the lower ends of intervals.'),
  high: text.optional().describe('Column of the upper ends of intervals.'),
  unit: text.optional().describe('Column of the units, where they differ from row to row.'),
  date: text.optional().describe('Column of the dates at which the values held.'),
  bound: text.optional().describe('Column that says over, at_least, about, up_to or under.'),
  status: text.optional().describe('Column that says confirmed, reported, inferred or disputed.'),
  sources: text.optional().describe('Column of source ids, with a semicolon between them.'),
  note: text.optional().describe('Column of remarks.'),
});

const ResourceSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'a table name is snake_case: SQL and `row:` name it')
    .describe('The name of the table, as `row:`, `sql:` and charts call it.'),
  title: text.optional().describe('What the table holds, as readers see it.'),
  description: text.optional().describe('More about the table, for those who take the data.'),
  path: z
    .string()
    .regex(/^data\/[^\\]+$/, 'a path begins with data/')
    .describe('The file: `data/sales.csv`.'),
  format: z
    .enum(['csv', 'tsv', 'json', 'parquet'])
    .optional()
    .describe('The format of the file; its ending says so unless said here.'),
  licence: text
    .optional()
    .describe('On which terms others may use it: `CC-BY-4.0`. Without one it is not offered for download.'),
  sources: z
    .union([text, z.array(text)])
    .optional()
    .describe('Ids of sources, or the file that holds them.'),
  publish: z.boolean().default(true).describe('False: the file is used but never offered for download.'),
  missingValues: z.array(z.string()).optional().describe('Strings that mean "no value". The empty cell always does.'),
  roles: RolesSchema.optional().describe('Which column plays which part when a figure reads a row.'),
  dialect: z
    .strictObject({
      delimiter: z.string().length(1).optional().describe('What stands between cells: `";"`. A comma unless said.'),
    })
    .optional()
    .describe('How the file is written, where it is no plain CSV.'),
  schema: z
    .strictObject({
      fields: z.array(FieldSchema).min(1).describe('Each column of the file, in its order.'),
      primaryKey: z
        .union([text, z.array(text)])
        .optional()
        .describe('Column or columns that tell the rows apart.'),
    })
    .describe('The columns of the table.'),
});

export const DataPackageSchema = z.strictObject({
  name: KebabIdSchema.optional().describe('A name for the package, in small letters.'),
  title: text.optional().describe('What the tables hold together.'),
  licence: text.optional().describe('The terms of all tables that name none of their own.'),
  resources: z.array(ResourceSchema).describe('The tables.'),
});

export type Field = z.output<typeof FieldSchema>;
export type Resource = z.output<typeof ResourceSchema>;
export type DataPackage = z.output<typeof DataPackageSchema>;

export type Cell = string | number | boolean | PartialDate | null;

export const isDate = (cell: Cell | undefined): cell is PartialDate => typeof cell === 'object' && cell !== null;

export interface Row {
  cells: Cell[]; // in the order of `fields`
  line: number; // line of the data file where the row begins
}

/** A loaded table: what its declaration says, and its typed rows. */
export interface Table {
  name: string;
  title: string;
  file: string; // e.g. "content/reports/x/data/arr.csv"
  fields: Field[];
  roles?: z.output<typeof RolesSchema>;
  sources: string[];
  licence?: string;
  publish: boolean;
  rows: Row[];
}

/** Index of a column by name, or -1. */
export function columnIndex(table: Pick<Table, 'fields'>, name: string): number {
  return table.fields.findIndex((field) => field.name === name);
}
