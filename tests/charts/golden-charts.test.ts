import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Drawing, LayoutName } from '../../src/charts/contract.ts';
import { chartKinds } from '../../src/charts/index.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import type { ChartKind } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { expectGolden } from '../golden.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import * as rows from './samples/rows.ts';
import { runRate, runRateSpec } from './samples/run-rate.ts';
import { type Sample, samples, sharesSpec } from './samples/samples.ts';
import { struckTexts } from './struck-texts.ts';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const WIDTH = { wide: 720, narrow: 288 } as const;

function draw<K extends ChartKind>({ spec, data }: Sample<K>, layout: LayoutName): Drawing {
  const context = { id: 'x', layout, width: WIDTH[layout], measure, locale: ENGLISH, idPrefix: `chart-x-${layout}` };
  return chartKinds[spec.kind].render(spec, data, context).drawing;
}

describe('renderChart(request)', () => {
  for (const [name, { spec, data }] of Object.entries(samples)) {
    const chart = renderChart({ id: name, spec, data, measure, locale: ENGLISH });

    it(`draws ${name} with no problems`, () => {
      expect(chart.problems).toEqual([]);
    });

    for (const layout of ['wide', 'narrow'] as const) {
      it(`draws ${name} as looked at, ${layout}`, () => {
        expectGolden(`charts/${name}-${layout}.svg`, `${chart[layout].svg.replaceAll('><', '>\n<')}\n`);
      });
    }

    it(`writes ${name} without a style attribute or a number that is none`, () => {
      expect(chart.wide.svg + chart.narrow.svg).not.toMatch(/style=|NaN|Infinity|undefined/);
    });
  }

  it('names each layout for screen readers, with ids of its own', () => {
    const { wide, narrow } = renderChart({
      id: 'run-rate',
      spec: runRateSpec,
      data: runRate,
      measure,
      locale: ENGLISH,
    });
    expect(wide.svg).toContain('role="img" aria-labelledby="chart-run-rate-wide-title chart-run-rate-wide-desc"');
    expect(narrow.svg).toContain('<title id="chart-run-rate-narrow-title">Run-rate followed');
    expect([wide.width, narrow.width]).toEqual([720, 288]);
  });

  it('escapes what a writer wrote', () => {
    const spec = { ...rows.barSpec, title: '5 < 6 & "7"' };
    const { wide } = renderChart({ id: 'a', spec, data: rows.commitments, measure, locale: ENGLISH });
    expect(wide.svg).toContain('>5 &lt; 6 &amp; &quot;7&quot;</title>');
  });

  it('draws the same bytes every time', () => {
    const render = () => renderChart({ id: 'a', spec: runRateSpec, data: runRate, measure, locale: ENGLISH });
    expect(render()).toEqual(render());
  });
});

describe('the text of a drawing', () => {
  for (const [name, sample] of Object.entries(samples)) {
    for (const layout of ['wide', 'narrow'] as const) {
      it(`is large enough, whole, and clear of other marks in ${name}, ${layout}`, () => {
        const drawing = draw(sample, layout);
        const boxes = textBoxes(drawing.children, measure);
        expect(boxes.filter(({ size }) => !(size >= 12))).toEqual([]);
        expect(overlappingTexts(boxes)).toEqual([]);
        expect(clippedTexts(boxes, drawing)).toEqual([]);
        expect(struckTexts(boxes, drawing.children)).toEqual([]);
      });
    }
  }

  it('names every path, annotation and end of the run-rate, wide and narrow', () => {
    for (const layout of ['wide', 'narrow'] as const) {
      const words = textBoxes(draw({ spec: runRateSpec, data: runRate }, layout).children, measure)
        .map(({ text }) => text)
        .join(' ');
      for (const label of [
        '80× a quarter',
        '80× a year',
        'the plan, 10× a year',
        'Lease announced',
        'over 65',
        'about 0.087',
      ])
        expect(words).toContain(label);
    }
  });
});

describe('the marks of a drawing', () => {
  const shapes = (children: readonly Element[], tag: string): Element[] =>
    children.filter(({ tagName }) => tagName === tag);

  it('tell status by shape and fill', () => {
    const one = (status: string) => {
      const data = dataFrom(`what,value,status\na,1,${status}\nb,2,`, {
        what: ['string'],
        value: ['number'],
        status: ['string'],
      });
      const spec = { ...rows.dotSpec, y: { column: 'what' }, x: { column: 'value', status: 'status' } };
      const { children } = draw({ spec, data }, 'wide');
      const isFilled = ({ properties }: Element): boolean => properties.fill !== 'none';
      const mark = children.find((one) => (one.tagName === 'circle' || one.tagName === 'path') && isFilled(one));
      return `${mark?.tagName} ${mark?.properties.fill === '#fffefb' ? 'open' : 'filled'}`;
    };
    expect(['confirmed', 'reported', 'inferred', 'disputed'].map(one)).toEqual([
      'circle filled',
      'circle open',
      'path filled',
      'path open',
    ]);
  });

  it('do not join what is disputed or missing', () => {
    const data = dataFrom('x,v,s\n1,1,\n2,2,\n3,9,disputed\n4,4,\n5,,\n6,6,\n7,7,', {
      x: ['number'],
      v: ['number'],
      s: ['string'],
    });
    const spec = { ...sharesSpec, x: { column: 'x' }, y: { column: 'v', status: 's' }, series: undefined };
    const lines = shapes(draw({ spec, data }, 'wide').children, 'path').filter(
      ({ properties }) => String(properties.strokeWidth) === '2',
    );
    // 1–2–4, then 6–7: the disputed 3 is left out of the line, the missing 5 breaks it.
    expect(lines.map(({ properties }) => String(properties.d).match(/[ML]/g)?.join(''))).toEqual(['MLL', 'ML']);
  });

  it('is a single point where there is a single row', () => {
    const data = dataFrom('x,v\n2026-05-06,3', { x: ['date'], v: ['number'] });
    const spec = { ...sharesSpec, x: { column: 'x' }, y: { column: 'v' }, series: undefined };
    expect(shapes(draw({ spec, data }, 'wide').children, 'circle')).toHaveLength(1);
  });
});
