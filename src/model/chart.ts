import { z } from 'zod';
import { type ChartModule, CustomSpecSchema } from './chart/custom.ts';
import { HeatmapSpecSchema } from './chart/heatmap.ts';
import { MapSpecSchema, type Shape } from './chart/map.ts';
import { SankeySpecSchema } from './chart/sankey.ts';
import { DensitySpecSchema, FanSpecSchema, HistogramSpecSchema, QuantileDotsSpecSchema } from './chart/spread.ts';
import { TableSpecSchema } from './chart/table.ts';
import {
  AnnotationSchema,
  ChannelSchema,
  common,
  FacetsSchema,
  PlaneReferenceSchema,
  ReferenceSchema,
  RowNoteSchema,
  text,
} from './chart-parts.ts';
import { PartialDateSchema } from './date.ts';
import type { Figure } from './figure.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import type { Cell, FieldType } from './table.ts';

export type { Channel } from './chart-parts.ts';

export const LineSpecSchema = z.strictObject({
  kind: z.literal('line'),
  ...common,
  facets: FacetsSchema.optional(),
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

export const AreaSpecSchema = z.strictObject({
  kind: z.literal('area'),
  ...common,
  facets: FacetsSchema.optional(),
  /** Dates or numbers. */
  x: ChannelSchema,
  /** Sizes, none below zero. */
  y: ChannelSchema,
  /** Column that tells the layers apart; the first stands at the bottom, at most four. */
  series: text.optional(),
  /** Each layer as its share of the whole, which is then 100 % everywhere. */
  normalised: z.boolean().default(false),
  annotations: z.array(AnnotationSchema).default([]),
  references: z.array(ReferenceSchema).default([]),
});

export const SlopeSpecSchema = z.strictObject({
  kind: z.literal('slope'),
  ...common,
  /** Dates or categories, of which there are two. */
  x: ChannelSchema,
  y: ChannelSchema,
  /** Column that says which two values belong to one line. */
  series: text,
});

export const BarSpecSchema = z.strictObject({
  kind: z.literal('bar'),
  ...common,
  facets: FacetsSchema.optional(),
  /** The category column; figures stand under `label`. */
  y: ChannelSchema,
  x: ChannelSchema,
  /** Column that tells the bars of one category apart; at most four. */
  series: text.optional(),
  /** The bars of one category stand end to end, and those below zero to the left of it. */
  stacked: z.boolean().default(false),
  /** `as written` keeps the order of the rows; bars in series are ordered by their sum. */
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(ReferenceSchema).default([]),
  annotations: z.array(RowNoteSchema).default([]),
});

export const WaterfallSpecSchema = z.strictObject({
  kind: z.literal('waterfall'),
  ...common,
  /** The steps, in the order of the rows. */
  y: ChannelSchema,
  /** How much each step adds, or takes away below zero. */
  x: ChannelSchema,
  /** Rows that say what the steps before them come to; they begin at zero and are checked. */
  totals: z.array(text).default([]),
  references: z.array(ReferenceSchema).default([]),
  annotations: z.array(RowNoteSchema).default([]),
});

export const RangeSpecSchema = z.strictObject({
  kind: z.literal('range'),
  ...common,
  y: ChannelSchema,
  /** Low and high give the bar; `column` the point on it. Dates are welcome. */
  x: ChannelSchema,
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(ReferenceSchema).default([]),
  annotations: z.array(RowNoteSchema).default([]),
});

export const DotSpecSchema = z.strictObject({
  kind: z.literal('dot'),
  ...common,
  facets: FacetsSchema.optional(),
  /** A category column gives a dot plot, a number or date column a scatter plot. */
  y: ChannelSchema,
  x: ChannelSchema,
  /** Column whose values label the dots of a scatter plot. */
  label: text.optional(),
  series: text.optional(),
  order: z.enum(['ascending', 'descending', 'as written']).default('as written'),
  references: z.array(PlaneReferenceSchema).default([]),
  annotations: z.array(RowNoteSchema).default([]),
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
  AreaSpecSchema,
  SlopeSpecSchema,
  BarSpecSchema,
  WaterfallSpecSchema,
  RangeSpecSchema,
  DotSpecSchema,
  NetworkSpecSchema,
  HeatmapSpecSchema,
  TableSpecSchema,
  SankeySpecSchema,
  CustomSpecSchema,
  MapSpecSchema,
  HistogramSpecSchema,
  QuantileDotsSpecSchema,
  DensitySpecSchema,
  FanSpecSchema,
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
  /** All series of a chart of which these rows are one panel, so that each keeps its colour. */
  seriesNames?: string[];
  /** How many rows there were before those went that no picture can show. */
  total?: number;
  /** Where the spec stands, for problems. */
  at: Position;
  /** The areas of a map. */
  shapes?: Shape[];
  /** The writer's own module that draws a chart of `kind: custom`. */
  module?: ChartModule;
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
