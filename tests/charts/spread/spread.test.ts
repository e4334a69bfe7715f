import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../../src/charts/index.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { quantile } from '../../../src/charts/spread/quantile.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { type ChartData, type ChartSpec, ChartSpecSchema } from '../../../src/model/chart.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { readChartFonts } from '../../fonts.ts';
import { dataFrom, ENGLISH } from '../sample-data.ts';
import * as spreads from '../samples/spreads.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const COLUMNS = { who: ['string'], v: ['number'], low: ['number'], high: ['number'] } satisfies Parameters<
  typeof dataFrom
>[1];
const rowsOf = (...lines: string[]): ChartData => dataFrom(['who,v,low,high', ...lines].join('\n'), COLUMNS);

function draw(spec: object, data: ChartData) {
  const parsed: ChartSpec = ChartSpecSchema.parse({ ...common, ...spec });
  return renderChart({ id: 'x', spec: parsed, data, measure, locale: ENGLISH });
}
const problemsOf = (spec: object, data: ChartData): string[] => draw(spec, data).problems.map(formatProblem);

describe('quantile(sorted, share)', () => {
  it('lies between the middles of the values', () => {
    // Five values stand at 10, 30, 50, 70 and 90 %: 20 % is halfway from the first to the second.
    expect([0, 0.1, 0.2, 0.5, 0.9, 1].map((share) => quantile([1, 2, 3, 4, 5], share))).toEqual([1, 1, 1.5, 3, 5, 5]);
  });
});

describe('a histogram', () => {
  const data = rowsOf('a,0.5,,', 'a,1.5,,', 'a,1.6,,', 'a,3,,');

  it('counts every value once, and the shares come to all of them', () => {
    const { table } = draw({ kind: 'histogram', x: 'v', bins: 3 }, data);
    expect(table.columns.map(({ title }) => title)).toEqual(['V: From', 'To', 'Share of values']);
    // One in 0 to 1, two in 1 to 2, and 3 is the end of the last bar, which holds it.
    expect(table.rows).toEqual([
      ['0', '1', '25%'],
      ['1', '2', '50%'],
      ['2', '3', '25%'],
    ]);
  });

  it('draws a bar as high as its share', () => {
    const { wide } = draw({ kind: 'histogram', x: 'v', bins: 3 }, data);
    const heights = [...wide.svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toEqual([100, 200, 100]);
  });
});

describe('quantile dots', () => {
  it('are the values at equal steps of chance', () => {
    const { table } = draw({ kind: 'quantile-dots', x: 'v', dots: 10 }, rowsOf(...counted(10)));
    expect(table.rows.map(([, value]) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('are as many as asked for, in both layouts', () => {
    const { wide, narrow } = draw({ kind: 'quantile-dots', x: 'v', dots: 50 }, rowsOf(...counted(30)));
    // One circle more marks the middle.
    for (const { svg } of [wide, narrow]) expect(svg.match(/<circle /g)).toHaveLength(51);
  });
});

describe('the spread of a figure', () => {
  it('is said with the value and the interval that the page prints', () => {
    expect(chartKinds.density.describe(spreads.densitySpec, spreads.gpuHour, ENGLISH)).toMatch(
      /^Density plot, 1,000 values: .* 3\.9 USD\/\(GPU hour\); 9 in 10 chances: 3\.1 to 4\.8/,
    );
  });
});

describe('a fan', () => {
  it('says where its bands end', () => {
    expect(chartKinds.fan.describe(spreads.fanSpec, spreads.outlook, ENGLISH)).toMatch(
      /^Fan chart, 7 values: .* At the end: 50 in 100 lie within: 28 to 36; 90 in 100 lie within: 22 to 45\.$/,
    );
  });

  it('has the ends of its bands in the table', () => {
    const table = chartKinds.fan.table(spreads.fanSpec, spreads.outlook, ENGLISH);
    expect(table.rows.at(-1)).toEqual(['2028', '31', '28', '36', '22', '45']);
  });
});

describe('the problems of spreads', () => {
  it('ask for two values, at the row that stands alone', () => {
    const found = problemsOf({ kind: 'density', x: 'v', series: 'who' }, rowsOf('a,1,,', 'a,2,,', 'b,3,,'));
    expect(found).toEqual([expect.stringMatching(/sample\.csv:4:1 {2}RK381 {2}"b" has 1 value; a spread needs/)]);
  });

  it('say how many groups can be compared', () => {
    const many = Array.from({ length: 13 }, (_, i) => `g${i},${i},,`);
    expect(problemsOf({ kind: 'histogram', x: 'v', series: 'who' }, rowsOf(...many))[0]).toMatch(
      /RK382 .* 13 groups of values; more than 12/,
    );
  });

  it('find a band that reaches beyond the one around it', () => {
    const data = dataFrom('x,v,a,b,c,d\n1,5,2,8,4,6\n2,5,1,9,0,6', {
      x: ['number'],
      v: ['number'],
      a: ['number'],
      b: ['number'],
      c: ['number'],
      d: ['number'],
    });
    const bands = [
      { low: 'a', high: 'b', level: 90 },
      { low: 'c', high: 'd', level: 50 },
    ];
    expect(problemsOf({ kind: 'fan', x: 'x', y: 'v', bands }, data)[0]).toMatch(
      /RK383 .*band of 50 % reaches beyond the band of 90 %/,
    );
  });

  it('name what a kind takes when a key is unknown', () => {
    const result = ChartSpecSchema.safeParse({ ...common, kind: 'histogram', x: 'v', bin: 5 });
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['bin'] });
  });
});

function counted(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `a,${i + 1},,`);
}
