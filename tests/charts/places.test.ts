import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { orderOfRows } from '../../src/charts/places.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { BarSpecSchema, DotSpecSchema, LineSpecSchema } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import { seasons, seasonsSpec } from './samples/grammar.ts';
import { textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const line = (more: object = {}) => LineSpecSchema.parse({ kind: 'line', ...common, x: 'day', y: 'value', ...more });
const dataOf = (csv: string) =>
  dataFrom(`day,value,who\n${csv}`, { day: ['string'], value: ['number'], who: ['string'] });
const contextOf = (width: 720 | 288) => ({
  id: 'x',
  layout: width === 720 ? ('wide' as const) : ('narrow' as const),
  width,
  measure,
  locale: ENGLISH,
  idPrefix: 'x',
});

function draw(csv: string, more: object = {}, width: 720 | 288 = 720) {
  const data = dataOf(csv);
  const { drawing, problems } = chartKinds.line.render(line(more), data, contextOf(width));
  // Names stand below the plot, from left to right.
  const below = textBoxes(drawing.children, measure)
    .filter(({ box }) => box.y > (width === 720 ? 365 : 305))
    .toSorted((a, b) => a.box.x - b.box.x);
  return { ...drawing, codes: problems.map(({ code }) => code), names: below.map(({ text }) => text) };
}

describe('a line over categories', () => {
  it('stands in the order of the rows, at equal steps', () => {
    const { names, points = [], codes } = draw('Wed,1,\nMon,2,\nFri,3,');
    expect(codes).toEqual([]);
    expect(names).toEqual(['Wed', 'Mon', 'Fri']);
    const [a, b, c] = points.map(({ x }) => x);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 6);
  });

  it('stands in the order that the writer gives, which may name one that has no row', () => {
    const { names, points = [] } = draw('Wed,1,\nMon,2,', { order: ['Mon', 'Tue', 'Wed'] });
    expect(names).toEqual(['Mon', 'Tue', 'Wed']);
    // Wednesday is the first row, and the last place.
    expect(points.map(({ row }) => row)).toEqual([1, 0]);
  });

  it('refuses an order that leaves one out, or that belongs to numbers', () => {
    expect(draw('Mon,1,\nTue,2,', { order: ['Mon'] }).codes).toEqual(['RK398']);
    expect(draw('Mon,1,\nTue,2,', { x: 'value', order: ['1'] }).codes).toEqual(['RK530']);
    expect(() => line({ order: ['Mon', 'Mon'] })).toThrow('stands in `order` once');
  });

  it('refuses two values at one place, ends in numbers, and more places than can be read', () => {
    expect(draw('Mon,1,\nMon,2,\nTue,3,').codes).toEqual(['RK340']);
    expect(draw('Mon,1,\nTue,2,', { x: { column: 'day', domain: [0, 1] } }).codes).toEqual(['RK532']);
    const many = Array.from({ length: 401 }, (_, i) => `step ${i},${i},`).join('\n');
    expect(draw(many).codes).toEqual(['RK531']);
  });

  it('wraps long names, and leaves out every second and more where they do not fit', () => {
    const long = 'After the whole of the law was signed,1,\nLong before it was,2,\nToday,3,';
    expect(draw(long, {}, 288).names.join(' ')).toContain('law was');
    const seasonsIn = (width: 720 | 288) =>
      draw(Array.from({ length: 16 }, (_, i) => `${2008 + i}/${9 + i},${i},`).join('\n'), {}, width).names;
    expect(seasonsIn(720)).toEqual([
      '2008/9',
      '2010/11',
      '2012/13',
      '2014/15',
      '2016/17',
      '2018/19',
      '2020/21',
      '2022/23',
    ]);
    expect(seasonsIn(288)).toEqual(['2008/9', '2013/14', '2018/19', '2023/24']);
  });

  it('has words at categories; one that is not there is an error', () => {
    const csv = 'Mon,1,\nTue,2,\nWed,3,';
    expect(draw(csv, { annotations: [{ at: 'Tue', text: 'Strike' }] }).codes).toEqual([]);
    expect(draw(csv, { annotations: [{ at: 'Mon', until: 'Mon', text: 'One day' }] }).codes).toEqual([]);
    expect(draw(csv, { annotations: [{ at: 'Tus', text: 'Strike' }] }).codes).toEqual(['RK387']);
    expect(draw(csv, { annotations: [{ at: 'Wed', until: 'Mon', text: 'Strike' }] }).codes).toEqual(['RK386']);
  });

  it('names first and last in its description', () => {
    expect(chartKinds.line.describe(seasonsSpec, seasons, ENGLISH)).toContain(
      'Season from 2017/18 to 2023/24; Goals from 2.1 to 3.3. Series: Old league, New league. ' +
        'Old league: First: 2.7 (2017/18). Last: 3.3 (2023/24).',
    );
  });
});

describe('orderOfRows(column, series, data)', () => {
  it('puts what one series lacks where the others have it', () => {
    const data = dataOf('Mon,1,a\nWed,2,a\nMon,1,b\nTue,2,b\nWed,3,b');
    expect(orderOfRows('day', 'who', data)).toEqual(['Mon', 'Tue', 'Wed']);
  });

  it('keeps to what came first where series contradict each other', () => {
    const data = dataOf('Mon,1,a\nTue,2,a\nTue,1,b\nMon,2,b\nWed,3,b');
    expect(orderOfRows('day', 'who', data)).toEqual(['Mon', 'Tue', 'Wed']);
  });
});

describe('`scale: point` and `band`', () => {
  const years = dataFrom('year,value\n2001,5\n2005,6\n2020,9', { year: ['integer'], value: ['number'] });
  const x = { column: 'year', scale: 'point' };

  it('take numbers as categories, at equal steps', () => {
    const { drawing, problems } = chartKinds.line.render(line({ x }), years, contextOf(720));
    const [a = 0, b = 0, c = 0] = (drawing.points ?? []).map((point) => point.x);
    expect(problems).toEqual([]);
    expect(b - a).toBeCloseTo(c - b, 6);
  });

  it('make a dot plot of what would be a scatter plot', () => {
    const spec = DotSpecSchema.parse({ kind: 'dot', ...common, y: x, x: 'value' });
    expect(chartKinds.dot.describe(spec, years, ENGLISH)).toMatch(/^Dot plot, 3 values/);
  });

  it('are refused where a number is needed', () => {
    const spec = BarSpecSchema.parse({ kind: 'bar', ...common, y: 'year', x: { column: 'value', scale: 'band' } });
    const { problems } = chartKinds.bar.render(spec, years, contextOf(720));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['RK378', '"x" cannot be a band scale: "value" holds numbers.'],
    ]);
  });

  it('leave a trend without a meaning', () => {
    const spec = DotSpecSchema.parse({ kind: 'dot', ...common, x, y: 'value', trend: true });
    expect(chartKinds.dot.render(spec, years, contextOf(720)).problems.map(({ code }) => code)).toEqual(['RK394']);
  });

  it('share the places of all panels', () => {
    const data = dataOf('Mon,1,a\nTue,2,a\nTue,3,b\nWed,4,b');
    const { drawing } = chartKinds.line.render(line({ facets: 'who' }), data, contextOf(720));
    const texts = JSON.stringify(drawing.children).match(/"value":"(?:Mon|Tue|Wed)"/g);
    expect(texts).toHaveLength(6);
  });
});
