import { describe, expect, it } from 'vitest';
import type { CardChart } from '../../src/cards/card.ts';
import { placeChart, textSizeIn } from '../../src/cards/card-chart.ts';
import { openCardFonts } from '../../src/cards/card-fonts.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { BarSpecSchema } from '../../src/model/chart.ts';
import { dataFrom, ENGLISH } from '../charts/sample-data.ts';
import { readChartFonts, readFont } from '../fonts.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';
import { network, renderWithAll } from './sample-cards.ts';

const fonts = { serif: readFont('source-serif-4', 600), sans: readChartFonts() };
const BOX = { x: 56, y: 200, width: 1088, height: 300 };

/** Bars of so many countries, of which the second is meant. */
function barsOf(count: number): CardChart {
  const rows = Array.from({ length: count }, (_, i) => `Country number ${i + 1},${(count - i) * 12.5}`);
  return {
    id: 'rain',
    spec: {
      kind: 'bar',
      stacked: false,
      title: 'Rain',
      subtitle: 'Rain',
      data: { table: 'rain' },
      y: { column: 'name' },
      x: { column: 'value' },
      highlight: 'Country number 2',
      order: 'as written',
      references: [],
      annotations: [],
    },
    data: dataFrom(`name,value\n${rows.join('\n')}`, { name: ['string'], value: ['number'] }),
    locale: ENGLISH,
    caption: 'Rain of a month, mm',
    source: 'Source: Statistics Office, 2026',
  };
}

const place = (count: number) => {
  const { measure } = openCardFonts(fonts);
  return placeChart(barsOf(count), { box: BOX, centred: true, theme: undefined, measure: measure.chart, fonts });
};

describe('placeChart(chart, place)', () => {
  it('keeps the axis of a chart whose rows are few', () => {
    // 12 px at the scale of 1.7, at which four rows of 30 px and an axis of 26 px fill 300 px.
    expect(place(4).textSize).toBe(20);
  });

  it('lets many rows stand close and leaves out the axis, rather than draw them small', () => {
    // With their axis, eleven rows of 30 px would be drawn at 300 / 365, with text of 10 px.
    expect(place(11).textSize).toBeGreaterThanOrEqual(15);
  });

  it('says what is meant for the layout that the box has room for', () => {
    const { measure } = openCardFonts(fonts);
    const chart = barsOf(4);
    const spec = BarSpecSchema.parse({
      ...chart.spec,
      references: [{ value: 20, label: 'what falls in a month that is neither wet nor dry' }],
      narrow: { references: [] },
    });
    const lines = (width: number): number => {
      const box = { x: 0, y: 0, width, height: 330 };
      const { svg } = placeChart(
        { ...chart, spec },
        { box, centred: true, theme: undefined, measure: measure.chart, fonts },
      );
      // Only a reference has a line of this dash.
      return JSON.stringify(svg).split('"2 3"').length - 1;
    };
    expect(lines(1088)).toBe(1);
    expect(lines(560)).toBe(0);
  });

  it('has room for twice the text in a box that is narrower and higher', () => {
    // Beside the words: eleven rows of 16 px and gaps of 3 px are 209 px, which at the scale of 2 fit into 476 px.
    const { measure } = openCardFonts(fonts);
    expect(textSizeIn({ x: 396, y: 56, width: 748, height: 476 }, barsOf(11), measure.chart)).toBe(24);
  });

  it('draws a card that can be read', async () => {
    const input = {
      title: 'It rained most in the first two of eleven countries',
      layout: 'chart' as const,
      siteName: 'Reckon',
      date: '23 November 2026',
      at: { file: 'index.mdx', line: 1, column: 1 },
      chart: barsOf(11),
    };
    const { png, problems } = await renderCard(input, fonts);
    expect(problems.map(({ code }) => code)).toEqual([]);
    await expectGoldenPng('chart-many-rows', png);
  });

  it('shows every partner of a network, at a size that can be read in a card of 300 px', () => {
    const { measure } = openCardFonts(fonts);
    const partners = ['Ahr', 'Bode', 'Elbe', 'Fulda', 'Ilm', 'Jagst', 'Kocher', 'Lahn'];
    const edges = partners.map((name, i) => `${name},Anthropic,supplier${i < 4 ? `\n${name},Anthropic,investor` : ''}`);
    const data = dataFrom(`from,to,role\n${edges.join('\n')}`, { from: ['string'], to: ['string'], role: ['string'] });
    // Eight rows of 19 px under a heading of 42 px fill 476 px at the scale of 2; with 23 px a row, and two headings
    // among them, at 1.55.
    expect(textSizeIn({ x: 396, y: 56, width: 748, height: 476 }, { ...network, data }, measure.chart)).toBe(24);
  });

  it('puts the chart left of words that run from the right', async () => {
    const { png } = await renderWithAll({
      layout: 'chart',
      language: 'ar',
      title: 'المطر في أحد عشر بلدا',
      chart: barsOf(11),
    });
    const pixels = await readPixels(png);
    // The words are 308 px wide at the right margin, and the chart 748 px at the left.
    expect(inkIn(pixels, { x: 836, y: 82, width: 308, height: 60 })).toBeGreaterThan(300);
    expect(inkIn(pixels, { x: 806, y: 66, width: 28, height: 460 })).toBe(0);
    expect(inkIn(pixels, { x: 56, y: 60, width: 200, height: 460 })).toBeGreaterThan(1000);
  });
});
