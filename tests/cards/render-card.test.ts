import { describe, expect, it } from 'vitest';
import type { CardChart, CardInput } from '../../src/cards/card.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { openFonts } from '../../src/compile/card/open-fonts.ts';
import { dataFrom, ENGLISH } from '../charts/sample-data.ts';
import { readChartFonts, readFont } from '../fonts.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';

const fonts = { serif: readFont('source-serif-4', 600), sans: readChartFonts() };
/** With the fonts that a text needs, as the build draws. */
const { fontsFor } = openFonts();
const renderWithAll = (input: Partial<CardInput>) => {
  const whole = { ...base, title, ...input };
  return renderCard(whole, fontsFor(JSON.stringify(whole), whole.language ?? 'en'));
};
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

const BAR_TYPES: Parameters<typeof dataFrom>[1] = { name: ['string'], value: ['number'] };
const bars: CardChart = {
  id: 'energy',
  spec: {
    kind: 'bar',
    stacked: false,
    title: 'Energy',
    subtitle: 'Energy used',
    data: { table: 'energy' },
    y: { column: 'name' },
    x: { column: 'value' },
    order: 'as written',
    references: [],
    annotations: [],
  },
  data: dataFrom('name,value\nHeating,310\nTransport,280\nIndustry,190\nLight,40', BAR_TYPES),
  locale: ENGLISH,
  caption: 'Energy used, TWh a year',
  source: 'Source: Statistics Office, 2026',
};
const price = {
  text: '5.27 dollars per GPU-hour',
  label: 'From “Eighty-fold a year, not a quarter”',
  interval: '90% interval: 5.1 to 5.8',
  formula: 'The monthly fee divided by the number of GPUs and by the hours of a month',
};
const LAYOUTS: { name: string; input: Partial<CardInput> }[] = [
  { name: 'chart', input: { layout: 'chart', title: 'Heating and transport use most of the energy', chart: bars } },
  { name: 'figure', input: { layout: 'figure', title: 'Price of a GPU-hour, all in', figure: price } },
  {
    name: 'claim',
    input: {
      layout: 'claim',
      title: '“80x in three months”',
      claim: { by: 'An article, 8 May 2026', verdict: 'wrong' },
    },
  },
  { name: 'report-dark', input: { theme: 'dark', accent: '#ffb454', figure, chart: bars } },
  {
    name: 'claim-dark',
    input: {
      layout: 'claim',
      theme: 'dark',
      title: '“The whole data centre is rented for three years, and all of it has been paid already”',
      claim: { by: 'A minister', verdict: 'mostly_right' },
    },
  },
];
const SCRIPTS: { name: string; input: Partial<CardInput> }[] = [
  { name: 'greek-cyrillic', input: { title: 'Ογδόντα φορές τον χρόνο, а не за квартал', figure } },
  {
    name: 'arabic',
    input: {
      language: 'ar',
      title: 'كيف نمت الشركة بمعدل 80 ضعفًا (في السنة) وليس في ربع السنة',
      figure: { text: '3.3×', label: 'النمو في 96 يومًا', interval: 'من 3.0 إلى 3.6' },
      chart: { ...bars, data: dataFrom('name,value\nالطاقة,310\nالنقل وAnthropic,280\nالصناعة,190', BAR_TYPES) },
      siteName: 'أرقام وحسابات',
      date: '٦ أكتوبر ٢٠٢٦',
    },
  },
  {
    name: 'hebrew',
    input: { language: 'he', title: 'הצמיחה של Anthropic (לא ברבעון), לפי OpenAI', figure, siteName: 'מספרים' },
  },
  {
    name: 'japanese',
    input: { language: 'ja', title: '四半期ではなく「年率」で80倍になった、という発言の検証', chart: bars },
  },
  { name: 'chinese', input: { language: 'zh', title: '年增长八十倍，而不是一个季度：对一篇文章的核查', figure } },
  { name: 'korean', input: { language: 'ko', title: '분기가 아니라 연간 80배 성장이었다', figure } },
  { name: 'emoji', input: { title: 'Launches 🚀 by 👩‍💻, ≥ 3 a year → 🇫🇷 ❤️', figure } },
];

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
      annotations: [],
    };
    expect(await codes({ chart: { id: 'firms', spec, data, locale: ENGLISH } })).toEqual(['RK103']);
  });

  it.each(LAYOUTS)('draws the layout of a $name', async ({ name, input }) => {
    const card = await renderWithAll(input);
    expect(card.problems).toEqual([]);
    await expectGoldenPng(`layout-${name}`, card.png);
  });

  it.each(SCRIPTS)('draws a card in $name', async ({ name, input }) => {
    const card = await renderWithAll(input);
    expect(card.problems).toEqual([]);
    await expectGoldenPng(`script-${name}`, card.png);
  });

  it('mirrors a card that runs from right to left, and none whose title is in another language', async () => {
    const arabic = await readPixels((await renderWithAll({ title: 'كيف نمت الشركة', language: 'ar' })).png);
    expect(inkIn(arabic, { x: 1072, y: 56, width: 72, height: 8 })).toBe(72 * 8);
    expect(inkIn(arabic, { x: 56, y: 56, width: 72, height: 8 })).toBe(0);
    const english = await readPixels((await renderWithAll({ language: 'ar' })).png);
    expect(inkIn(english, { x: 56, y: 56, width: 72, height: 8 })).toBe(72 * 8);
  });

  it('draws the labels of a chart in whatever script they are', async () => {
    const named = (name: string) => ({ ...bars, data: dataFrom(`name,value\n${name},3`, BAR_TYPES) });
    const label = { x: 552, y: 56, width: 200, height: 36 };
    for (const name of ['طاقة', 'אנרגיה', '能源', 'エネルギー', '에너지', 'Ενέργεια', 'Энергия']) {
      const { png, problems } = await renderWithAll({ title: 'Energy', chart: named(name) });
      expect(problems, name).toEqual([]);
      expect(inkIn(await readPixels(png), label), name).toBeGreaterThan(200);
    }
  });

  it('names a character of a script that no font has', async () => {
    const { problems } = await renderWithAll({ title: 'Price in नेपाल' });
    expect(problems[0]?.message).toBe('The title of the social card holds "न" (U+0928), which its fonts cannot draw.');
  });

  it('keeps 200 letters without a space inside the card, in every layout', async () => {
    for (const layout of ['report', 'chart', 'figure', 'claim'] as const) {
      const input = {
        layout,
        title: 'W'.repeat(200),
        figure,
        chart: network,
        claim: { by: 'Someone', verdict: 'wrong' },
      } as const;
      const pixels = await readPixels((await render(input)).png);
      expect(inkIn(pixels, { x: 56, y: 82, width: 452, height: 60 }), layout).toBeGreaterThan(300);
      expect(inkIn(pixels, { x: 1146, y: 0, width: 54, height: 560 }), layout).toBe(0);
    }
  });
});
