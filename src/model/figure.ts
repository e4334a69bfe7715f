import { z } from 'zod';
import { DaySchema, type PartialDate, PartialDateSchema } from './date.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import { BoundSchema, type DerivedBound, type Status, StatusSchema } from './status.ts';

/** How a figure prints. `auto` follows the unit: money in words, per cent with its sign, a bare ratio as a plain number. */
export const FORMATS = ['auto', 'number', 'integer', 'multiple', 'percent', 'date'] as const;
const FormatSchema = z.enum(FORMATS);
export type FigureFormat = z.output<typeof FormatSchema>;

const text = z.string().trim().min(1);
/** "1.25 billion USD/month", or a bare number that has no unit. Parsed by figures, which points into the text. */
const QuantityTextSchema = z.union([z.number(), text]);
const SourceListSchema = z.union([text.transform((id) => [id]), z.array(text).min(1)]);

const ReadingSchema = z.strictObject({
  /** The rival value. */
  value: QuantityTextSchema,
  source: text.optional(),
  note: text.optional(),
});

const SaidSchema = z.strictObject({
  by: text,
  on: DaySchema,
  /** How the saying was seen: in the original, in a copy, or relayed by others. */
  seen: z.enum(['original', 'copy', 'relayed']),
});

/** One entry of figures.yaml, as a writer types it. Exactly one of value, row, sql and formula says where it comes from. */
export const FigureSpecSchema = z
  .strictObject({
    value: QuantityTextSchema.optional(),
    /** A table cell: `arr[company=Anthropic, as_of=2026-04-06]`, optionally `.high` for another role than value. */
    row: text.optional(),
    sql: text.optional(),
    formula: z.union([text, z.number().transform(String)]).optional(),
    /** The unit of an `sql` result or of a bare number. */
    unit: text.optional(),
    /** Somebody else's range, as said: `9 to 10 billion USD/year`. Shown, never sampled. */
    stated: text.optional(),
    bound: BoundSchema.optional(),
    /** Our own range: `300 000 to 335 000 GPU`. Needs a basis. */
    interval: text.optional(),
    /** The share of cases the interval holds; 0.9 unless said. */
    level: z.number().gt(0).lt(1).optional(),
    basis: text.optional(),
    readings: z.array(ReadingSchema).optional(),
    format: FormatSchema.optional(),
    /** Significant digits, where those that follow from the interval do not suit. */
    digits: z.number().int().min(1).max(12).optional(),
    label: text.optional(),
    note: text.optional(),
    period: PartialDateSchema.optional(),
    as_of: PartialDateSchema.optional(),
    said: SaidSchema.optional(),
    source: SourceListSchema.optional(),
    sources: SourceListSchema.optional(),
    status: StatusSchema.optional(),
  })
  .refine((f) => [f.value, f.row, f.sql, f.formula].filter((origin) => origin !== undefined).length === 1, {
    message: 'a figure has exactly one origin: value, row, sql or formula',
  });

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
  /** From a writer's interval, or from samples carried through a formula. */
  from: 'input' | 'samples';
  basis?: string;
}

/** A table cell that a figure was read from. */
export interface CellRef {
  table: string;
  column: string;
  line: number; // line of the data file, counted from 1
  file: string;
}

export type Origin =
  | { kind: 'value' }
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
  /** Ids of the derived figures whose formula names this one. */
  usedBy: string[];
  at: Position;
}

export const isDerived = (figure: Figure): boolean => figure.origin.kind === 'formula';
