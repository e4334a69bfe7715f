import { describe, expect, it } from 'vitest';
import { rememberJson } from '../../src/compile/remember-json.ts';
import type { Cache } from '../../src/io/artefacts.ts';

/** A cache that has nothing, and counts how often it was asked. */
function counting(): { cache: Cache; asked: string[] } {
  const asked: string[] = [];
  const cache: Cache = {
    cached: async (_kind, _key, make) => make(),
    cachedJson: async (kind, key, make) => {
      asked.push(`${kind} ${key}`);
      return make();
    },
  };
  return { cache, asked };
}

describe('rememberJson(cache)', () => {
  it('asks the cache once for a kind and key', async () => {
    const { cache, asked } = counting();
    const { cachedJson } = rememberJson(cache);
    const first = await cachedJson('card', 'a', () => ({ svg: 'a' }));
    expect(await cachedJson('card', 'a', () => ({ svg: 'never made' }))).toBe(first);
    expect(await cachedJson('chart', 'a', () => ({ svg: 'of a chart' }))).toEqual({ svg: 'of a chart' });
    expect(asked).toEqual(['card a', 'chart a']);
  });

  it('asks again for what could not be made', async () => {
    const { cachedJson } = rememberJson(counting().cache);
    await expect(cachedJson('card', 'a', () => Promise.reject(new Error('no glyph')))).rejects.toThrow('no glyph');
    expect(await cachedJson('card', 'a', () => 'made')).toBe('made');
  });

  it('keeps the 400 that were asked for last', async () => {
    const { cache, asked } = counting();
    const { cachedJson } = rememberJson(cache);
    for (let i = 0; i < 400; i++) await cachedJson('card', String(i), () => i);
    await cachedJson('card', '0', () => 0);
    await cachedJson('card', '400', () => 400);
    expect(asked).toHaveLength(401);
    await cachedJson('card', '0', () => 0);
    expect(asked).toHaveLength(401);
    await cachedJson('card', '1', () => 1);
    expect(asked.at(-1)).toBe('card 1');
  });
});
