import { describe, expect, it } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { ChartSpecSchema } from '../../src/model/chart.ts';
import { parseContent } from '../../src/model/parse.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const years = dataFrom('year,value\n2018,10\n2019,30\n2020,20\n2021,40', { year: ['date'], value: ['number'] });
const places = dataFrom('place,value,other\nNorth,10,1\nSouth,30,2\nEast,20,3', {
  place: ['string'],
  value: ['number'],
  other: ['number'],
});

function draw(spec: Record<string, unknown>, data = years) {
  return renderChart({ id: 'a', spec: ChartSpecSchema.parse({ ...common, ...spec }), data, measure, locale: ENGLISH });
}
const codes = (chart: ReturnType<typeof draw>): string[] => [...new Set(chart.problems.map(({ code }) => code))];
const band = { from: 12, to: 18, label: 'usual' };

/** The painted band of a picture: x, y, width and height. */
function bandOf(svg: string): number[] {
  const rect = /<rect [^>]*fill-opacity="0.1[34]"[^>]*>/.exec(svg)?.[0] ?? '';
  return ['x', 'y', 'width', 'height'].map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(rect)?.[1]));
}

describe('a band of reference', () => {
  const kinds: Record<string, [spec: Record<string, unknown>, data?: typeof years]> = {
    line: [{ kind: 'line', x: 'year', y: 'value' }],
    area: [{ kind: 'area', x: 'year', y: 'value' }],
    bar: [{ kind: 'bar', y: 'place', x: 'value' }, places],
    range: [{ kind: 'range', y: 'place', x: 'value' }, places],
    'dot plot': [{ kind: 'dot', y: 'place', x: 'value' }, places],
    scatter: [{ kind: 'dot', y: 'other', x: 'value' }, places],
    waterfall: [{ kind: 'waterfall', y: 'place', x: 'value' }, places],
    histogram: [{ kind: 'histogram', x: 'value' }, places],
    'quantile-dots': [{ kind: 'quantile-dots', x: 'value' }, places],
    density: [{ kind: 'density', x: 'value' }, places],
    fan: [{ kind: 'fan', x: 'year', y: 'value', bands: [{ low: 'value', high: 'value', level: 50 }] }],
  };
  for (const [kind, [spec, data]] of Object.entries(kinds)) {
    it(`is painted, named and described in ${kind}`, () => {
      const chart = draw({ ...spec, references: [band] }, data);
      expect(chart.problems).toEqual([]);
      for (const { svg } of [chart.wide, chart.narrow]) {
        expect(bandOf(svg).every((number) => number > 0)).toBe(true);
        expect(svg).toContain('>usual<');
      }
      expect(chart.description).toContain('Compared with: usual.');
    });
  }

  it('reaches from one end to the other: a fifth of an axis from 0 to 30', () => {
    const { wide } = draw(
      { kind: 'bar', y: 'place', x: { column: 'value', domain: [0, 30] }, references: [band] },
      places,
    );
    const [x = 0, , width = 0] = bandOf(wide.svg);
    const zero = x - width * 2; // 12 is twice as far from zero as 12 is from 18
    const bars = [...wide.svg.matchAll(/<path d="M([\d.]+),[\d.]+H([\d.]+)/g)].map(([, from, to]) =>
      [from, to].map(Number),
    );
    expect(bars.every(([from = 0]) => Math.abs(from - zero) < 1)).toBe(true);
  });

  it('may lie between two dates of a Gantt chart, from the first day to the last', () => {
    const deals = dataFrom('deal,from,to\nA,2020-01-01,2021-12-31', { deal: ['string'], from: ['date'], to: ['date'] });
    const spec = { kind: 'range', y: 'deal', x: { column: 'from', low: 'from', high: 'to' } };
    const chart = draw({ ...spec, references: [{ from: 2021, to: '2021', label: 'the year' }] }, deals);
    expect(chart.problems).toEqual([]);
    const [, , width = 0] = bandOf(chart.wide.svg);
    // 364 of 730 days.
    const bar = Number(/<rect [^>]*rx="2"[^>]*>/.exec(chart.wide.svg)?.[0].match(/width="([\d.]+)"/)?.[1]);
    expect(width / bar).toBeCloseTo(364 / 730, 2);
  });

  it('is refused where it cannot be: upside down, off the axis, or of another kind', () => {
    const line = { kind: 'line', x: 'year', y: 'value' };
    expect(codes(draw({ ...line, references: [{ from: 9, to: 3, label: 'a' }] }))).toEqual(['RK386']);
    expect(codes(draw({ ...line, references: [{ from: '2019-01', to: 3, label: 'a' }] }))).toEqual(['RK387']);
    expect(
      codes(draw({ ...line, y: { column: 'value', domain: [0, 50] }, references: [{ value: 60, label: 'a' }] })),
    ).toEqual(['RK090']);
    expect(
      codes(draw({ kind: 'dot', y: 'place', x: 'value', references: [{ value: 5, label: 'a', axis: 'y' }] }, places)),
    ).toEqual(['RK389']);
  });

  it('is a line or a band, never both', () => {
    const at = () => ({ file: 'charts.yaml', line: 1, column: 1 });
    const spec = { ...common, kind: 'line', x: 'year', y: 'value', references: [{ value: 3, to: 4, label: 'a' }] };
    const [problem] = parseContent(ChartSpecSchema, spec, at, 'a').problems;
    expect(problem?.message).toContain('a line at `value`, or a band `from` one level `to` another');
  });
});

describe('an annotation', () => {
  it('of a stretch is painted from the first day to the last, and named', () => {
    const chart = draw({
      kind: 'line',
      x: 'year',
      y: 'value',
      annotations: [{ at: 2019, until: '2020', text: 'Two years' }],
    });
    expect(chart.problems).toEqual([]);
    expect(bandOf(chart.wide.svg)[2]).toBeGreaterThan(200);
    expect(chart.wide.svg).toContain('>Two years<');
    expect(chart.description).toContain('Marked: Two years.');
  });

  it('at a bare number is a year among dates, and that number among numbers', () => {
    const numbers = dataFrom('x,value\n1500,1\n2500,2', { x: ['number'], value: ['number'] });
    const among = (data: typeof years, x: string, at: number) =>
      /<line x1="([\d.]+)"[^>]*x2="\1"/.exec(
        draw({ kind: 'line', x, y: 'value', annotations: [{ at, text: 'here' }] }, data).wide.svg,
      )?.[1];
    const [middle, year] = [Number(among(numbers, 'x', 2000)), Number(among(years, 'year', 2020))];
    expect(middle).toBeGreaterThan(300);
    expect(middle).toBeLessThan(420);
    expect(year).toBeGreaterThan(middle);
  });

  it('of a row stands with its name, and is said in the table of no other', () => {
    const bar = { kind: 'bar', y: 'place', x: 'value', annotations: [{ at: 'South', text: 'counted twice' }] };
    const chart = draw(bar, places);
    expect(chart.problems).toEqual([]);
    expect(chart.wide.svg.split('>counted twice<')).toHaveLength(2);
    expect(codes(draw({ ...bar, annotations: [{ at: 'Suoth', text: 'x' }] }, places))).toEqual(['RK388']);
  });

  it('of a row is said in the description, for those who do not see it', () => {
    const note = { at: 'South', text: 'counted twice' };
    for (const kind of ['bar', 'range', 'dot', 'waterfall']) {
      const { description } = draw({ kind, y: 'place', x: 'value', annotations: [note] }, places);
      expect(description).toContain('Marked: South: counted twice.');
    }
    const half = dataFrom('place,value,half\nSouth,1,first\nSouth,2,second', {
      place: ['string'],
      value: ['number'],
      half: ['string'],
    });
    const series = draw({ kind: 'bar', y: 'place', x: 'value', series: 'half', annotations: [note] }, half);
    expect(series.description).toContain('Marked: South: counted twice.');
  });

  it('of a point of a scatter plot follows its label', () => {
    const spec = { kind: 'dot', y: 'other', x: 'value', label: 'place', annotations: [{ at: 'East', text: 'new' }] };
    expect(draw(spec, places).wide.svg).toContain('>East: new<');
  });

  it('is no key of a kind without axes, and the message says of which it is one', () => {
    const at = () => ({ file: 'charts.yaml', line: 1, column: 1 });
    const spec = { ...common, kind: 'sankey', from: 'a', to: 'b', value: 'v', annotations: [] };
    const [problem] = parseContent(ChartSpecSchema, spec, at, 'a').problems;
    expect(problem?.code).toBe('RK006');
    expect(problem?.hint).toMatch(/`annotations` is a key of line, area, bar, waterfall, range, dot, fan\.$/);
  });
});
