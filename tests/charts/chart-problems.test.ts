import { describe, expect, it } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { type ChartData, type ChartSpec, ChartSpecSchema } from '../../src/model/chart.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH, figure } from './sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const COLUMNS = {
  name: ['string'],
  on: ['date'],
  value: ['number', 'billion USD'],
  status: ['string'],
} satisfies Parameters<typeof dataFrom>[1];
const rows = dataFrom('name,on,value,status\na,2026-01-01,1,confirmed\nb,2026-02-01,-2,reported', COLUMNS);

function problemsOf(spec: object, data: ChartData = rows): string[] {
  const parsed: ChartSpec = ChartSpecSchema.parse({ ...common, ...spec });
  return renderChart({ id: 'x', spec: parsed, data, measure, locale: ENGLISH }).problems.map(formatProblem);
}

describe('the problems of renderChart(request)', () => {
  it('name a column that is not there, and the nearest', () => {
    expect(problemsOf({ kind: 'line', x: 'on', y: { column: 'valeu', status: 'state' } })).toEqual([
      'charts.yaml:1:1  RK080  "y" names the column "valeu", which the chart\'s data does not have. Did you mean "value"?',
      'charts.yaml:1:1  RK080  "y.status" names the column "state", which the chart\'s data does not have. Did you mean "status"?',
    ]);
  });

  it('point at the row whose value a log scale cannot show', () => {
    expect(problemsOf({ kind: 'line', x: 'on', y: { column: 'value', scale: 'log' } })).toEqual([
      'data/sample.csv:3:1  RK081  The value -2 of "value" is not above zero, and a log scale has no place for it. Use `scale: linear`, or leave the row out with `where`.',
    ]);
  });

  it('refuse bars on a log scale', () => {
    expect(problemsOf({ kind: 'bar', y: 'name', x: { column: 'value', scale: 'log' } })[0]).toMatch(
      /RK082 .*counted from zero/,
    );
  });

  it('speak up when there is nothing to draw, and draw that', () => {
    const none = dataFrom('name,on,value,status', COLUMNS);
    expect(problemsOf({ kind: 'bar', y: 'name', x: 'value' }, none)[0]).toMatch(
      /RK083 {2}The chart has nothing to draw: no row fits/,
    );
    const empty = dataFrom('name,on,value,status\na,2026-01-01,,', COLUMNS);
    expect(problemsOf({ kind: 'line', x: 'on', y: 'value' }, empty)[0]).toMatch(/RK083 .*none of its rows has a value/);
    const spec = ChartSpecSchema.parse({ ...common, kind: 'line', x: 'on', y: 'value' });
    const { wide } = renderChart({ id: 'x', spec, data: none, measure, locale: ENGLISH });
    expect(wide.svg).toContain('>No data</text>');
  });

  it('find figures whose units differ', () => {
    const data = dataFrom('label,value,low,high,bound,status,date,unit\na,1,,,,,,GPU\nb,2,,,,,,USD', {
      label: ['string'],
      value: ['number'],
      low: ['number'],
      high: ['number'],
      bound: ['string'],
      status: ['string'],
      date: ['date'],
      unit: ['string'],
    });
    const spec = { kind: 'bar', data: { figures: ['a', 'b'] }, y: 'label', x: 'value' };
    expect(problemsOf(spec, data)[0]).toMatch(/RK084 {2}The values of one axis have different units: "GPU", "USD"\./);
  });

  it('find an axis in a unit that its column is not in', () => {
    expect(problemsOf({ kind: 'line', x: 'on', y: { column: 'value', unit: 'million GPU' } })[0]).toMatch(
      /RK085 {2}The column "value" of "y" is in "billion USD", but the axis is in "million GPU"\./,
    );
  });

  it('warn of more bars than can be read, and draw them all', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `row ${i},2026-01-01,${i},`);
    const many = dataFrom(`name,on,value,status\n${lines.join('\n')}`, COLUMNS);
    const spec = ChartSpecSchema.parse({ ...common, kind: 'bar', y: 'name', x: 'value' });
    const { problems, wide } = renderChart({ id: 'x', spec, data: many, measure, locale: ENGLISH });
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['RK086 warning']);
    expect(wide.svg.match(/<rect /g)).toHaveLength(400);
  });

  it('find a highlight that is not there', () => {
    expect(problemsOf({ kind: 'bar', y: 'name', x: 'value', highlight: 'A' })[0]).toMatch(/RK087 .*Did you mean "a"\?/);
  });

  it('refuse more series than colours tell apart', () => {
    const lines = Array.from({ length: 5 }, (_, i) => `row ${i},2026-01-01,${i},`);
    const many = dataFrom(`name,on,value,status\n${lines.join('\n')}`, COLUMNS);
    const spec = { kind: 'line', x: 'on', y: 'value', series: 'name' };
    expect(problemsOf(spec, many)[0]).toMatch(
      /RK088 {2}The chart has 5 series; 4 can be told apart\. Name the one that matters/,
    );
    expect(problemsOf({ ...spec, highlight: 'row 3' }, many)).toEqual([]);
  });

  it('find a reference to a figure that is not there', () => {
    const spec = { kind: 'bar', y: 'name', x: 'value', references: [{ value: 'limit', label: 'limit' }] };
    const data = { ...rows, figures: { limits: figure('limits', 3) } };
    expect(problemsOf(spec, data)[0]).toMatch(
      /RK089 {2}"references.0.value" names the figure "limit".* Did you mean "limits"\?/,
    );
  });

  it('find a domain that leaves data out', () => {
    expect(problemsOf({ kind: 'line', x: 'on', y: { column: 'value', domain: [0, 10] } })[0]).toMatch(
      /sample\.csv:3:1 {2}RK090 {2}The domain of "y", 0 to 10, leaves out the value -2\./,
    );
  });

  it('find text where numbers belong', () => {
    expect(problemsOf({ kind: 'bar', y: 'value', x: 'name' })[0]).toMatch(
      /RK091 {2}"x" needs numbers, but the column "name" holds text\./,
    );
  });

  it('find a status that is none', () => {
    const data = dataFrom('name,on,value,status\na,2026-01-01,1,confrmed', COLUMNS);
    expect(problemsOf({ kind: 'line', x: 'on', y: { column: 'value', status: 'status' } }, data)[0]).toMatch(
      /sample\.csv:2:1 {2}RK093 {2}"confrmed" is not a status\. Did you mean "confirmed"\?/,
    );
  });

  it('find an interval upside down', () => {
    const data = dataFrom('name,low,high\na,5,2', { name: ['string'], low: ['number'], high: ['number'] });
    expect(problemsOf({ kind: 'range', y: 'name', x: { column: 'low', low: 'low', high: 'high' } }, data)[0]).toMatch(
      /RK094 {2}The interval runs from 5 down to 2\./,
    );
  });
});
