import { describe, expect, it } from 'vitest';
import { headingIds } from '../../src/prose/headings.ts';

describe('headingIds(texts, taken)', () => {
  it('makes addresses of small letters, digits and hyphens', () => {
    expect(headingIds(['What was said: 80× a year?', '  Über die Höhe  '])).toEqual([
      'what-was-said-80-a-year',
      'uber-die-hohe',
    ]);
  });

  it('keeps letters of other scripts', () => {
    expect(headingIds(['Рост', '成長'])).toEqual(['рост', '成長']);
  });

  it('numbers repeats, also those that collide with a number of their own', () => {
    expect(headingIds(['A', 'A', 'A 2', 'A'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });

  it('leaves the page its own ids, and gives a heading of signs alone a name', () => {
    expect(headingIds(['Sources', '§'], ['sources'])).toEqual(['sources-2', 'section']);
  });
});
