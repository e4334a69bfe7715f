import { describe, expect, it } from 'vitest';
import type { CardChart } from '../../src/cards/card.ts';
import { dataFrom, ENGLISH } from '../charts/sample-data.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';
import { codes, figure, network, render } from './sample-cards.ts';

/** Where the title stands, and where the names of the network's partners do. */
const TITLE = { x: 56, y: 82, width: 452, height: 200 };
const NAMES = { x: 552, y: 200, width: 100, height: 240 };

describe('renderCard(input, fonts)', () => {
  it('draws a title, a figure and a chart', async () => {
    const card = await render({ figure, chart: network });
    expect(card.problems).toEqual([]);
    await expectGoldenPng('title-figure-chart', card.png);
  });

  it('draws a title and a figure with its interval over the whole width', async () => {
    await expectGoldenPng('title-figure', (await render({ figure: { ...figure, interval: '3.0× to 3.6×' } })).png);
  });

  it('draws a title alone, quotation marks and angle brackets as they are', async () => {
    await expectGoldenPng('title', (await render({ title: 'What “&” and <b> cost, and why it’s so' })).png);
  });

  it('makes room for a title of 140 characters', async () => {
    const long =
      'How a growth rate that was meant for one year came to be told as the growth of a quarter, and what the signed contracts say of it after all';
    expect(long.length).toBeGreaterThanOrEqual(139);
    const card = await render({
      title: long,
      figure: { text: '5.27 dollars per GPU-hour', label: 'All in' },
      chart: network,
    });
    expect(card.problems).toEqual([]);
    await expectGoldenPng('long-title', card.png);
  });

  it('titles-cards-14: is 1200 × 630, under 100 KB, and the same bytes every time', async () => {
    const [first, second] = [await render({ figure, chart: network }), await render({ figure, chart: network })];
    const { width, height } = await readPixels(first.png);
    expect([width, height, first.width, first.height]).toEqual([1200, 630, 1200, 630]);
    expect(first.png.byteLength).toBeLessThan(100_000);
    expect(Buffer.compare(first.png, second.png)).toBe(0);
  });

  it('titles-cards-12: holds the ink of the title and of the labels of the chart', async () => {
    const whole = await readPixels((await render({ figure, chart: network })).png);
    const empty = { ...network, data: { ...network.data, rows: [] } };
    const without = await readPixels((await render({ figure, chart: empty })).png);
    expect(inkIn(whole, TITLE)).toBeGreaterThan(3000);
    expect(inkIn(whole, NAMES)).toBeGreaterThan(400);
    expect(inkIn(without, NAMES)).toBe(0);
  });

  it('keeps a word of 60 letters inside its column', async () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsges';
    expect(word).toHaveLength(60);
    const pixels = await readPixels((await render({ title: word, chart: network })).png);
    expect(inkIn(pixels, TITLE)).toBeGreaterThan(2000);
    expect(inkIn(pixels, { x: 510, y: 0, width: 40, height: 630 })).toBe(0);
  });

  it('cuts what does not fit at the smallest size, and says so', async () => {
    const { problems } = await render({ title: 'A title that never ends '.repeat(20), figure, chart: network });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['RK102', 'warning']]);
    expect(problems[0]?.message).toMatch(/which shows "A title that never ends .*…"\.$/);
  });

  it('warns of a chart whose text is too small to be read', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `Firm number ${i},${i + 1}`).join('\n');
    const data = dataFrom(`firm,value\n${rows}`, { firm: ['string'], value: ['number'] });
    const spec: CardChart['spec'] = {
      kind: 'bar',
      stacked: false,
      title: 'Firms',
      subtitle: 'Firms by value',
      data: { table: 'firms' },
      y: { column: 'firm' },
      x: { column: 'value' },
      order: 'as written',
      references: [],
      annotations: [],
    };
    expect(await codes({ chart: { id: 'firms', spec, data, locale: ENGLISH } })).toEqual(['RK103']);
  });
});
