import { describe, expect, it } from 'vitest';
import { renderPng } from '../../src/cards/render-png.ts';
import { drawPicture } from '../../src/charts/picture.ts';
import { drawWide } from '../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../src/charts/text/measure.ts';
import { outlineText } from '../../src/charts/text/outline.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';
import { expectGoldenPng, readPixels } from '../cards/pixels.ts';
import { readChartFonts } from '../fonts.ts';
import { ENGLISH } from './sample-data.ts';
import * as rows from './samples/rows.ts';
import { runRate, runRateSpec } from './samples/run-rate.ts';
import { samples } from './samples/samples.ts';
import * as series from './samples/series.ts';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.ts';

const fonts = readChartFonts();
const measure = createTextMeasure(fonts);
const KEY = ['●', '○', '◆', '◇', '↑', '→', 'I', '⊢⊣', '◂'].map((symbol) => ({ symbol, text: 'what it means' }));
const TEXTS = {
  title: 'A headline of more words than stand in one line, so that it has to be broken into two',
  subtitle: 'What, where, when and in which unit',
  description: 'A chart.',
  key: KEY,
  below: ['Sources: Doe, 2025; Roe, 6 April 2026', 'From “A report”, Fixture reports'],
};

const cases = {
  line: { spec: runRateSpec, data: runRate },
  bar: { spec: rows.barSpec, data: rows.commitments },
  range: { spec: rows.rangeSpec, data: rows.leadTimes },
  scatter: { spec: rows.scatterSpec, data: rows.prices },
  area: { spec: series.areaSpec, data: series.power },
} as const;

const draw = (name: keyof typeof cases, texts = TEXTS) =>
  drawPicture(
    drawWide({ id: name, ...cases[name], measure, locale: ENGLISH } as Parameters<typeof drawWide>[0]),
    texts,
    measure,
  );

describe('drawPicture(drawing, texts, measure)', () => {
  it('sets its words within the picture and clear of each other', () => {
    const tree = draw('line');
    const { width, height } = tree.properties;
    const own = tree.children.filter((child) => child.type === 'element' && child.tagName === 'text');
    const boxes = textBoxes(own as Parameters<typeof textBoxes>[0], measure);
    expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(['From “A report”, Fixture reports']));
    expect(overlappingTexts(boxes)).toEqual([]);
    expect(clippedTexts(boxes, { width: Number(width), height: Number(height) })).toEqual([]);
  });

  it('has a letter form for every sign in the keys of all samples', () => {
    const missing = Object.entries(samples).flatMap(([id, sample]) => {
      const drawing = drawWide({ id, ...sample, measure, locale: ENGLISH });
      return outlineText(drawPicture(drawing, { ...TEXTS, key: drawing.key }, measure), fonts, { keepMissing: true })
        .missing;
    });
    expect(missing).toEqual([]);
  });

  it('needs no font, no style sheet and no other file', () => {
    const { tree, missing } = outlineText(draw('line'), fonts, { keepMissing: true });
    const svg = writeSvg(tree);
    expect(missing).toEqual([]);
    expect(svg).not.toMatch(/<text|style=|url\(|href=|NaN/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  it('leaves a text that the fonts lack to the fonts of whoever looks at it', () => {
    const { tree, missing } = outlineText(draw('line', { ...TEXTS, subtitle: '東 of two' }), fonts, {
      keepMissing: true,
    });
    expect(missing).toEqual(['東']);
    expect(writeSvg(tree).match(/<text[^>]*>[^<]*</g)).toEqual([expect.stringContaining('東 of two')]);
  });

  it.each(Object.keys(cases) as (keyof typeof cases)[])('looks as looked at: %s', async (name) => {
    const { tree } = outlineText(draw(name), fonts);
    const png = await renderPng(writeSvg(tree), 1);
    expect((await readPixels(png)).width).toBe(768);
    await expectGoldenPng(`picture-${name}`, png, 'charts');
  });

  it('has twice the pixels at twice the scale', async () => {
    const { tree } = outlineText(draw('bar'), fonts);
    const { width, height } = await readPixels(await renderPng(writeSvg(tree), 2));
    expect([width, height]).toEqual([1536, 2 * Number(tree.properties.height)]);
  });
});
