import { z } from 'zod';
import { CardTuningSchema } from './card-tuning.ts';
import { DaySchema, type PartialDate, PartialDateSchema } from './date.ts';
import { DistributionSchema, QuantityTextSchema, ScenarioSchema } from './distribution.ts';
import { FigureCheckKeys } from './figure-checks.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import { BoundSchema, type DerivedBound, type Status, StatusSchema } from './status.ts';

/** How a figure prints. `auto` follows the unit: money in words, per cent with its sign, a bare ratio as a plain number. */
export const FORMATS = ['auto', 'number', 'integer', 'multiple', 'percent', 'date'] as const;
const FormatSchema = z.enum(FORMATS);
export type FigureFormat = z.output<typeof FormatSchema>;

const text = z.string().trim().min(1);
const SourceListSchema = z.union([text.transform((id) => [id]), z.array(text).min(1)]);

const ReadingSchema = z.strictObject({
  value: QuantityTextSchema.describe('The rival value.'),
  source: text.optional().describe('The id of the source that says so.'),
  note: text.optional().describe('Why it differs.'),
});

const SaidSchema = z.strictObject({
  by: text.describe('Who said it.'),
  on: DaySchema.describe('The day it was said.'),
  seen: z
    .enum(['original', 'copy', 'relayed'])
    .describe('How the saying was seen: in the original, in a copy, or relayed by others.'),
});

/**
 * One entry of figures.yaml, as a writer types it. Exactly one of value, row, sql and formula says where it comes from;
 * a distribution or scenarios may stand alone, and then give the value as well.
 */
export const FigureSpecSchema = z
  .strictObject({
    value: QuantityTextSchema.optional().describe(
      'The number as its source has it, with its unit: `1.25 billion USD/month`, `20 %`. A date is a value as well.',
    ),
    row: text
      .optional()
      .describe(
        'A table cell: `arr[company=Anthropic, as_of=2026-04-06]`, optionally `.high` for another role than value.',
      ),
    sql: text
      .optional()
      .describe('A query over the tables that gives one number: `select max(price) from prices`. Needs a `unit`.'),
    formula: z
      .union([text, z.number().transform(String)])
      .optional()
      .describe(
        'Computed from other figures: `fee / gpus to USD/(GPU hour)`. Facts do not stand in formulas: each is a figure of its own.',
      ),
    unit: text.optional().describe('The unit of an `sql` result or of a bare number.'),
    stated: text
      .optional()
      .describe("Somebody else's range, as said: `9 to 10 billion USD/year`. Shown, never sampled."),
    bound: BoundSchema.optional().describe(
      'What is known from one side only: `over`, `at_least`, `about`, `up_to`, `under`. It travels through formulas.',
    ),
    interval: text.optional().describe('Our own range: `300 000 to 335 000 GPU`. Needs a basis.'),
    level: z.number().gt(0).lt(1).optional().describe('The share of cases the interval holds; 0.9 unless said.'),
    distribution: DistributionSchema.optional().describe(
      'Another shape of the spread than that of an interval. Needs a basis.',
    ),
    scenarios: z
      .array(ScenarioSchema)
      .min(2)
      .optional()
      .describe('A few values that it may have, each with how likely it is. Need a basis.'),
    basis: text.optional().describe('What interval, distribution or scenarios rest on.'),
    correlated: z
      .record(FigureIdSchema, z.number().min(-1).max(1))
      .optional()
      .describe(
        'Rank correlation (Spearman) with other uncertain inputs, said on either of the two: `{other_input: 0.6}`.',
      ),
    readings: z
      .array(ReadingSchema)
      .optional()
      .describe('Rival values, shown beside: `{value: 220 000 GPU, source: …, note: first site only}`.'),
    format: FormatSchema.optional().describe('How it prints; `auto` follows the unit, `multiple` gives 80×.'),
    share: z.boolean().optional().describe('Gives the figure a page of its own, with its workings whole, and a card.'),
    card: CardTuningSchema.optional().describe('What that card shows, where it is not what the figure says.'),
    digits: z
      .number()
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('Significant digits, where those that follow from the interval do not suit.'),
    label: text.optional().describe('What it is, in words that stand alone: `Mean distance of Neptune from the Sun`.'),
    note: text.optional().describe('A remark shown with the workings.'),
    period: PartialDateSchema.optional().describe('The time that it speaks of: `2026-Q1`.'),
    as_of: PartialDateSchema.optional().describe('The day, month or year at which it held: `2026-04-06`.'),
    said: SaidSchema.optional().describe('Who said it, and when: `{by: …, on: 2026-05-06, seen: original}`.'),
    source: SourceListSchema.optional().describe('The id of the source, or a list of ids.'),
    sources: SourceListSchema.optional().describe('Ids of the sources; the same as `source`.'),
    status: StatusSchema.optional().describe(
      'confirmed: a party to it said so. reported: the press did. inferred: computed or read off. disputed: sources differ.',
    ),
    was: FigureIdSchema.optional().describe(
      'The id it was published under before it was renamed: its history in the ledger goes on.',
    ),
    ...FigureCheckKeys,
  })
  .refine(hasOneOrigin, { message: 'a figure has exactly one origin: value, row, sql or formula' });

