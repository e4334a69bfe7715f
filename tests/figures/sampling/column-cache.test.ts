import { describe, expect, it } from 'vitest';
import { createColumnCache } from '../../../src/figures/sampling/column-cache.ts';

describe('createColumnCache(most)', () => {
  it('makes a column once, and again after others took its place', () => {
    const made: string[] = [];
    const cache = createColumnCache(2);
    const get = (key: string) =>
      cache.get(key, () => {
        made.push(key);
        return Float64Array.of(1);
      });
    for (const key of ['a', 'b', 'a', 'c', 'b', 'a']) get(key);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
