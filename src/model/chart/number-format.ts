import { z } from 'zod';

/** Signs that stand with a number; a space in them belongs to it, and breaks no line. */
const sign = z
  .string()
  .min(1)
  .max(12)
  .transform((text) => text.replaceAll(' ', '\u00a0'));

/** How the numbers of an axis are printed, where the usual three digits do not suit. */
export const NumberFormatSchema = z
  .strictObject({
    decimals: z
      .number()
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe('How many decimals every value has. The ticks of an axis have those that their distance needs.'),
    digits: z
      .number()
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('How many digits a value has, from its first; usually 3.'),
    compact: z
      .boolean()
      .optional()
      .describe('`true` writes 12K for 12,000, `false` writes out millions. Unless said, millions and more are short.'),
    sign: z.boolean().optional().describe('`true` puts a plus before what is above zero, for changes.'),
    prefix: sign.optional().describe('What stands before the number: `$`.'),
    suffix: sign.optional().describe('What stands after it: `bn`, or ` GW` with a space.'),
  })
  .refine(({ decimals, digits }) => decimals === undefined || digits === undefined, {
    message: '`decimals` and `digits` cannot both be said',
  })
  .refine((format) => Object.values(format).some((value) => value !== undefined), {
    message: 'a format says at least one of decimals, digits, compact, sign, prefix and suffix',
  });
export type NumberFormat = z.output<typeof NumberFormatSchema>;
