import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/charts/palette.ts';

const read = (name: string): string => readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');

describe('chart.css', () => {
  it.each(Object.keys(PALETTE))('paints what the charts call %s, from a token of that name', (name) => {
    const css = read('chart.css').replace(/\s+/g, ' ');
    expect(css).toContain(`.${name}-fill { fill: var(--${name}); }`);
    expect(css).toContain(`.${name}-stroke { stroke: var(--${name}); }`);
    expect(read('tokens.css')).toContain(`--${name}:`);
  });
});

describe('tokens.css', () => {
  it('is the only sheet that names a colour', () => {
    for (const name of ['base', 'page', 'prose', 'chart', 'claim', 'workings', 'print'])
      expect(read(`${name}.css`), name).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i);
  });
});
