import { z } from 'zod';
import { type ChartModule, CustomSpecSchema } from './chart/custom.ts';
import { HeatmapSpecSchema } from './chart/heatmap.ts';
import { layoutsOfPlane, layoutsOfTime } from './chart/layouts.ts';
import { MapSpecSchema, type Shape } from './chart/map.ts';
import { NetworkSpecSchema } from './chart/network.ts';
import { BarSpecSchema, DotSpecSchema, RangeSpecSchema, WaterfallSpecSchema } from './chart/rows.ts';
import { SankeySpecSchema } from './chart/sankey.ts';
import { DensitySpecSchema, FanSpecSchema, HistogramSpecSchema, QuantileDotsSpecSchema } from './chart/spread.ts';
import { TableSpecSchema } from './chart/table.ts';
import { CategoryOrderSchema, ChannelSchema, common, FacetsSchema, readAgainst, text } from './chart-parts.ts';
import { PartialDateSchema } from './date.ts';
import type { Figure } from './figure.ts';
import { FigureIdSchema } from './ids.ts';
import type { Position } from './problem.ts';
import type { Cell, FieldType } from './table.ts';

export { BarSpecSchema, DotSpecSchema, RangeSpecSchema, WaterfallSpecSchema } from './chart/rows.ts';
export type { Channel } from './chart-parts.ts';

export const LineSpecSchema = z.strictObject({
  kind: z.literal('line').describe('Lines over time or another number.'),
  ...common,
  ...layoutsOfTime,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  x: ChannelSchema.describe('Column of dates, numbers or ordered categories.'),
  y: ChannelSchema.describe('Column of the numbers.'),
  order: CategoryOrderSchema,
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
  ...readAgainst,
});

export const AreaSpecSchema = z.strictObject({
  kind: z.literal('area').describe('Filled areas over time, one upon another when in series.'),
  ...common,
  ...layoutsOfTime,
  facets: FacetsSchema.optional().describe('The same chart once for each value of a column.'),
  x: ChannelSchema.describe('Column of dates, numbers or ordered categories.'),
  y: ChannelSchema.describe('Column of sizes, none below zero.'),
  order: CategoryOrderSchema,
  series: text.optional().describe('Column that tells the layers apart; the first stands at the bottom, at most four.'),
  normalised: z
    .boolean()
    .default(false)
    .describe('Each layer as its share of the whole, which is then 100 % everywhere.'),
  ...readAgainst,
});

export const SlopeSpecSchema = z.strictObject({
  kind: z.literal('slope').describe('Two moments or places, and a line for each thing from one to the other.'),
  ...common,
  ...layoutsOfPlane,
  x: ChannelSchema.describe('Column of dates or categories, of which there are two.'),
  y: ChannelSchema.describe('Column of the numbers.'),
  series: text.describe('Column that says which two values belong to one line.'),
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
  /** All categories of an x axis that panels share, of which these rows are one. */
  placeNames?: string[];
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
