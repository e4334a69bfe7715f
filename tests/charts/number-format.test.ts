import { describe, expect, it } from 'vitest';
import { printLabel, printTick } from '../../src/charts/format.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { type NumberFormat, NumberFormatSchema } from '../../src/model/chart/number-format.ts';
import { ChartSpecSchema } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const sales = dataFrom('place,value,on\nNorth,1234.5,2020\nSouth,-31.25,2021', {
  place: ['string'],
  value: ['number', 'million USD'],
  on: ['date'],
});

function draw(spec: Record<string, unknown>, data = sales) {
  return renderChart({ id: 'a', spec: ChartSpecSchema.parse({ ...common, ...spec }), data, measure, locale: ENGLISH });
}
const words = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);
const print = (format: NumberFormat, ...values: number[]): string[] =>
  values.map((value) => printLabel(value, 'en-GB', { unit: '', format }));

describe('printLabel(value, language, print) with a format', () => {
  it('has the decimals or the digits that the writer asks for', () => {
    expect(print({ decimals: 1 }, 1234.56, 3, 0.04)).toEqual(['1,234.6', '3.0', '0.0']);
    expect(print({ digits: 5 }, 1234.56, 3)).toEqual(['1,234.6', '3']);
  });

  it('puts signs around the number: the minus first', () => {
    expect(print({ prefix: '$', suffix: 'bn' }, 45, -8)).toEqual(['$45bn', '−$8bn']);
    expect(print({ sign: true }, 4, 0, -4)).toEqual(['+4', '0', '−4']);
  });

  it('writes numbers short, or out', () => {
    expect(print({ compact: true }, 12_345, 999)).toEqual(['12.3k', '999']);
    expect(print({ compact: false }, 12_345_678)).toEqual(['12,345,678']);
    expect(print({ compact: true, decimals: 2 }, 12_345_678)).toEqual(['12.35m']);
  });

  it('takes the place of the per cent sign by its own sign', () => {
    expect(printLabel(5, 'en-GB', { unit: '%', format: { suffix: ' points' } })).toBe('5 points');
    expect(printLabel(5, 'en-GB', { unit: '%', format: { decimals: 1 } })).toBe('5.0%');
  });

  it('leaves ticks the decimals of their distance', () => {
    const format = { decimals: 0, prefix: '$' };
    expect([0, 0.5, 1].map((value) => printTick(value, 'en-GB', { step: 0.5, format }))).toEqual([
      '$0',
      '$0.5',
      '$1.0',
    ]);
  });
});

describe('format, on a channel', () => {
  const format = { prefix: '$', suffix: ' m', decimals: 1 };

  it('is that of labels, ticks and the description, and not of the table', () => {
    const chart = draw({ kind: 'bar', y: 'place', x: { column: 'value', format } });
    expect(chart.problems).toEqual([]);
    for (const { svg } of [chart.wide, chart.narrow]) {
      expect(words(svg)).toContain('$1,234.5\u00a0m');
      expect(words(svg)).toContain('−$31.3\u00a0m');
      expect(words(svg)).toContain('$0\u00a0m');
    }
    expect(chart.description).toContain('Highest: $1,234.5\u00a0m (North).');
    expect(chart.table.rows.map(([, value]) => value)).toEqual(['1,234.5', '−31.25']);
  });

  it('signs the steps of a waterfall once', () => {
    const chart = draw({ kind: 'waterfall', y: 'place', x: { column: 'value', format: { sign: true, prefix: '$' } } });
    expect(words(chart.wide.svg)).toContain('+$1,235');
  });

  it('is kept by lines, maps of colours and tables', () => {
    const line = draw({ kind: 'line', x: 'on', y: { column: 'value', format } });
    expect(words(line.wide.svg)).toContain('−$31.3\u00a0m');
    const heat = draw({ kind: 'heatmap', x: 'on', y: 'place', value: { column: 'value', format } });
    expect(words(heat.wide.svg).join(' ')).toContain('$1,234.5\u00a0m');
    const table = draw({ kind: 'table', columns: ['place', { column: 'value', format }] });
    expect(words(table.wide.svg)).toContain('$1,234.5\u00a0m');
  });

  it('is refused for dates, for text, and for figures', () => {
    const codes = (spec: Record<string, unknown>, data = sales) => draw(spec, data).problems.map(({ code }) => code);
    expect(codes({ kind: 'line', x: { column: 'on', format }, y: 'value' })).toContain('RK391');
    expect(codes({ kind: 'bar', y: { column: 'place', format }, x: 'value' })).toContain('RK391');
    const figures = dataFrom('label,value,low,high,bound,status,unit\nA,3,,,,,USD', {
      label: ['string'],
      value: ['number'],
      low: ['number'],
      high: ['number'],
      bound: ['string'],
      status: ['string'],
      unit: ['string'],
    });
    const spec = { kind: 'bar', data: { figures: ['a'] }, y: 'label', x: { column: 'value', format } };
    expect(codes(spec, figures)).toContain('RK390');
  });

  it('says something, and either decimals or digits', () => {
    const messageOf = (format: object) => NumberFormatSchema.safeParse(format).error?.issues[0]?.message;
    expect(messageOf({ decimals: 1, digits: 2 })).toBe('`decimals` and `digits` cannot both be said');
    expect(messageOf({})).toMatch(/at least one/);
  });
});
