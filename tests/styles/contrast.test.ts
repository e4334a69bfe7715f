import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/charts/palette.ts';
import { textOn } from '../../src/charts/steps/colour-steps.ts';

type Scheme = 'light' | 'dark' | 'print';
type Colour = [red: number, green: number, blue: number]; // 0 to 255

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const root = blockAfter(css, ':root {');
const print = blockAfter(blockAfter(css, '@media print {'), ':root {');

/** WCAG 2.2, contrast ratio of two colours: (L1 + 0.05) / (L2 + 0.05). */
function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  ) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour of a token under a scheme; a token may stand for another. */
function colourOf(token: string, scheme: Scheme): Colour {
  const value = (scheme === 'print' ? declared(print, token) : undefined) ?? declared(root, token);
  const other = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  if (other) return colourOf(other, scheme);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value ?? '') ?? [];
  const hex = (scheme === 'dark' ? dark : light) ?? value ?? '';
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${token} is no colour: ${value}`);
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as Colour;
}

function declared(block: string, token: string): string | undefined {
  return new RegExp(`${token}:\\s*([^;]+);`).exec(block)?.[1]?.trim();
}

function blockAfter(text: string, opening: string): string {
  const start = text.indexOf(opening);
  if (start < 0) throw new Error(`There is no "${opening}" in tokens.css`);
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return text.slice(start + opening.length, i);
  }
  throw new Error(`"${opening}" is never closed`);
}

/** The colours of areas that stand for values: c-step1 to 6, c-below1 to 3. */
const STEPS = (Object.keys(PALETTE) as (keyof typeof PALETTE)[]).filter((name) => /^c-(step|below)/.test(name));
const SCHEMES: Scheme[] = ['light', 'dark', 'print'];
const TEXT = ['--ink', '--quiet', '--accent', '--good', '--mixed', '--bad'];
const CHART_TEXT = ['--c-ink', '--c-quiet', '--c-accent', '--c-rejected'];
const MARKS = ['--edge', '--c-cat1', '--c-cat2', '--c-cat3', '--c-cat4', '--c-muted'];

describe('contrast(a, b)', () => {
  it('is 21 for black on white, and 4.54 for the grey #767676', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe.each(SCHEMES)('tokens.css, %s', (scheme) => {
  it.each([...TEXT, ...CHART_TEXT])('%s can be read on paper, sheets and washes (4.5 : 1)', (token) => {
    const grounds = ['--paper', '--sheet', '--wash', ...(token.startsWith('--c-') ? ['--c-paper'] : [])];
    for (const ground of grounds)
      expect(contrast(colourOf(token, scheme), colourOf(ground, scheme)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s can be seen on paper and sheets (3 : 1)', (token) => {
    for (const ground of ['--paper', '--sheet'])
      expect(contrast(colourOf(token, scheme), colourOf(ground, scheme)), ground).toBeGreaterThanOrEqual(3);
  });

  it.each(STEPS)('%s carries text that can be read (4.5 : 1)', (step) => {
    const text = `--${textOn(step)}`;
    expect(contrast(colourOf(text, scheme), colourOf(`--${step}`, scheme)), text).toBeGreaterThanOrEqual(4.5);
  });

  it('grows stronger from step to step, so that a grey print keeps their order', () => {
    const strength = STEPS.slice(0, 6).map((step) =>
      contrast(colourOf(`--${step}`, scheme), colourOf('--paper', scheme)),
    );
    expect(strength).toEqual(strength.toSorted((a, b) => a - b));
  });

  it('keeps the text of a marked figure readable', () => {
    expect(contrast(colourOf('--ink', scheme), colourOf('--mark', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
