import { z } from 'zod';
import { common, text } from '../chart-parts.ts';
import type { Position } from '../problem.ts';

const OptionSchema = z.union([z.string(), z.number(), z.boolean()]);

export const CustomSpecSchema = z.strictObject({
  kind: z.literal('custom').describe("Drawn by the report's own `charts/<id>.ts`: docs/charts.md has an example."),
  ...common,
  options: z
    .record(text, z.union([OptionSchema, z.array(OptionSchema)]))
    .default({})
    .describe("What the writer's own module may ask for, under names of its own."),
});

/** A writer's own module, `charts/<id>.ts`, as it was loaded. Its functions are called with care: see charts/custom.ts. */
export interface ChartModule {
  file: string; // "content/reports/x/charts/spiral.ts"
  /** Of its source and of all that it imports from the project: part of every key, which functions cannot be. */
  hash: string;
  render: (...given: unknown[]) => unknown;
  describe?: (...given: unknown[]) => unknown;
  table?: (...given: unknown[]) => unknown;
  /** The place in the writer's files that an error was thrown at. */
  placeOf: (error: unknown) => Position;
}
