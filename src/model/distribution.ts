import { z } from 'zod';

const text = z.string().trim().min(1);
/** "1.25 billion USD/month", or a bare number that has no unit. Parsed by figures, which points into the text. */
export const QuantityTextSchema = z.union([z.number(), text]);

const PeakSchema = z.strictObject({
  low: QuantityTextSchema.describe('The least that it can be.'),
  mode: QuantityTextSchema.describe('The likeliest value.'),
  high: QuantityTextSchema.describe('The most that it can be.'),
});

/**
 * How an uncertain input is spread: one name with its parameters, which are quantities in the figure's unit.
 * `distribution: {triangular: {low: 300 000 GPU, mode: 325 000 GPU, high: 335 000 GPU}}`
 */
export const DistributionSchema = z
  .strictObject({
    normal: z
      .strictObject({
        mean: QuantityTextSchema.describe('The middle.'),
        sd: QuantityTextSchema.describe('The standard deviation: two thirds of the cases lie this near to the mean.'),
      })
      .optional()
      .describe('A bell around a mean: `{mean: 20 EUR, sd: 2 EUR}`.'),
    lognormal: z
      .strictObject({
        median: QuantityTextSchema.describe('Half of the cases lie below it.'),
        sigma: z.number().describe('The standard deviation of the natural logarithm, a bare number.'),
      })
      .optional()
      .describe('Above zero and skewed to the right: `{median: 20 EUR, sigma: 0.3}`.'),
    uniform: z
      .strictObject({
        low: QuantityTextSchema.describe('The least that it can be.'),
        high: QuantityTextSchema.describe('The most that it can be.'),
      })
      .optional()
      .describe('All values between two ends are equally likely.'),
    triangular: PeakSchema.optional().describe('From least over likeliest to most, in straight lines.'),
    pert: PeakSchema.optional().describe('Beta-PERT: least, most likely, most; smoother than a triangle.'),
    empirical: z
      .strictObject({
        column: z
          .string()
          .regex(/^\s*[a-z][a-z0-9_]*\s*\.\s*\S/, 'a column is written table.column, like prices.price')
          .describe('The table and its column: `prices.price`.'),
        where: z
          .record(text, z.union([text, z.number()]))
          .optional()
          .describe('Keeps the rows in which columns have these values: `{chip: H100}`.'),
      })
      .optional()
      .describe("Every value of a table's column is as likely as any other."),
  })
  .refine((names) => Object.values(names).filter((parameters) => parameters !== undefined).length === 1, {
    message: 'a distribution has exactly one name: normal, lognormal, uniform, triangular, pert or empirical',
    // A misspelt name was told already.
    when: ({ issues }) => issues.length === 0,
  });
export type DistributionSpec = z.output<typeof DistributionSchema>;

/** A value that an input may have. */
export const ScenarioSchema = z.strictObject({
  value: QuantityTextSchema.describe('The value in this case.'),
  weight: QuantityTextSchema.describe('How likely: `0.25` or `25 %`. The weights of all scenarios come to 1.'),
  note: text.optional().describe('What this case is.'),
});
