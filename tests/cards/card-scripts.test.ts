import { describe, expect, it } from 'vitest';
import type { CardInput } from '../../src/cards/card.ts';
import { dataFrom } from '../charts/sample-data.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';
import { BAR_TYPES, bars, base, codes, figure, network, render, renderWithAll } from './sample-cards.ts';

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

describe('the characters of a card', () => {
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
});
