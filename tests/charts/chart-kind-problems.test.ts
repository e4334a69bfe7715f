import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { type ChartData, type ChartSpec, ChartSpecSchema } from '../../src/model/chart.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import * as flows from './samples/flows.ts';
import * as grids from './samples/grids.ts';
import * as series from './samples/series.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const COLUMNS = {
  name: ['string'],
  year: ['date'],
  value: ['number', 'billion USD'],
  bound: ['string'],
} satisfies Parameters<typeof dataFrom>[1];
const rowsOf = (...lines: string[]): ChartData => dataFrom(['name,year,value,bound', ...lines].join('\n'), COLUMNS);

function problemsOf(spec: object, data: ChartData): string[] {
  const parsed: ChartSpec = ChartSpecSchema.parse({ ...common, ...spec });
  return renderChart({ id: 'x', spec: parsed, data, measure, locale: ENGLISH }).problems.map(formatProblem);
}

describe('the problems of renderChart(request)', () => {
  it('find two rows for one bar of a series', () => {
    const data = rowsOf('a,2024,1,', 'a,2024,2,');
    expect(problemsOf({ kind: 'bar', y: 'name', x: 'value', series: 'year' }, data)[0]).toMatch(
      /sample\.csv:3:1 {2}RK340 {2}There is more than one row for "a" and /,
    );
  });

  it('ask what stacked bars are made of', () => {
    expect(problemsOf({ kind: 'bar', y: 'name', x: 'value', stacked: true }, rowsOf('a,2024,1,'))[0]).toMatch(/RK341/);
  });

  it('refuse a layer below zero', () => {
    expect(problemsOf({ kind: 'area', x: 'year', y: 'value' }, rowsOf('a,2024,1,', 'a,2025,-2,'))[0]).toMatch(
      /sample\.csv:3:1 {2}RK342 {2}The value -2 of "value" is below zero/,
    );
  });

  it('warn of holes in a layer', () => {
    const data = rowsOf('a,2024,1,', 'a,2025,2,', 'b,2025,2,');
    expect(problemsOf({ kind: 'area', x: 'year', y: 'value', series: 'name' }, data)[0]).toMatch(
      /RK343 .*"b" has no value at 1 of 2 places/,
    );
  });

  it('refuse a slope over three dates', () => {
    const data = rowsOf('a,2023,1,', 'a,2024,1,', 'a,2025,2,');
    expect(problemsOf({ kind: 'slope', x: 'year', y: 'value', series: 'name' }, data)[0]).toMatch(
      /RK344 .*"year" has 3: 2023, 2024, 2025\./,
    );
  });

  it('find a total that its steps do not come to', () => {
    const spec = { kind: 'waterfall', y: 'name', x: 'value', totals: ['sum'] };
    expect(problemsOf(spec, rowsOf('a,,5,', 'b,,-2,', 'sum,,3,'))).toEqual([]);
    expect(problemsOf(spec, rowsOf('a,,5,', 'b,,-2,', 'sum,,4,'))[0]).toMatch(
      /sample\.csv:4:1 {2}RK345 {2}"sum" is 4, but the steps before it come to 3\./,
    );
  });

  it('refuse a grid of more places than can be told apart, and two values for one of them', () => {
    const spec = { kind: 'heatmap', x: 'year', y: 'name', value: 'value' };
    const many = Array.from({ length: 121 }, (_, i) => `n${i},2024,1,`);
    expect(problemsOf(spec, rowsOf(...many))[0]).toMatch(/RK360 {2}"name" has 121 places; a grid has room for 120\./);
    expect(problemsOf(spec, rowsOf('a,2024,1,', 'a,2024,2,'))[0]).toMatch(
      /sample\.csv:3:1 {2}RK340 .* for "a" and "2024"/,
    );
  });

  it('warn of a table that nobody will read to its end, unless the writer says how much of it is drawn', () => {
    const many = rowsOf(...Array.from({ length: 61 }, (_, i) => `n${i},2024,1,`));
    const spec = { kind: 'table', columns: ['name', 'value'] };
    expect(problemsOf(spec, many)[0]).toMatch(/RK361 {2}The table has 61 rows/);
    expect(problemsOf({ ...spec, first: 10 }, many)).toEqual([]);
    expect(problemsOf({ ...spec, by: 'valeu' }, many)[0]).toMatch(/RK080 .* Did you mean "value"\?/);
  });

  describe('of flows', () => {
    const columns = { a: ['string'], b: ['string'], v: ['number'] } satisfies Parameters<typeof dataFrom>[1];
    const spec = { kind: 'sankey', from: 'a', to: 'b', value: 'v' };
    const found = (...lines: string[]): string[] => problemsOf(spec, dataFrom(['a,b,v', ...lines].join('\n'), columns));

    it('find the row that closes a circle', () => {
      expect(found('A,B,1', 'B,C,1', 'C,A,1', 'C,D,1')).toEqual([
        expect.stringMatching(/sample\.csv:4:1 {2}RK364 {2}The flow closes a circle: "C" → "A" → "B" → "C"\./),
      ]);
      expect(found('A,A,1')[0]).toMatch(/sample\.csv:2:1 {2}RK364 {2}The flow closes a circle: "A" → "A"/);
    });

    it('find flows without an end, without a size and below zero, each at its row', () => {
      const problems = found('A,,1', 'A,B,', 'A,C,-2', 'A,D,0', 'A,E,3', 'A,E,4');
      expect(problems).toEqual([
        expect.stringMatching(/csv:2:1 {2}RK362 {2}A flow goes from "A" to nowhere\./),
        expect.stringMatching(/csv:3:1 {2}RK363 {2}The flow from "A" to "B" has no size\./),
        expect.stringMatching(/csv:4:1 {2}RK363 .* reaches below zero \(-2\)\./),
        expect.stringMatching(/csv:7:1 {2}RK340/),
      ]);
    });

    it('refuse more than can be read', () => {
      const many = Array.from({ length: 61 }, (_, i) => `A,B${i},1`);
      expect(found(...many)[0]).toMatch(/RK365 {2}There are 61 flows between 62 places\./);
    });
  });

  it('find a scale that the column does not have', () => {
    const found = (y: object): string | undefined => problemsOf({ kind: 'line', x: 'year', y }, rowsOf('a,2024,1,'))[0];
    expect(found({ column: 'value', scale: 'time' })).toMatch(
      /RK378 {2}"y" cannot be a time scale: "value" holds numbers\./,
    );
    expect(found({ column: 'value', scale: 'percentage' })).toMatch(/RK378 .* holds numbers in billion USD\./);
    expect(found({ column: 'value', scale: 'symlog' })).toBeUndefined();
    const bars = { kind: 'bar', y: { column: 'name', scale: 'band' }, x: 'value' };
    expect(problemsOf(bars, rowsOf('a,2024,1,'))).toEqual([]);
    expect(problemsOf({ ...bars, x: { column: 'value', scale: 'symlog' } }, rowsOf('a,2024,1,'))[0]).toMatch(/RK082/);
  });

  it('find what a log scale cannot show, or list it under the chart when the writer says so', () => {
    const data = rowsOf('a,2024,1,', 'b,2024,0,', 'c,2024,30,', 'd,2024,-2,');
    const spec = { kind: 'dot', y: 'name', x: { column: 'value', scale: 'log' } };
    expect(problemsOf(spec, data)).toEqual([
      expect.stringMatching(/sample\.csv:3:1 {2}RK081/),
      expect.stringMatching(/sample\.csv:5:1 {2}RK081/),
    ]);
    const listed: ChartSpec = ChartSpecSchema.parse({ ...common, ...spec, x: { ...spec.x, unshown: 'list' } });
    const { problems, remarks } = renderChart({ id: 'x', spec: listed, data, measure, locale: ENGLISH });
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['Not on the log scale: b (0); d (−2).']);
  });

  it('show shares as per cent of the whole', () => {
    const data = dataFrom('name,share\na,0.25\nb,0.5', { name: ['string'], share: ['number'] });
    const spec: ChartSpec = ChartSpecSchema.parse({
      ...common,
      kind: 'dot',
      y: 'name',
      x: { column: 'share', scale: 'percentage' },
    });
    const { wide, table } = renderChart({ id: 'x', spec, data, measure, locale: ENGLISH });
    expect(wide.svg).toContain('>100%</text>');
    expect(table.rows.map((row) => row.at(-1))).toEqual(['25', '50']);
  });

  it('find a step without a value, and a total that is no row', () => {
    const spec = { kind: 'waterfall', y: 'name', x: 'value', totals: ['sun'] };
    const found = problemsOf(spec, rowsOf('a,,5,', 'b,,,', 'sum,,5,'));
    expect(found.join('\n')).toMatch(/RK347 {2}"totals" names "sun".* Did you mean "sum"\?/);
    expect(found.join('\n')).toMatch(/RK346 {2}The step "b" has no value/);
  });
});

