import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../../src/charts/index.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { BarSpecSchema, type ChartData } from '../../../src/model/chart.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { readChartFonts } from '../../fonts.ts';
import { dataFrom, ENGLISH } from '../sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const spec = BarSpecSchema.parse({
  kind: 'bar',
  title: 't',
  subtitle: 's',
  data: { table: 't' },
  y: 'what',
  x: 'value',
  facets: 'where',
});
const rowsOf = (...lines: string[]): ChartData =>
  dataFrom(['where,what,value', ...lines].join('\n'), { where: ['string'], what: ['string'], value: ['number'] });
const two = rowsOf('north,a,10', 'south,a,5', 'north,b,2', 'south,b,4');
const draw = (own: typeof spec, data: ChartData) => renderChart({ id: 'x', spec: own, data, measure, locale: ENGLISH });
const widths = (svg: string): number[] =>
  [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('panels', () => {
  it('have the same scale, so that lengths can be compared', () => {
    // Five is half of ten in another panel too, up to the room that a longer number takes at the end of its bar.
    const [ten = 0, , five = 0] = widths(draw(spec, two).wide.svg);
    expect(five / ten).toBeCloseTo(0.5, 1);
  });

  it('have scales of their own where the writer says so', () => {
    const free = { ...spec, facets: { column: 'where', scales: 'free' as const } };
    const [ten = 0, , five = 0] = widths(draw(free, two).wide.svg);
    expect(five / ten).toBeGreaterThan(0.8);
  });

  it('are named in the table and in the description, in the order of the rows', () => {
    const { table, description } = draw(spec, two);
    expect(table.columns[0]?.title).toBe('Where');
    expect(table.rows[1]).toEqual(['south', 'a', '5']);
    expect(description).toMatch(/^2 panels\. north: Bar chart, 2 values.* south: Bar chart, 2 values/);
  });

  it('are refused where they are too many, with the most that there may be', () => {
    const many = rowsOf(...Array.from({ length: 13 }, (_, i) => `w${i},a,${i}`));
    expect(draw(spec, many).problems.map(formatProblem)).toEqual([
      expect.stringMatching(/charts\.yaml:1:1 {2}RK385 {2}"where" has 13 values, .* the most is 12\./),
    ]);
  });

  it('ask for a column that is there', () => {
    const wrong = { ...spec, facets: { column: 'wher', scales: 'shared' as const } };
    expect(draw(wrong, two).problems.map(formatProblem)[0]).toMatch(/RK080 {2}"facets" names the column "wher"/);
  });

  it('take a highlight that only some of them have', () => {
    const data = rowsOf('north,a,1', 'south,b,2');
    expect(draw({ ...spec, highlight: 'b' }, data).problems).toEqual([]);
    expect(draw({ ...spec, highlight: 'c' }, data).problems.map(({ code }) => code)).toContain('RK087');
  });

  it('give way to one chart where nothing is asked for', () => {
    const { facets: _, ...plain } = spec;
    expect(chartKinds.bar.describe(plain, two, ENGLISH)).toMatch(/^Bar chart, 4 values/);
  });
});
