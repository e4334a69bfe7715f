import { z } from 'zod';
import { PartialDateSchema } from './date.ts';
import type { Figure } from './figure.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import type { Cell, FieldType } from './table.ts';

const text = z.string().trim().min(1);
const CellValueSchema = z.union([z.string(), z.number(), z.boolean()]);

/** Rows of a declared table, of a query, or one row a figure. */
const TableDataSchema = z.strictObject({
  table: text,
  /** Keeps the rows where each column has the value, or one of the values. */
  where: z.record(text, z.union([CellValueSchema, z.array(CellValueSchema)])).optional(),
});
const DataSchema = z.union([
  TableDataSchema,
  z.strictObject({ sql: text }),
  z.strictObject({ figures: z.array(FigureIdSchema).min(1) }),
]);

/** A column on an axis. A bare string is the column's name. */
const ChannelObjectSchema = z.strictObject({
  column: text,
  /** Ends of an interval, drawn without being asked for when the table's roles name them. */
  low: text.optional(),
  high: text.optional(),
  bound: text.optional(),
  status: text.optional(),
  label: text.optional(),
  scale: z.enum(['linear', 'log']).optional(),
  /** What the axis prints: `billion USD/year`. Taken from the table unless said. */
  unit: text.optional(),
  title: text.optional(),
  domain: z.tuple([z.number(), z.number()]).optional(),
});
const ChannelSchema = z.union([text.transform((column) => ({ column })), ChannelObjectSchema]);
export type Channel = z.output<typeof ChannelObjectSchema>;

const AnnotationSchema = z.strictObject({
  /** A date or a number on the x axis. */
  at: z.union([PartialDateSchema, z.number()]),
  text,
});

/** A level that other values are read against. */
const ReferenceSchema = z.strictObject({
  value: z.union([FigureIdSchema, z.number()]),
  label: text,
});

const common = {
  title: text,
  subtitle: text,
  description: text.optional(),
  note: text.optional(),
  data: DataSchema,
  /** The category, series or node that matters; it gets the accent. */
  highlight: text.optional(),
};

export const LineSpecSchema = z.strictObject({
  kind: z.literal('line'),
  ...common,
  x: ChannelSchema,
  y: ChannelSchema,
  series: text.optional(),
  /** Growth paths: from a figure's date and value, times `multiple` each `per`. */
  paths: z
    .array(
      z.strictObject({
        from: FigureIdSchema,
        multiple: FigureIdSchema,
        per: z.enum(['day', 'month', 'quarter', 'year']),
        label: text,
        /** How it reads: the accent for the path that fits, `rejected` for one that does not. */
        tone: z.enum(['accent', 'quiet', 'rejected']).default('quiet'),
        until: PartialDateSchema.optional(),
      }),
    )
    .default([]),
  annotations: z.array(AnnotationSchema).default([]),
  references: z.array(ReferenceSchema).default([]),
});

export const BarSpecSchema = z.strictObject({
  kind: z.literal('bar'),
  ...common,
  /** The category column; figures stand under `label`. */
  y: ChannelSchema,
  x: ChannelSchema,
  /** `as written` keeps the order of the rows. */
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(ReferenceSchema).default([]),
});

export const RangeSpecSchema = z.strictObject({
  kind: z.literal('range'),
  ...common,
  y: ChannelSchema,
  /** Low and high give the bar; `column` the point on it. Dates are welcome. */
  x: ChannelSchema,
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(ReferenceSchema).default([]),
});

export const DotSpecSchema = z.strictObject({
  kind: z.literal('dot'),
  ...common,
  /** A category column gives a dot plot, a number or date column a scatter plot. */
  y: ChannelSchema,
  x: ChannelSchema,
  /** Column whose values label the dots of a scatter plot. */
  label: text.optional(),
  series: text.optional(),
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(ReferenceSchema).default([]),
});

export const NetworkSpecSchema = z.strictObject({
  kind: z.literal('network'),
  ...common,
  from: text,
  to: text,
  /** Column that says what kind of link it is: told apart by dash and colour. */
  link: text,
  label: text.optional(),
  status: text.optional(),
  /** The node in the middle; the one with most links unless said. */
  focus: text.optional(),
});

export const ChartSpecSchema = z.discriminatedUnion('kind', [
  LineSpecSchema,
  BarSpecSchema,
  RangeSpecSchema,
  DotSpecSchema,
  NetworkSpecSchema,
]);
export type ChartSpec = z.output<typeof ChartSpecSchema>;
export type ChartKind = ChartSpec['kind'];
export type ChartSpecOf<K extends ChartKind> = Extract<ChartSpec, { kind: K }>;

/** A column of a chart's rows. */
export interface ChartColumn {
  name: string;
  title: string;
  type: FieldType;
  /** Unit with multiplier, as the cells are in: "billion USD/year". */
  unit?: string;
}

export interface ChartRow {
  cells: Record<string, Cell>;
  /** How the page prints a cell, where that is settled: a figure has one text everywhere. Without unit or bound. */
  printed?: Record<string, string>;
  at: Position;
}

/** What a kind draws: rows that are already filtered, and the figures that its spec names. */
export interface ChartData {
  columns: ChartColumn[];
  rows: ChartRow[];
  figures: Record<string, Figure>;
  /** Where the spec stands, for problems. */
  at: Position;
  /** Where the spec writes a text, such as the name of a column that is not there. */
  placeOf?: (written: string) => Position;
}

/** The table under a chart: made from the same rows as the marks. */
export interface ChartTable {
  columns: { title: string; numeric: boolean }[];
  rows: string[][];
}

export interface ChartLayout {
  svg: string; // serialised once, ids carry chart and layout
  width: number;
  height: number;
}
