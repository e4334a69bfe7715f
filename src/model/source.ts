import { z } from 'zod';
import type { PartialDate } from './date.ts';
import type { Position } from './problem.ts';

/** One CSL-YAML record. The keys are those of CSL-JSON; `id` and `title` are what a reader needs at the least. */
export const SourceSchema = z.looseObject({
  id: z.string().trim().min(1).describe('The name by which reports cite it: `[@nasa-factsheet]`.'),
  type: z
    .string()
    .default('webpage')
    .describe('What it is: `webpage`, `article-newspaper`, `report`, `book`, `dataset` … (CSL).'),
  title: z.string().trim().min(1).describe('Its title.'),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address.'),
});
export type SourceRecord = z.output<typeof SourceSchema>;

/** A source as a report shows it. */
export interface Source {
  id: string;
  /** Place in the numbered list at the end; cited sources only. */
  number?: number;
  /** Formatted from CSL: plain text and safe HTML. */
  text: string;
  html: string;
  /** A few words for workings: "Anthropic, 6 April 2026". */
  short: string;
  url?: string;
  /** When it was published, as far as its record says. */
  issued?: PartialDate;
  csl: SourceRecord;
  at: Position;
}
