import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { RangeSpecSchema } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import { dumbbellSpec, rents } from './samples/grammar.ts';
import { textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const spec = RangeSpecSchema.parse({
  kind: 'range',
  title: 't',
  subtitle: 's',
  data: { table: 't' },
  y: 'what',
  x: 'value',
  series: 'year',
});

function draw(csv: string, more: Partial<typeof spec> = {}, width: 720 | 288 = 720) {
  const data = dataFrom(`what,year,value\n${csv}`, { what: ['string'], year: ['string'], value: ['number'] });
  const layout = width === 720 ? 'wide' : 'narrow';
  const { drawing, problems } = chartKinds.range.render({ ...spec, ...more }, data, {
    id: 'x',
    layout,
    width,
    measure,
    locale: ENGLISH,
    idPrefix: 'x',
  });
  return { ...drawing, problems, texts: textBoxes(drawing.children, measure) };
}

/** The middle of each dot and its colour, without those of the key above the rows. */
const dots = (children: readonly Element[]): [x: number, look: string][] =>
  children
    .filter(({ tagName, properties }) => tagName === 'circle' && Number(properties.cy) > 25)
    .map(({ properties }) => [Number(properties.cx), String(properties.fill)]);
/** How high the line between two dots is at its left and its right end. */
const wedges = (children: readonly Element[]): number[][] =>
  children
    .filter(({ tagName, properties }) => tagName === 'path' && /^(?:M[^Z]*){1}Z$/.test(String(properties.d)))
    .map(({ properties }) => {
      const corners = [...String(properties.d).matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const height = (end: number): number => {
        const ys = corners.filter(([x]) => x === end).map(([, y]) => y ?? 0);
        return Math.round((Math.max(...ys) - Math.min(...ys)) * 10) / 10;
      };
      const xs = corners.map(([x]) => x ?? 0);
      return [height(Math.min(...xs)), height(Math.max(...xs))];
    });

const [FIRST, LAST] = ['#12436d', '#28a197'];

describe('a range chart in series', () => {
  it('draws a pair that rises and one that falls, each dot in the colour of its series', () => {
    const { children } = draw('up,2019,2\nup,2024,8\ndown,2019,8\ndown,2024,2');
    const [a, b, c, d] = dots(children);
    expect([a, b, c, d].map((dot) => dot?.[1])).toEqual([FIRST, LAST, FIRST, LAST]);
    expect([c?.[0], d?.[0]]).toEqual([b?.[0], a?.[0]]);
    expect(a?.[0]).toBeLessThan(b?.[0] ?? 0);
  });

  it('joins a pair with a line that is thick at the last series, whichever side that is', () => {
    expect(wedges(draw('up,2019,2\nup,2024,8\ndown,2019,8\ndown,2024,2').children)).toEqual([
      [1.5, 6],
      [6, 1.5],
    ]);
  });

  it('says the lower value at the left and the higher one at the right, and equal ones once', () => {
    const { texts, children } = draw('up,2019,2.5\nup,2024,8.5\nsame,2019,4.25\nsame,2024,4.25');
    const [low, high] = dots(children);
    const place = (text: string) => texts.find((one) => one.text === text)?.box;
    expect((place('2.5')?.x ?? 0) + (place('2.5')?.width ?? 0)).toBeLessThan(low?.[0] ?? 0);
    expect(place('8.5')?.x).toBeGreaterThan(high?.[0] ?? 0);
    expect(texts.filter(({ text }) => text === '4.25')).toHaveLength(1);
  });

  it('hides no dot behind another: the one below is wider, with an edge of paper between', () => {
    const { children } = draw('same,2019,4\nsame,2024,4');
    const marks = children.filter(({ tagName, properties }) => tagName === 'circle' && Number(properties.cy) > 25);
    expect(marks.map(({ properties }) => [properties.fill, properties.r])).toEqual([
      [FIRST, 7.5],
      ['#fffefb', 5.5],
      [LAST, 4.5],
    ]);
  });

  it('says which end of a pair is not known, in the order of the series', () => {
    const { texts, children, problems } = draw('whole,2019,1\nwhole,2024,2\nhalf,2024,3\nhalf,2019,\nnone,2019,');
    const words = texts.map(({ text }) => text);
    expect(problems).toEqual([]);
    expect(words).toContain('2019: not known');
    expect(words).toContain('not known');
    expect(dots(children)).toHaveLength(3);
  });

  it('orders by the last series, and puts what lacks it at the end', () => {
    const csv = 'a,2019,9\na,2024,1\nb,2019,1\nb,2024,5\nc,2019,3\nd,2024,2';
    const names = ({ texts }: ReturnType<typeof draw>) =>
      texts.map(({ text }) => text).filter((text) => /^[a-d]$/.test(text));
    expect(names(draw(csv, { order: 'descending' }))).toEqual(['b', 'd', 'a', 'c']);
    expect(names(draw(csv, { order: 'ascending' }))).toEqual(['a', 'd', 'b', 'c']);
  });

  it('refuses two rows for one end, and more series than can be told apart', () => {
    const codes = (csv: string) => draw(csv).problems.map(({ code }) => code);
    expect(codes('a,2019,1\na,2019,2\na,2024,3')).toEqual(['RK340']);
    expect(codes([1, 2, 3, 4, 5].map((year) => `a,${year},${year}`).join('\n'))).toEqual(['RK088']);
  });

  it('moves values that are too long for the sides to the names', () => {
    const x = { column: 'value', format: { prefix: 'US$', decimals: 4 } };
    const { texts } = draw('a,2019,12345.5\na,2024,98765.25', { x }, 288);
    expect(texts.map(({ text }) => text)).toContain('2019: US$12,345.5000 · 2024: US$98,765.2500');
  });

  it('describes how often one series is above the other, and where they are farthest apart', () => {
    // Lisbon, Berlin, Luxembourg and Helsinki rose, Stockholm fell; Valletta has no pair. 16.4 − 11.2 = 5.2 is the most.
    expect(chartKinds.range.describe(dumbbellSpec, rents, ENGLISH)).toMatch(
      /Series: 2019, 2024\. 2024 is higher than 2019 in 4 of 5, lower in 1\. Farthest apart: Lisbon \(2019 11\.2; 2024 16\.4\)\.$/,
    );
  });
});
