import { describe, expect, it } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { ChartSpecSchema } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const common = { kind: 'dot', title: 't', subtitle: 's', data: { table: 't' }, x: 'x', y: 'y', trend: true };
const pairs = (...rows: string[]) =>
  dataFrom(['x,y,name', ...rows].join('\n'), { x: ['number'], y: ['number'], name: ['string'] });

function draw(data: ReturnType<typeof pairs>, spec: Record<string, unknown> = {}) {
  return renderChart({ id: 'a', spec: ChartSpecSchema.parse({ ...common, ...spec }), data, measure, locale: ENGLISH });
}
/** The dashed line of a picture: x1, y1, x2, y2. */
function lineOf(svg: string): number[] {
  const line = /<line [^>]*stroke-dasharray="7 4"[^>]*>/.exec(svg)?.[0] ?? '';
  return ['x1', 'y1', 'x2', 'y2'].map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1]));
}
const codes = (chart: ReturnType<typeof draw>): string[] => [...new Set(chart.problems.map(({ code }) => code))];

describe('trend, in a scatter plot', () => {
  it('is the straight line of least squares', () => {
    // Means 2 and 3; slope ((−1)(−1) + 0 · (−2) + 1 · 3) / (1 + 0 + 1) = 2: from 1 at x = 1 to 5 at x = 3.
    const chart = draw(pairs('1,2,a', '2,1,b', '3,6,c'));
    expect(chart.problems).toEqual([]);
    expect(chart.description).toContain('Trend (straight line of least squares): from 1 (1) to 5 (3).');
    expect(chart.wide.svg).toContain('>trend (least squares)<');
    expect(chart.key).toContainEqual({ symbol: '╌', text: 'trend (least squares)' });
  });

  it('goes through the logarithms on a log axis, where it is straight', () => {
    // y = 10 x: on two log axes all points lie on it.
    const spec = { x: { column: 'x', scale: 'log' }, y: { column: 'y', scale: 'log' } };
    const chart = draw(pairs('1,10,a', '10,100,b', '1000,10000,c'), spec);
    expect(chart.description).toContain('from 10 (1) to 10,000 (1,000).');
    const circles = [...chart.wide.svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lineOf(chart.wide.svg);
    for (const [x = 0, y = 0] of circles) expect(y).toBeCloseTo(y1 + ((x - x1) / (x2 - x1)) * (y2 - y1), -0.3);
  });

  it('ends where the plot ends', () => {
    const chart = draw(pairs('0,0,a', '1,0,b', '2,0,c', '3,30,d'), { y: { column: 'y', domain: [0, 30] } });
    const [x1 = 0, y1 = 0, , y2 = 0] = lineOf(chart.wide.svg);
    const [first] = [...chart.wide.svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    // The line passes below zero at the first point: it begins to the right of it, at the foot of the plot.
    expect(x1).toBeGreaterThan((first?.[0] ?? 0) + 20);
    expect(y1).toBe(first?.[1]);
    expect(y2).toBeLessThan(y1);
  });

  it('is refused where it would mean nothing', () => {
    expect(codes(draw(pairs('1,2,a', '2,1,b')))).toEqual(['RK394']);
    expect(codes(draw(pairs('1,2,a', '1,1,b', '1,5,c')))).toEqual(['RK394']);
    expect(codes(draw(pairs('1,2,a', '2,1,b', '3,6,c'), { x: { column: 'x', scale: 'symlog' } }))).toEqual(['RK394']);
    expect(codes(draw(pairs('1,2,a', '2,1,b', '3,6,c'), { y: 'name' }))).toEqual(['RK394']);
  });
});
