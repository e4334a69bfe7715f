import { z } from 'zod';
import { type ChartModule, CustomSpecSchema } from './chart/custom.ts';
import { HeatmapSpecSchema } from './chart/heatmap.ts';
import { MapSpecSchema, type Shape } from './chart/map.ts';
import { NetworkSpecSchema } from './chart/network.ts';
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
  kind: z.literal('line').describe('Lines over time or another number.'),
  ...common,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  x: ChannelSchema.describe('Column of dates or numbers.'),
  y: ChannelSchema.describe('Column of the numbers.'),
  series: text.optional().describe('Column that tells the lines apart.'),
  paths: z
    .array(
      z.strictObject({
        from: FigureIdSchema.describe('The figure that the path begins at.'),
        multiple: FigureIdSchema.describe('The figure that says by how much it grows.'),
        per: z.enum(['day', 'month', 'quarter', 'year']).describe('The time in which it grows by that much.'),
        label: text.describe('What the path is called.'),
        tone: z
          .enum(['accent', 'quiet', 'rejected'])
          .default('quiet')
          .describe('How it reads: the accent for the path that fits, `rejected` for one that does not.'),
        until: PartialDateSchema.optional().describe('Where the path ends; the last date of the axis unless said.'),
      }),
    )
    .default([])
    .describe("Growth paths: from a figure's date and value, times `multiple` each `per`."),
  annotations: z
    .array(AnnotationSchema)
    .default([])
    .describe('Words at places of the x axis: `{at: 2026-05-06, text: Lease announced}`.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the values against: `{value: target, label: The target}`.'),
});

export const AreaSpecSchema = z.strictObject({
  kind: z.literal('area').describe('Filled areas over time, one upon another when in series.'),
  ...common,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  x: ChannelSchema.describe('Column of dates or numbers.'),
  y: ChannelSchema.describe('Column of sizes, none below zero.'),
  series: text.optional().describe('Column that tells the layers apart; the first stands at the bottom, at most four.'),
  normalised: z
    .boolean()
    .default(false)
    .describe('Each layer as its share of the whole, which is then 100 % everywhere.'),
  annotations: z
    .array(AnnotationSchema)
    .default([])
    .describe('Words at places of the x axis: `{at: 2026-05-06, text: Lease announced}`.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the values against: `{value: target, label: The target}`.'),
});

export const SlopeSpecSchema = z.strictObject({
  kind: z.literal('slope').describe('Two moments or places, and a line for each thing from one to the other.'),
  ...common,
  x: ChannelSchema.describe('Column of dates or categories, of which there are two.'),
  y: ChannelSchema.describe('Column of the numbers.'),
  series: text.describe('Column that says which two values belong to one line.'),
});

export const BarSpecSchema = z.strictObject({
  kind: z.literal('bar').describe('Lengths to compare: one bar a category, or several in series.'),
  ...common,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  y: ChannelSchema.describe('Column of the categories; with `data: {figures: …}` it is `label`.'),
  x: ChannelSchema.describe('Column of the numbers.'),
  series: text.optional().describe('Column that tells the bars of one category apart; at most four.'),
  stacked: z
    .boolean()
    .default(false)
    .describe('The bars of one category stand end to end, and those below zero to the left of it.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('`as written` keeps the order of the rows; bars in series are ordered by their sum.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the bars against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

export const WaterfallSpecSchema = z.strictObject({
  kind: z.literal('waterfall').describe('How steps up and down lead from one amount to another.'),
  ...common,
  y: ChannelSchema.describe('Column of the steps, in the order of the rows.'),
  x: ChannelSchema.describe('Column of how much each step adds, or takes away below zero.'),
  totals: z
    .array(text)
    .default([])
    .describe('Rows that say what the steps before them come to; they begin at zero and are checked.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the steps against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

export const RangeSpecSchema = z.strictObject({
  kind: z.literal('range').describe('From low to high: intervals, spans of time, before and after.'),
  ...common,
  y: ChannelSchema.describe('Column of the categories.'),
  x: ChannelSchema.describe('Low and high give the bar; `column` the point on it. Dates are welcome.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('How the ranges are ordered; as the rows stand unless said.'),
  references: z
    .array(ReferenceSchema)
    .default([])
    .describe('Levels or bands to read the ranges against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
});

export const DotSpecSchema = z.strictObject({
  kind: z.literal('dot').describe('Dots: a category and a number, or two numbers against each other.'),
  ...common,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  y: ChannelSchema.describe('A column of categories gives a dot plot, one of numbers or dates a scatter plot.'),
  x: ChannelSchema.describe('Column of the numbers.'),
  label: text.optional().describe('Column whose values label the dots of a scatter plot.'),
  series: text.optional().describe('Column that tells groups of dots apart, by shape and colour.'),
  order: z
    .enum(['ascending', 'descending', 'as written'])
    .default('as written')
    .describe('How the categories are ordered; as the rows stand unless said.'),
  references: z
    .array(PlaneReferenceSchema)
    .default([])
    .describe('Levels or bands to read the dots against: `{value: target, label: The target}`.'),
  annotations: z
    .array(RowNoteSchema)
    .default([])
    .describe('Words about one of the rows: `{at: Neptune, text: The farthest}`.'),
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
