import { describe, expect, it } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { ChartSpecSchema } from '../../src/model/chart.ts';
import { figuresOf, layoutKeys } from '../../src/model/chart-figures.ts';
import { parseContent } from '../../src/model/parse.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';

const measure = createTextMeasure(readChartFonts());
const common = { title: 't', subtitle: 's', data: { table: 't' } };
const years = dataFrom('year,value,place,part\n2018,10,North,a\n2019,30,South,a\n2020,20,East,b', {
  year: ['date'],
  value: ['number'],
  place: ['string'],
  part: ['string'],
});
const line = {
  kind: 'line',
  x: 'year',
  y: 'value',
  annotations: [{ at: 2019, text: 'A law that took years was passed at last' }],
};

function draw(spec: Record<string, unknown>) {
  return renderChart({
    id: 'a',
    spec: ChartSpecSchema.parse({ ...common, ...spec }),
    data: years,
    measure,
    locale: ENGLISH,
  });
}
const words = (svg: string): string => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

describe('wide and narrow, in a chart', () => {
  it('take the place of what is said for both, in that layout alone', () => {
    const chart = draw({ ...line, narrow: { annotations: [{ at: 2019, text: 'Law' }] } });
    expect(chart.problems).toEqual([]);
    expect(words(chart.wide.svg)).toContain('A law that took years');
    expect(words(chart.narrow.svg)).toContain('Law');
    expect(words(chart.narrow.svg)).not.toContain('took years');
    expect(chart.description).toContain('Marked: A law that took years was passed at last.');
    expect(draw({ ...line, narrow: { annotations: [] } }).narrow.svg).not.toContain('>Law<');
  });

  it('change levels, words about rows, and the height of a plot by as many px as they say', () => {
    const references = [{ value: 15, label: 'goal' }];
    const bar = draw({ kind: 'bar', y: 'place', x: 'value', wide: { references } });
    expect([words(bar.wide.svg).includes('goal'), words(bar.narrow.svg).includes('goal')]).toEqual([true, false]);
    expect(bar.description).toContain('Compared with: goal.');
    const [plain, tall] = [draw(line), draw({ ...line, narrow: { height: 400 } })];
    expect(tall.narrow.height - plain.narrow.height).toBe(400 - 280);
    expect(tall.wide).toEqual(plain.wide);
    for (const kind of [
      { kind: 'area', x: 'year', y: 'value' },
      { kind: 'dot', x: 'year', y: 'value' },
    ])
      expect(draw({ ...kind, wide: { height: 240 } }).wide.height).toBe(draw(kind).wide.height - 100);
  });

  it('leave the table as it is', () => {
    expect(draw({ ...line, narrow: { height: 400, annotations: [] } }).table).toEqual(draw(line).table);
  });

  it('have no height for what grows with its rows, or stands in panels', () => {
    const codes = (spec: Record<string, unknown>) => [...new Set(draw(spec).problems.map(({ code }) => code))];
    expect(codes({ kind: 'dot', y: 'place', x: 'value', narrow: { height: 300 } })).toEqual(['RK392']);
    expect(codes({ ...line, annotations: [], facets: 'part', wide: { height: 300 } })).toEqual(['RK392']);
  });

  it('know the keys of their kind, and name them where another is written', () => {
    const at = () => ({ file: 'charts.yaml', line: 1, column: 1 });
    const bar = { ...common, kind: 'bar', y: 'place', x: 'value', narrow: { height: 300 } };
    const [problem] = parseContent(ChartSpecSchema, bar, at, 'a').problems;
    expect(problem?.code).toBe('RK006');
    expect(problem?.message).toBe('Unknown key "height" in a.narrow.');
    expect(problem?.hint).toBe('Allowed: annotations, references.');
  });

  it('have their figures found', () => {
    const spec = ChartSpecSchema.parse({ ...common, ...line, wide: { references: [{ value: 'goal', label: 'g' }] } });
    expect(figuresOf(spec)).toEqual([{ figure: 'goal', path: ['wide', 'references', 0, 'value'] }]);
    expect(layoutKeys(spec, 'narrow')).toEqual({});
  });
});
