import { z } from 'zod';
import { ChannelObjectSchema, common, text } from '../chart-parts.ts';

/** A column of a table that is a picture. A bare string is the column's name. */
const TableColumnSchema = z.union([
  text.transform((column) => ({ column, bar: false as boolean, decimals: undefined as number | undefined })),
  ChannelObjectSchema.omit({ label: true, scale: true, domain: true }).extend({
    bar: z.boolean().default(false).describe('A bar from zero beside each number.'),
    decimals: z
      .number()
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe('How many decimals all numbers of the column have; unless said, as many as three digits need.'),
  }),
]);

export const TableSpecSchema = z.strictObject({
  kind: z.literal('table').describe('A table that is a picture, with bars beside its numbers.'),
  ...common,
  columns: z.array(TableColumnSchema).min(1).max(12).describe('From left to right; the first names the row.'),
  by: text.optional().describe('The column that the rows are sorted by.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('How the rows are sorted by that column; as they stand unless said.'),
  first: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('How many rows the picture has; the others are counted below it and stand in the data.'),
});
