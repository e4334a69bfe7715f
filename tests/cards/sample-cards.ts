import type { CardChart, CardInput } from '../../src/cards/card.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { openFonts } from '../../src/compile/card/open-fonts.ts';
import { dataFrom, ENGLISH } from '../charts/sample-data.ts';
import { readChartFonts, readFont } from '../fonts.ts';

const fonts = { serif: readFont('source-serif-4', 600), sans: readChartFonts() };
const { fontsFor } = openFonts();
/** With the fonts that a text needs, as the build draws. */
export const renderWithAll = (input: Partial<CardInput>) => {
  const whole = { ...base, title, ...input };
  return renderCard(whole, fontsFor(JSON.stringify(whole), whole.language ?? 'en'));
};
export const base = {
  siteName: 'Figures and workings',
  date: '6 October 2026',
  at: { file: 'content/reports/lease/index.mdx', line: 2, column: 8 },
};
export const title = 'Eighty-fold a year, not a quarter';
export const figure = { text: 'over 3.3×', label: 'Growth of run-rate in 96 days' };
export const network: CardChart = {
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

/** With the fonts that every card has, and no others. */
export const render = (input: Partial<CardInput>) => renderCard({ ...base, title, ...input }, fonts);
export const codes = async (input: Partial<CardInput>) => (await render(input)).problems.map(({ code }) => code);

export const BAR_TYPES: Parameters<typeof dataFrom>[1] = { name: ['string'], value: ['number'] };
export const bars: CardChart = {
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
