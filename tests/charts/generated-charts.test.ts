import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, LayoutName } from '../../src/charts/contract.ts';
import { chartKinds } from '../../src/charts/index.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { HeatmapSpecSchema } from '../../src/model/chart/heatmap.ts';
import { MapSpecSchema } from '../../src/model/chart/map.ts';
import { SankeySpecSchema } from '../../src/model/chart/sankey.ts';
import {
  DensitySpecSchema,
  FanSpecSchema,
  HistogramSpecSchema,
  QuantileDotsSpecSchema,
} from '../../src/model/chart/spread.ts';
import { TableSpecSchema } from '../../src/model/chart/table.ts';
import {
  AreaSpecSchema,
  BarSpecSchema,
  type ChartData,
  type ChartKind,
  type ChartSpecOf,
  DotSpecSchema,
  LineSpecSchema,
  RangeSpecSchema,
  SlopeSpecSchema,
  WaterfallSpecSchema,
} from '../../src/model/chart.ts';
import { parsePartialDate } from '../../src/model/date.ts';
import type { Cell, FieldType } from '../../src/model/table.ts';
import { readChartFonts } from '../fonts.ts';
import { ENGLISH, figure, SPEC_AT } from './sample-data.ts';
import { struckTexts } from './struck-texts.ts';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const WIDTH = { wide: 720, narrow: 288 } as const;

