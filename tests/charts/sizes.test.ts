import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { keySizes } from '../../src/charts/dot/size-key.ts';
import { chartKinds } from '../../src/charts/index.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { DotSpecSchema } from '../../src/model/chart.ts';
import { readChartFonts } from '../fonts.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import { sizedSpec, states } from './samples/grammar.ts';
import { textBoxes } from './text-boxes.ts';

const measure = createTextMeasure(readChartFonts());
const common = { kind: 'dot', title: 't', subtitle: 's', data: { table: 't' } };
const spec = DotSpecSchema.parse({ ...common, x: 'x', y: 'y', label: 'name', size: 'size' });

function draw(csv: string, more: Partial<typeof spec> = {}) {
  const columns = { name: ['string'], x: ['number'], y: ['number'], size: ['number'], group: ['string'] } as const;
  const data = dataFrom(`name,x,y,size,group\n${csv}`, {
    name: [...columns.name],
    x: [...columns.x],
    y: [...columns.y],
    size: [...columns.size],
    group: [...columns.group],
  });
  const context = { id: 'x', layout: 'wide' as const, width: 720, measure, locale: ENGLISH, idPrefix: 'x' };
  const { drawing, problems } = chartKinds.dot.render({ ...spec, ...more }, data, context);
  return { ...drawing, problems, texts: textBoxes(drawing.children, measure).map(({ text }) => text) };
}

/** The radii of the points in the order in which they are drawn; their lines reach half a px beyond. */
function radii(children: readonly Element[]): number[] {
  return children.flatMap((child) => {
    const { tagName, properties, children: inner } = child;
    if (tagName === 'g') return radii(inner.filter((one) => one.type === 'element'));
    return tagName === 'circle' && properties.fillOpacity !== undefined ? [Number(properties.r) + 0.5] : [];
  });
}

describe('the sizes of a scatter plot', () => {
  it('are areas: four times as much has twice the radius', () => {
    const [large = 0, small = 0] = radii(draw('a,1,1,400,\nb,2,2,100,').children);
    expect(large / small).toBeCloseTo(2, 1);
  });

  it('are drawn from large to small, so that none is hidden', () => {
    const found = radii(draw('a,1,1,1,\nb,1,1,100,\nc,1,1,25,').children);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(found).toHaveLength(3);
  });

  it('are never too small to be seen, and the key says that they were raised', () => {
    const { children, key } = draw('a,1,1,1000000,\nb,2,2,1,');
    expect(radii(children).at(-1)).toBe(2.5);
    expect(key.map(({ text }) => text)).toContain('1 value is too small for a circle to be seen, and drawn larger');
  });

  it('have to be above zero: the row is named', () => {
    const { problems } = draw('a,1,1,5,\nb,2,2,0,\nc,3,3,-2,');
    expect(problems.map(({ code, at, message }) => [code, at?.line, message])).toEqual([
      ['RK395', 3, 'The value 0 of "size" is not above zero, and no point has that area.'],
      ['RK395', 4, 'The value -2 of "size" is not above zero, and no point has that area.'],
    ]);
  });

  it('may be missing: the row is in the table only, which a warning and the key say', () => {
    const { problems, key, children } = draw('a,1,1,5,\nb,2,2,,');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['RK396', 'warning']]);
    expect(key.map(({ text }) => text)).toEqual(['1 row without “Size”: in the table only']);
    expect(radii(children)).toHaveLength(1);
  });

  it('belong to numbers on both axes', () => {
    expect(draw('a,1,1,5,', { y: { column: 'name' } }).problems.map(({ code }) => code)).toEqual(['RK397']);
  });

  it('have a key of round sizes: the largest, and about a quarter and a sixteenth of it', () => {
    const scale = { top: 1376, radiusOf: () => 1, isRaised: () => false };
    // 1376 / 16 = 86 and 1376 / 4 = 344: the largest 1, 2 or 5 times a power of ten below each.
    expect(keySizes(scale)).toEqual([50, 200, 1000]);
    expect(keySizes({ ...scale, top: 0.3 })).toEqual([0.01, 0.05, 0.2]);
    expect(keySizes({ ...scale, isRaised: (value) => value < 100 })).toEqual([200, 1000]);
    expect(draw('a,1,1,1376,\nb,2,2,700,').texts).toEqual(expect.arrayContaining(['Size', '50', '200', '1,000']));
  });

  it('stand for the same in all panels', () => {
    const facets = { column: 'group', scales: 'shared' as const };
    const found = radii(draw('a,1,1,400,one\nb,2,2,100,two\nc,2,1,400,two', { facets }).children);
    expect(found[0]).toBe(found[1]);
    expect((found[0] ?? 0) / (found[2] ?? 1)).toBeCloseTo(2, 0);
  });

  it('are in the description and in the table', () => {
    expect(chartKinds.dot.describe(sizedSpec, states, ENGLISH)).toContain(
      'Area of the points: People (million) from 0.03 to 1,376.',
    );
    expect(chartKinds.dot.table(sizedSpec, states, ENGLISH).columns.map(({ title }) => title)).toContain(
      'People (million)',
    );
  });
});