describe('chartKinds[kind].describe(spec, data, locale)', () => {
  it('names the series of bars', () => {
    expect(chartKinds.bar.describe(series.groupedSpec, series.demand, ENGLISH)).toBe(
      'Bar chart, 8 values: Value (terawatt-hours) from 1 to 24. Lowest: 1 (East, Data centres). Highest: 21 (North, Industry). ' +
        '1 value is disputed. Series: Homes, Industry, Data centres.',
    );
  });

  it('says what the layers of an area are at both ends', () => {
    // 30 + 20 + 4 = 54 in 2016; 4 + 22 + 37 = 63 in 2025. Coal ends between 2 and 6, which is 24 to 28 below 30.
    expect(chartKinds.area.describe(series.areaSpec, series.power, ENGLISH)).toMatch(
      /Year from 1 Jan 2016 to 31 Dec 2025; Value \(terawatt-hours\) from 0 to 63\. Coal: First: 30 \(2016\)\. Last: 4 \(2025\)\. Down by 24 to 28 from first to last\. Gas: .* Wind and sun: First: 4 \(2016\)\. Last: over 37 \(2025\)\. Up by at least 33 from first to last\./,
    );
    // 30 of 54 is 55.6 %, 4 of 63 is 6.35 %; what is open at one end makes all shares of its place so.
    expect(chartKinds.area.describe(series.sharesSpec, series.power, ENGLISH)).toMatch(
      /Coal: First: 55\.6% \(2016\)\. Last: about 6\.35% \(2025\)\. Down by about 49\.2 percentage points from first to last\./,
    );
  });

  it('says both ends of each line of a slope', () => {
    expect(chartKinds.slope.describe(series.slopeSpec, series.change, ENGLISH)).toMatch(
      /^Slope chart, 8 values: Q1 2026 – Q3 2026; .* North: 12% to over 29%\./,
    );
  });

  it('says where flows begin and end, and which is the largest', () => {
    expect(chartKinds.sankey.describe(flows.energySpec, flows.energy, ENGLISH)).toBe(
      // Losses lie two steps from a beginning, the other ends three.
      'Sankey diagram: 9 flows between 9 places. Beginning at: Coal, Natural gas, Wind and sun. Ending at: Losses, Heating ' +
        'of homes and offices, Industry, Everything else that runs on electricity. The largest flow: Coal to Power stations (46).',
    );
  });

  it('says what a table holds, with the ends of its numbers', () => {
    expect(chartKinds.table.describe(grids.shortTableSpec, grids.january, ENGLISH)).toBe(
      'Table, 4 rows: City, Mean of January, °C. Mean of January, °C from −6.0 (Seattle) to 3.0 (Chicago).',
    );
  });

  it('says where the extremes of a grid stand', () => {
    expect(chartKinds.heatmap.describe(grids.balanceSpec, grids.balance, ENGLISH)).toBe(
      'Heat map, 8 values: To (3) by From (3); Value (million dollars). Lowest: about −27 (Grain, The capital and the towns ' +
        'around it). Highest: over 31 (Machinery, The capital and the towns around it). 1 value is disputed.',
    );
  });

  it('carries bounds into what the steps of a waterfall come to', () => {
    // 48 − 31 − 14 = 3 as said; 3 − 6.5 + over 9 = over 5.5.
    expect(chartKinds.waterfall.describe(series.waterfallSpec, series.budget, ENGLISH)).toMatch(
      /3 \(Result of the business\)\. over 5\.5 \(In the end\)\.$/,
    );
    const unsure = rowsOf('a,,5,over', 'b,,-2,under', 'sum,,,');
    const spec = {
      ...series.waterfallSpec,
      y: { column: 'name' },
      x: { column: 'value', bound: 'bound' },
      totals: ['sum'],
    };
    expect(chartKinds.waterfall.describe(spec, unsure, ENGLISH)).toMatch(/not known \(sum\)\.$/);
  });
});
