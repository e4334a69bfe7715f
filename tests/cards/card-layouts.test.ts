import { describe, expect, it } from 'vitest';
import type { CardInput } from '../../src/cards/card.ts';
import { expectGoldenPng, inkIn, readPixels } from './pixels.ts';
import { bars, figure, network, render, renderWithAll } from './sample-cards.ts';

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

describe('the layouts of a card', () => {
  it.each(LAYOUTS)('draws the layout of a $name', async ({ name, input }) => {
    const card = await renderWithAll(input);
    expect(card.problems).toEqual([]);
    await expectGoldenPng(`layout-${name}`, card.png);
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
