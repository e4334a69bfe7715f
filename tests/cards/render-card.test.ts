import { describe, expect, it } from 'vitest';
import type { CardChart, CardInput } from '../../src/cards/card.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { dataFrom, ENGLISH } from '../charts/sample-data.ts';
import { readChartFonts, readFont } from '../fonts.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';

const fonts = { serif: readFont('source-serif-4', 600), sans: readChartFonts() };
const base = {
  siteName: 'Figures and workings',
  date: '6 October 2026',
  at: { file: 'content/reports/lease/index.mdx', line: 2, column: 8 },
};
const title = 'Eighty-fold a year, not a quarter';
const figure = { text: 'over 3.3×', label: 'Growth of run-rate in 96 days' };
const network: CardChart = {
  id: 'who',
  spec: {
    kind: 'network',
    title: 'Who depends on whom',
    subtitle: 'Firms linked to Anthropic',
    data: { table: 'edges' },
    from: 'from',
    to: 'to',
    link: 'role',
  },
  data: dataFrom(
    `from,to,role
Google,Anthropic,investor
Google,Anthropic,supplier
Google,Anthropic,competitor
Amazon,Anthropic,investor
Amazon,Anthropic,supplier
SpaceX,Anthropic,supplier
SpaceX,Anthropic,competitor
OpenAI,Anthropic,competitor`,
    { from: ['string'], to: ['string'], role: ['string'] },
  ),
  locale: ENGLISH,
  caption: 'Firms linked to Anthropic, by kind of link',
};

const render = (input: Partial<CardInput>) => renderCard({ ...base, title, ...input }, fonts);
const codes = async (input: Partial<CardInput>) => (await render(input)).problems.map(({ code }) => code);
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

  it('is 1200 × 630, under 100 KB, and the same bytes every time', async () => {
    const [first, second] = [await render({ figure, chart: network }), await render({ figure, chart: network })];
    const { width, height } = await readPixels(first.png);
    expect([width, height, first.width, first.height]).toEqual([1200, 630, 1200, 630]);
    expect(first.png.byteLength).toBeLessThan(100_000);
    expect(Buffer.compare(first.png, second.png)).toBe(0);
  });

  it('holds the ink of the title and of the labels of the chart', async () => {
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

  it('names every character that its fonts cannot draw, once and with its place, also the second time', async () => {
    const input = { title: 'The price of 漢 and 漢', figure: { text: '≥ 3', label: 'Chips' } };
    const { problems } = await render(input);
    expect(problems.map(({ code, message, at }) => ({ code, message, at }))).toEqual([
      {
        code: 'RK100',
        message: 'The title of the social card holds "漢" (U+6F22), which its fonts cannot draw.',
        at: base.at,
      },
      {
        code: 'RK100',
        message: 'The figure of the social card holds "≥" (U+2265), which its fonts cannot draw.',
        at: base.at,
      },
    ]);
    expect((await render(input)).problems).toEqual(problems);
  });

  it('names a character of the chart that its fonts cannot draw', async () => {
    const rows = network.data.rows.map((row) => ({ ...row, cells: { ...row.cells, role: `${row.cells.role} 漢` } }));
    const { problems } = await render({ chart: { ...network, data: { ...network.data, rows } } });
    expect(problems.map(({ message }) => message)).toEqual([
      'The chart of the social card holds "漢" (U+6F22), which its fonts cannot draw.',
    ]);
  });

  it('has letters of other Latin alphabets, Greek and Cyrillic', async () => {
    expect(await codes({ title: 'Łódź, čeština, Ελλάδα, Київ, Đà Nẵng' })).toEqual([]);
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
    };
    expect(await codes({ chart: { id: 'firms', spec, data, locale: ENGLISH } })).toEqual(['RK103']);
  });
});
