import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../../src/charts/index.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { BarSpecSchema, type ChartData, ChartSpecSchema } from '../../../src/model/chart.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { readChartFonts } from '../../fonts.ts';
import { dataFrom, ENGLISH } from '../sample-data.ts';
import { clippedTexts, textBoxes } from '../text-boxes.ts';

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
    // Five is half of ten in another panel too, though longer words stand at the end of its bar; drawn to a tenth of a px.
    const long = rowsOf('north,a,10', 'south,a,5', 'north,b,2', 'south,b,4.123');
    for (const data of [two, long])
      for (const { svg } of [draw(spec, data).wide, draw(spec, data).narrow]) {
        const [ten = 0, , five = 0] = widths(svg);
        expect(Math.abs(five - ten / 2)).toBeLessThan(0.11);
      }
  });

  it('have room for a value beside a bar of no length, though others need room on the left', () => {
    const tiny = rowsOf('north,a,10', 'north,b,-3', 'south,a,0.00000000000000000000123', 'south,b,1234.5');
    for (const layout of ['wide', 'narrow'] as const) {
      const { drawing } = chartKinds.bar.render(spec, tiny, {
        id: 'x',
        layout,
        width: layout === 'wide' ? 720 : 288,
        measure,
        locale: ENGLISH,
        idPrefix: 'x',
      });
      expect(clippedTexts(textBoxes(drawing.children, measure), drawing)).toEqual([]);
    }
  });

  it('leave the values below zero of all of them the same room', () => {
    const below = rowsOf('north,a,10', 'north,b,-3', 'south,a,10', 'south,b,-1.234');
    const [ten = 0, , again = 0] = widths(draw(spec, below).wide.svg);
    expect(again).toBe(ten);
  });

  it.each(['line', 'area', 'dot'] as const)(
    'are as wide as each other in %s charts, whatever stands beside them',
    (kind) => {
      const ends = [
        'north,2020,10,a',
        'north,2021,12,a',
        'south,2020,7,The longer name of another',
        'south,2021,8.25,The longer name of another',
      ];
      const data = dataFrom(['where,year,value,who', ...ends].join('\n'), {
        where: ['string'],
        year: ['date'],
        value: ['number'],
        who: ['string'],
      });
      const common = { title: 't', subtitle: 's', data: { table: 't' }, x: 'year', y: 'value', facets: 'where' };
      const own = ChartSpecSchema.parse({ kind, ...common, ...(kind === 'dot' ? {} : { series: 'who' }) });
      const { svg } = renderChart({ id: 'x', spec: own, data, measure, locale: ENGLISH }).wide;
      // The gridlines of a panel run from one end of its plot to the other.
      const lines = [...svg.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)].map(([, from, to]) => `${from} to ${to}`);
      expect(lines.length).toBeGreaterThan(4);
      expect(new Set(lines).size).toBe(1);
    },
  );

  it('have scales of their own where the writer says so', () => {
    const free = { ...spec, facets: { column: 'where', scales: 'free' as const } };
    const [ten = 0, , five = 0] = widths(draw(free, two).wide.svg);
    expect(five / ten).toBeGreaterThan(0.8);
  });

  it('name the only line of a panel where others have more', () => {
    const ends = ['north,2020,1,Coal', 'north,2020,2,Gas', 'south,2020,3,Gas'];
    const data = dataFrom(['where,year,value,who', ...ends].join('\n'), {
      where: ['string'],
      year: ['date'],
      value: ['number'],
      who: ['string'],
    });
    const common = { title: 't', subtitle: 's', data: { table: 't' }, x: 'year', y: 'value', series: 'who' };
    const own = ChartSpecSchema.parse({ kind: 'line', ...common, facets: 'where' });
    const { svg } = renderChart({ id: 'x', spec: own, data, measure, locale: ENGLISH }).wide;
    expect(svg.match(/>Gas/g)).toHaveLength(2);
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
