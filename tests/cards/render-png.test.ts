import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderCardPng } from '../../src/cards/render-png.ts';

const card = (inner: string): string =>
  `<svg width="1200" height="630" viewBox="0 0 1200 630" xmlns="http://www.w3.org/2000/svg"><rect width="1200" height="630" fill="#ffffff"/>${inner}</svg>`;

/** Bars of as many colours, each of which fades into the next: more than a palette has. */
const bars = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = [(i * 37) % 1200, (i * 91) % 630];
    return `<circle cx="${x}" cy="${y}" r="${20 + (i % 23)}" fill="hsl(${(i * 47) % 360} 70% ${30 + (i % 40)}%)" fill-opacity="0.6"/>`;
  }).join('');

describe('renderCardPng(svg)', () => {
  it('keeps all colours of a card that is small as it is, without an alpha channel', async () => {
    const png = await renderCardPng(card('<rect x="100" y="100" width="900" height="300" fill="#123456"/>'));
    const { width, height, channels, isPalette, hasAlpha } = await sharp(png).metadata();
    expect({ width, height, channels, isPalette, hasAlpha }).toEqual({
      width: 1200,
      height: 630,
      channels: 3,
      isPalette: false,
      hasAlpha: false,
    });
    expect(png.length).toBeLessThan(20_000);
  });

  it('draws a card that would have more than 100 KB in a palette', async () => {
    const svg = card(bars(900));
    const whole = await sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 6 }).toBuffer();
    expect(whole.length).toBeGreaterThan(100_000);
    const png = await renderCardPng(svg);
    expect((await sharp(png).metadata()).isPalette).toBe(true);
    expect(png.length).toBeLessThan(whole.length / 2);
  });

  it('gives the same bytes each time', async () => {
    const svg = card(bars(900));
    expect(Buffer.compare(await renderCardPng(svg), await renderCardPng(svg))).toBe(0);
  });
});
