import { z } from 'zod';
import { ChannelObjectSchema, common, text } from '../chart-parts.ts';

/** A column of a table that is a picture. A bare string is the column's name. */
const TableColumnSchema = z.union([
  text.transform((column) => ({ column, bar: false as boolean, decimals: undefined as number | undefined })),
  ChannelObjectSchema.omit({ label: true, scale: true, domain: true }).extend({
    /** A bar from zero beside each number. */
    bar: z.boolean().default(false),
    /** How many decimals all numbers of the column have; unless said, as many as three digits need. */
    decimals: z.number().int().min(0).max(6).optional(),
  }),
]);

export const TableSpecSchema = z.strictObject({
  kind: z.literal('table'),
  ...common,
  /** From left to right; the first names the row. */
  columns: z.array(TableColumnSchema).min(1).max(12),
  /** The column that the rows are sorted by. */
  by: text.optional(),
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  /** How many rows the picture has; the others are counted below it and stand in the data. */
  first: z.number().int().min(1).optional(),
});
