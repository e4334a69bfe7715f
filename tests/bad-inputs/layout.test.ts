import { describe, expect, it } from 'vitest';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import type { Element } from '../../src/checks/pages/contract.ts';
import { attribute, parsePage } from '../../src/checks/pages/parse-page.ts';
import { readChartFonts } from '../fonts.ts';
import { type Changes, compileWith } from './bad-input.ts';

const measure = createTextMeasure(readChartFonts());

/** Bars by note, of rows of (year, rain, note). */
const bars = (rows: readonly [string, string, string][]): Changes => ({
  'data/rain.csv': `year,rain,status,note\n${rows.map(([year, rain, note]) => `${year},${rain},confirmed,"${note}"\n`).join('')}`,
  'charts.yaml': [
    ['kind: line', 'kind: bar'],
    ['x: year', 'y: note'],
    ['y: rain', 'x: rain'],
  ],
});
const labelled = (label: string): Changes =>
  bars([
    ['2023', '900.5', label],
    ['2024', '950', 'mild'],
    ['2025', '1010', 'wet'],
  ]);

interface Label {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a picture with its box, measured with the fonts that readers see, and the width of the picture. */
function labelsOf(svg: string): { labels: Label[]; width: number } {
  const { elements } = parsePage('chart.svg', svg);
  const [, , width = 0] = (attribute(elements.find(({ tagName }) => tagName === 'svg') ?? fail(), 'viewBox') ?? '')
    .split(' ')
    .map(Number);
  const labels = elements
    .filter(({ tagName }) => tagName === 'text')
    .map((element) => {
      const number = (name: string, otherwise = 0): number => Number(inherited(element, name) ?? otherwise);
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      const size = number('font-size');
      const weight = number('font-weight', 400) >= 700 ? 700 : number('font-weight', 400) >= 500 ? 500 : 400;
      const wide = measure.width(text, { size, weight });
      const anchor = inherited(element, 'text-anchor');
      const left = number('x') - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      return { text, size, left, right: left + wide, top: number('y') - 0.75 * size, bottom: number('y') + 0.2 * size };
    });
  return { labels, width };
}

/** Groups hand their attributes down. */
function inherited(element: Element, name: string): string | undefined {
  const own = attribute(element, name);
  const { parentNode } = element;
  return own ?? (parentNode && 'tagName' in parentNode ? inherited(parentNode, name) : undefined);
}

const fail = (): never => {
  throw new Error('There is no picture.');
};

async function picturesOf(files: Changes): Promise<{ svg: string; rows: string[] }[]> {
  const { found, report } = await compileWith(files);
  expect(found.filter((one) => !one.endsWith('(warning)'))).toEqual([]);
  const chart = report?.charts.rain ?? fail();
  const rows = chart.table.rows.map((row) => String(row[0]));
  return [chart.wide.svg, chart.narrow.svg].map((svg) => ({ svg, rows }));
}

function clashes(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `"${a.text}" meets "${b.text}"`),
  );
}

describe('charts whose labels are hard to place', () => {
  const LONG = 'Rain that fell in the upper valley between the first and the last day of the year';
  const ADDRESS = `https://data.example/${'rain'.repeat(30)}`;

  it.each([
    ['chart-layout-01', 'a label of 80 letters', labelled(LONG)],
    ['chart-layout-04', 'an address without a place to break', labelled(ADDRESS)],
    ['chart-layout-05', 'a small screen', labelled('dry')],
    [
      'chart-layout-02',
      'values that lie on each other',
      bars([
        ['2023', '900.5', 'dry'],
        ['2024', '900.5', 'mild'],
        ['2025', '900.6', 'wet'],
      ]),
    ],
  ])('%s: %s stays in the picture, apart from others, at 12 px or more', async (_, __, files) => {
    for (const { svg } of await picturesOf(files)) {
      const { labels, width } = labelsOf(svg);
      expect(labels.length).toBeGreaterThan(3);
      expect(labels.filter(({ size }) => size < 12)).toEqual([]);
      expect(labels.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
      expect(clashes(labels)).toEqual([]);
    }
  });

  it.each([LONG, ADDRESS])('chart-layout-01 and -04: says the whole of "%s" in the table', async (label) => {
    for (const { rows } of await picturesOf(labelled(label))) expect(rows).toContain(label);
  });

  it('chart-layout-07: names every bar beside it, so that no colour is needed', async () => {
    for (const { svg } of await picturesOf(labelled('dry')))
      for (const name of ['dry', 'mild', 'wet']) expect(labelsOf(svg).labels.map(({ text }) => text)).toContain(name);
  });
});
