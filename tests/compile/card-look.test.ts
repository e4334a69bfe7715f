import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeColours } from '../../src/cards/card-colours.ts';
import { cardLook, checkColours } from '../../src/compile/card/card-look.ts';
import { contrastOf } from '../../src/model/contrast.ts';

const at = { file: 'content/site.yaml', line: 5, column: 3 };
const publisher = (colours: { colour?: string; colour_dark?: string }) => ({ publisher: { name: 'P', ...colours } });

describe('checkColours(site, locate)', () => {
  it('refuses a colour that cannot be read, and names the nearest that can', () => {
    const [problem, ...others] = checkColours(publisher({ colour: '#ffdd00' }), () => at);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'RK104', severity: 'error', at });
    // Yellow on paper, by WCAG's formula: (0.99 + 0.05) / (0.74 + 0.05).
    expect(problem?.message).toContain('a contrast of 1.3 to 1; numbers in it need 4.5 to 1');
    const [, way = ''] = /"(#[0-9a-f]{6})"\.$/.exec(problem?.hint ?? '') ?? [];
    expect(contrastOf(way, themeColours('light')['c-paper'])).toBeGreaterThanOrEqual(4.5);
  });

  it('has nothing against colours that can be read, nor against none', () => {
    expect(checkColours(publisher({ colour: '#12436d', colour_dark: '#ffdd00' }), () => at)).toEqual([]);
    expect(checkColours(publisher({}), () => at)).toEqual([]);
  });
});

describe('cardLook(site, theme)', () => {
  it('makes the colour light enough for dark paper where none was given for it', () => {
    const site = { ...publisher({ colour: '#12436d' }), cards: { theme: 'dark' as const, keep: 0 } };
    const { accent = '' } = cardLook(site);
    expect(contrastOf(accent, themeColours('dark')['c-paper'])).toBeGreaterThanOrEqual(4.5);
    expect(cardLook(site, 'light')).toEqual({ theme: 'light', accent: '#12436d' });
  });
});

describe('themeColours(theme)', () => {
  it('has on dark paper the colours that the page has', () => {
    const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const token = (name: string): string => {
      const [, light = '', dark = ''] =
        new RegExp(`--${name}: (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|var\\(--[\\w-]+\\));`).exec(css) ?? [];
      return (
        dark || (light ? light : token((new RegExp(`--${name}: var\\(--([\\w-]+)\\)`).exec(css) ?? [])[1] ?? 'none'))
      );
    };
    for (const [name, colour] of Object.entries(themeColours('dark'))) expect(colour, name).toBe(token(name));
  });
});
