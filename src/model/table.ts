import { z } from 'zod';
import type { PartialDate } from './date.ts';
import { KebabIdSchema } from './ids.ts';

const text = z.string().trim().min(1);

export const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const FieldSchema = z.strictObject({
  name: text,
  title: text.optional(),
  description: text.optional(),
  type: z.enum(FIELD_TYPES),
  /** For dates: `day` (the default) takes 2026-04-06 only; `mixed` takes months, quarters and years as well. */
  precision: z.enum(['day', 'month', 'quarter', 'year', 'mixed']).optional(),
  /** Unit of a number, with its multiplier: `billion USD/year`. */
  unit: text.optional(),
  /** Separator between groups of three digits, when the file has one. */
  groupChar: z.string().length(1).optional(),
  decimalChar: z.string().length(1).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      pattern: text.optional(),
    })
    .optional(),
});

/** Which column plays which part when a figure reads a row. */
export const ROLES = ['value', 'low', 'high', 'unit', 'date', 'bound', 'status', 'sources', 'note'] as const;
export type Role = (typeof ROLES)[number];
const RolesSchema = z.strictObject({
  value: text,
  low: text.optional(),
  high: text.optional(),
  unit: text.optional(),
  date: text.optional(),
  bound: text.optional(),
  status: text.optional(),
  sources: text.optional(),
  note: text.optional(),
});

const ResourceSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a table name is snake_case: SQL and `row:` name it'),
  title: text.optional(),
  description: text.optional(),
  path: z.string().regex(/^data\/[^\\]+$/, 'a path begins with data/'),
  format: z.enum(['csv', 'tsv', 'json', 'parquet']).optional(),
  licence: text.optional(),
  /** Ids of sources, or the file that holds them. */
  sources: z.union([text, z.array(text)]).optional(),
  /** False: the file is used but never offered for download. */
  publish: z.boolean().default(true),
  /** Strings that mean "no value". The empty cell always does. */
  missingValues: z.array(z.string()).optional(),
  roles: RolesSchema.optional(),
  dialect: z.strictObject({ delimiter: z.string().length(1).optional() }).optional(),
  schema: z.strictObject({
    fields: z.array(FieldSchema).min(1),
    primaryKey: z.union([text, z.array(text)]).optional(),
  }),
});

export const DataPackageSchema = z.strictObject({
  name: KebabIdSchema.optional(),
  title: text.optional(),
  licence: text.optional(),
  resources: z.array(ResourceSchema),
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