/** Small and huge, negative, equal, none at all. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: 1e-12, max: 1e-3, noNaN: true }),
  fc.constantFrom(0, 1, 7, 100, 100),
  fc.constant(null),
);
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'A rather long name of a category, such as statistics have them', '100 %'),
  fc.string({ maxLength: 30 }),
  fc.constant('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
);
const date = fc.oneof(
  fc.integer({ min: 2015, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.integer({ min: 17_000, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
);
const row = fc.record({
  name,
  who: fc.constantFrom('Alpha', 'Beta Company', 'Gamma', 'A rather long name of a series'),
  on: date.map((iso) => parsePartialDate(iso) ?? null),
  half: fc.constantFrom('First half of the year', 'Second'),
  label: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A rather long name of a series that goes on', '100 %'),
  size: fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom(0, 1, 1e12, 1e-9, null)),
  other: number,
  value: number,
  low: number,
  high: number,
  bound: fc.constantFrom('', 'over', 'about', 'up to', 'reached'),
  status: fc.constantFrom('confirmed', 'reported', 'inferred', 'disputed', ''),
});
const TYPES: Record<string, FieldType> = {
  name: 'string',
  who: 'string',
  on: 'date',
  half: 'string',
  label: 'string',
  size: 'number',
  other: 'number',
  value: 'number',
  low: 'number',
  high: 'number',
  bound: 'string',
  status: 'string',
};

/** Squares side by side, from a large one to one that hardly can be seen. */
const SHAPES = ['a', 'b', 'c', 'd', 'Alpha', 'Beta Company', 'A rather long name of a series'].map((area, i) => {
  const [x, y, size] = [i * 6, 40 + i, 6 / (i + 1)];
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { name: area, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
});

function dataOf(rows: Record<string, Cell>[]): ChartData {
  const start = parsePartialDate('2020-06-01');
  return {
    columns: Object.entries(TYPES).map(([column, type]) => ({ name: column, title: column, type })),
    rows: rows.map((cells) => ({ cells, at: SPEC_AT })),
    shapes: SHAPES,
    figures: { start: figure('start', 5, start ? { asOf: start } : {}), growth: figure('growth', 3) },
    at: SPEC_AT,
  };
}

const common = { title: 't', subtitle: 's', data: { table: 't' } };
const y = { column: 'value', low: 'low', high: 'high', bound: 'bound', status: 'status' };
const references = [{ value: 20, label: 'a level that is named at some length' }];
const line = LineSpecSchema.parse({ kind: 'line', ...common, x: 'on', y, references });

function draw<K extends ChartKind>(spec: ChartSpecOf<K> & { kind: K }, data: ChartData, layout: LayoutName): Drawing {
  const context = { id: 'x', layout, width: WIDTH[layout], measure, locale: ENGLISH, idPrefix: 'x' };
  return chartKinds[spec.kind].render(spec, data, context).drawing;
}

const specs = {
  line,
  'line, log, with paths and annotations': LineSpecSchema.parse({
    kind: 'line',
    ...common,
    x: 'on',
    y: { ...y, scale: 'log' },
    paths: [
      { from: 'start', multiple: 'growth', per: 'year', label: 'three times a year', tone: 'accent' },
      { from: 'start', multiple: 'growth', per: 'month', label: 'three times a month', tone: 'rejected' },
    ],
    annotations: [
      { at: '2020-03', text: 'Something happened here' },
      { at: '2020-05', text: 'and here' },
    ],
  }),
  'line over numbers': { ...line, x: { column: 'other' } },
  'line of many series': { ...line, series: 'name', highlight: 'a' },
  bar: BarSpecSchema.parse({ kind: 'bar', ...common, y: 'name', x: y, references, order: 'ascending' }),
  'bar in series': BarSpecSchema.parse({ kind: 'bar', ...common, y: 'name', x: y, references, series: 'who' }),
  'bar in stacked series': BarSpecSchema.parse({
    kind: 'bar',
    ...common,
    y: 'name',
    x: y,
    series: 'who',
    stacked: true,
    order: 'descending',
  }),
  area: AreaSpecSchema.parse({
    kind: 'area',
    ...common,
    x: 'on',
    y: { ...y, column: 'size' },
    series: 'who',
    annotations: [{ at: '2020-03', text: 'Something happened here' }],
  }),
  'area, normalised': AreaSpecSchema.parse({
    kind: 'area',
    ...common,
    x: 'size',
    y: { column: 'size', status: 'status', bound: 'bound' },
    series: 'who',
    normalised: true,
  }),
  slope: SlopeSpecSchema.parse({ kind: 'slope', ...common, x: 'half', y, series: 'who' }),
  'slope of many': SlopeSpecSchema.parse({ kind: 'slope', ...common, x: 'half', y, series: 'label', highlight: 'a' }),
  waterfall: WaterfallSpecSchema.parse({ kind: 'waterfall', ...common, y: 'name', x: y, totals: ['a'] }),
  range: RangeSpecSchema.parse({ kind: 'range', ...common, y: 'name', x: y, references }),
  'range of dates': RangeSpecSchema.parse({ kind: 'range', ...common, y: 'name', x: 'on' }),
  'range, log': RangeSpecSchema.parse({ kind: 'range', ...common, y: 'name', x: { ...y, scale: 'log' } }),
  dot: DotSpecSchema.parse({ kind: 'dot', ...common, y: 'name', x: y, references }),
  heatmap: HeatmapSpecSchema.parse({ kind: 'heatmap', ...common, x: 'label', y: 'name', value: y }),
  'heatmap over dates': HeatmapSpecSchema.parse({ kind: 'heatmap', ...common, x: 'on', y: 'who', value: y }),
  'heatmap, log': HeatmapSpecSchema.parse({
    kind: 'heatmap',
    ...common,
    x: 'name',
    y: 'half',
    value: { column: 'size', scale: 'log' },
  }),
  table: TableSpecSchema.parse({ kind: 'table', ...common, columns: ['name', { ...y, bar: true }, 'on'] }),
  'table of many columns': TableSpecSchema.parse({
    kind: 'table',
    ...common,
    columns: ['half', 'who', y, { column: 'other', bar: true, decimals: 1 }, 'size', 'label'],
    by: 'value',
    order: 'descending',
    first: 7,
  }),
  sankey: SankeySpecSchema.parse({
    kind: 'sankey',
    ...common,
    from: 'half',
    to: 'label',
    value: { column: 'size', status: 'status', bound: 'bound' },
  }),
  'sankey of many': SankeySpecSchema.parse({ kind: 'sankey', ...common, from: 'who', to: 'name', value: 'size' }),
  map: MapSpecSchema.parse({
    kind: 'map',
    ...common,
    shapes: { file: 'data/a.json' },
    key: 'label',
    value: y,
    highlight: 'b',
  }),
  'map of symbols': MapSpecSchema.parse({
    kind: 'map',
    ...common,
    shapes: { file: 'data/a.json' },
    key: 'who',
    value: 'other',
    marks: 'symbols',
    projection: 'mercator',
  }),
  'scatter, symlog': DotSpecSchema.parse({
    kind: 'dot',
    ...common,
    x: { column: 'other', scale: 'symlog' },
    y: { ...y, scale: 'symlog' },
    label: 'name',
  }),
  'range, symlog': RangeSpecSchema.parse({ kind: 'range', ...common, y: 'name', x: { ...y, scale: 'symlog' } }),
  'line, percentage': LineSpecSchema.parse({ kind: 'line', ...common, x: 'on', y: { ...y, scale: 'percentage' } }),
  scatter: DotSpecSchema.parse({ kind: 'dot', ...common, x: 'other', y, label: 'name', references }),
  'line in panels': { ...line, facets: { column: 'who', scales: 'shared' } },
  'bar in panels': BarSpecSchema.parse({ kind: 'bar', ...common, y: 'name', x: y, facets: 'who' }),
  'line with stretches and bands': LineSpecSchema.parse({
    kind: 'line',
    ...common,
    x: 'on',
    y,
    references: [{ from: 10, to: 30, label: 'what is usual in most years' }],
    annotations: [
      { at: 2019, until: '2020-03', text: 'A recession that lasted' },
      { at: '2021-05', text: 'It ended' },
    ],
  }),
  'bar with bands and words': BarSpecSchema.parse({
    kind: 'bar',
    ...common,
    y: 'name',
    x: y,
    references: [{ from: 10, to: 30, label: 'what is usual' }, ...references],
    annotations: [{ at: 'a', text: 'The law changed here in the middle of the year' }],
  }),
  'area with bands': AreaSpecSchema.parse({
    kind: 'area',
    ...common,
    x: 'on',
    y: 'size',
    series: 'who',
    references: [{ from: 10, to: 30, label: 'what is usual' }, ...references],
    annotations: [{ at: 2019, until: 2020, text: 'Two years' }],
  }),
  'scatter with levels of both axes': DotSpecSchema.parse({
    kind: 'dot',
    ...common,
    x: 'other',
    y,
    label: 'name',
    references: [{ from: 10, to: 30, label: 'usual' }, ...references, { value: 5, label: 'a level of y', axis: 'y' }],
    annotations: [{ at: 'b', text: 'this one is said more of' }],
  }),
  'waterfall with a level': WaterfallSpecSchema.parse({ kind: 'waterfall', ...common, y: 'name', x: y, references }),
  histogram: HistogramSpecSchema.parse({ kind: 'histogram', ...common, x: 'value', series: 'who', references }),
  'histogram, log': HistogramSpecSchema.parse({ kind: 'histogram', ...common, x: { ...y, scale: 'log' } }),
  'quantile dots': QuantileDotsSpecSchema.parse({ kind: 'quantile-dots', ...common, x: 'value', series: 'half' }),
  density: DensitySpecSchema.parse({ kind: 'density', ...common, x: 'value', series: 'who', references }),
  fan: FanSpecSchema.parse({
    kind: 'fan',
    ...common,
    x: 'on',
    y: 'value',
    bands: [{ low: 'low', high: 'high', level: 80 }],
    references,
  }),
} as const;

describe('chartKinds[kind].render(spec, data, context)', () => {
  const rows = fc.oneof(fc.array(row, { maxLength: 3 }), fc.array(row, { maxLength: 40 }));
  for (const [what, spec] of Object.entries(specs)) {
    for (const layout of ['wide', 'narrow'] as const) {
      it(`draws any ${what} whole and without a clash, ${layout}`, () => {
        fc.assert(
          fc.property(rows, (some) => {
            const drawing = draw(spec, dataOf(some), layout);
            expect(JSON.stringify(drawing.children)).not.toMatch(/NaN|Infinity|undefined|null/);
            const boxes = textBoxes(drawing.children, measure);
            expect(overlappingTexts(boxes)).toEqual([]);
            expect(clippedTexts(boxes, drawing)).toEqual([]);
            expect(struckTexts(boxes, drawing.children)).toEqual([]);
          }),
          { numRuns: 60 },
        );
      });
    }
  }
});