interface Origins {
  value?: unknown;
  row?: unknown;
  sql?: unknown;
  formula?: unknown;
  distribution?: unknown;
  scenarios?: unknown;
}

function hasOneOrigin({ value, row, sql, formula, distribution, scenarios }: Origins): boolean {
  const count = [value, row, sql, formula].filter((origin) => origin !== undefined).length;
  return count === 1 || (count === 0 && (distribution !== undefined || scenarios !== undefined));
}

export type FigureSpecInput = z.input<typeof FigureSpecSchema>;
export type FigureSpec = z.output<typeof FigureSpecSchema>;
export const FiguresFileSchema = z.record(FigureIdSchema, FigureSpecSchema);

/** Low and high of a range, in the unit of the figure it belongs to. */
export interface Range {
  low: number;
  high: number;
}

export interface Interval extends Range {
  level: number; // 0.9
  /** From a writer's interval, from a distribution or scenarios, or from samples carried through a formula. */
  from: 'input' | 'distribution' | 'samples';
  basis?: string;
}

/** How an input is spread, as its writer said it; numbers in the figure's unit. */
export type Distribution =
  | { name: 'normal'; mean: number; sd: number }
  | { name: 'lognormal'; median: number; sigma: number }
  | { name: 'uniform'; low: number; high: number }
  | { name: 'triangular' | 'pert'; low: number; mode: number; high: number }
  | { name: 'empirical'; table: string; column: string; where: Record<string, string | number>; count: number }
  | { name: 'scenarios'; scenarios: { value: number; weight: number; note?: string }[] };

/** What one uncertain input does to the interval of a derived figure. */
export interface Influence {
  /** The input. */
  id: string;
  /** Rank correlation (Spearman) of the input with the result over the samples, -1 to 1. */
  correlation: number;
  /** Its part of the spread, 0 to 1: the square of its correlation over the sum of the squares. */
  share: number;
}

/** A table cell that a figure was read from. */
export interface CellRef {
  table: string;
  column: string;
  line: number; // line of the data file, counted from 1
  file: string;
}

export type Origin =
  /** `computed`: no value was typed; it is the median of the distribution, or the weighted mean of the scenarios. */
  | { kind: 'value'; computed?: 'median' | 'mean' }
  | { kind: 'row'; row: string; cell: CellRef }
  | { kind: 'sql'; sql: string; tables: string[] }
  | {
      kind: 'formula';
      formula: string; // as the writer typed it
      /** In words: "monthly fee ÷ (GPUs × 730 hours)". */
      inWords: string;
      /** With the inputs' values and units put in, and the result: "80 ^ ¼ = 2.99". */
      inNumbers: string;
      inputs: string[]; // figure ids, in order of appearance, each once
    };

/** A figure with everything known of it; the same object feeds page, chart, card and figures.json. */
export interface Figure {
  id: string;
  label: string;
  type: 'quantity' | 'date';
  /** In `unit`; for a date, days since 1970-01-01. */
  value: number;
  /** Canonical unit expression without multipliers, e.g. "USD/month"; "" for a bare ratio or count. */
  unit: string;
  /** Set on a date figure. */
  date?: PartialDate;
  format: FigureFormat;
  digits?: number;
  origin: Origin;
  interval?: Interval;
  /** Of an input whose spread has another shape than that of an interval. */
  distribution?: Distribution;
  /** Of an input: rank correlation with other inputs, whichever of the two declares it. */
  correlated?: Record<string, number>;
  /** Of a derived figure with an interval: the uncertain inputs it rests on, the largest share first. */
  sensitivity?: Influence[];
  stated?: Range & { text: string };
  bound?: DerivedBound;
  readings: { value: number; source?: string; note?: string }[];
  status?: Status;
  asOf?: PartialDate;
  period?: PartialDate;
  said?: { by: string; on: PartialDate; seen: 'original' | 'copy' | 'relayed' };
  /** Source ids; for a derived figure, those of all its inputs. */
  sources: string[];
  note?: string;
  /** The id it was published under before. */
  was?: string;
  /** Ids of the derived figures whose formula names this one. */
  usedBy: string[];
  at: Position;
}

export const isDerived = (figure: Figure): boolean => figure.origin.kind === 'formula';

/** A figure and all that it rests on, itself first, each once. */
export function basisOf(id: string, figures: Readonly<Record<string, Figure>>): Figure[] {
  const reached = new Set([id]);
  // A set goes on to what is added while it is walked.
  for (const next of reached) {
    const origin = figures[next]?.origin;
    if (origin?.kind === 'formula') for (const input of origin.inputs) reached.add(input);
  }
  return [...reached].flatMap((next) => figures[next] ?? []);
}
