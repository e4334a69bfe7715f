import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/charts/palette.ts';

const folder = new URL('../../src/styles/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('chart-colours.css', () => {
  it.each(Object.keys(PALETTE))('paints what the charts call %s, from a token of that name', (name) => {
    const css = read('chart-colours.css').replace(/\s+/g, ' ');
    expect(css).toContain(`.${name}-fill { fill: var(--${name}); }`);
    expect(css).toContain(`.${name}-stroke { stroke: var(--${name}); }`);
    expect(read('tokens.css')).toContain(`--${name}:`);
  });
});

describe('tokens.css', () => {
  it('is the only sheet that names a colour', () => {
    const others = readdirSync(folder).filter((name) => name !== 'tokens.css');
    expect(others).toContain('prose.css');
    for (const name of others) expect(read(name), name).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i);
  });
});
