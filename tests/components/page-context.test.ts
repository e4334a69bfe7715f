import { describe, expect, it } from 'vitest';
import { contextOf, takeAnchor } from '../../src/components/page-context.ts';

describe('takeAnchor(locals, id)', () => {
  it('gives the address of a figure to its first place alone, so that ids on a page are unique', () => {
    const locals: App.Locals = {};
    expect([takeAnchor(locals, 'a'), takeAnchor(locals, 'b'), takeAnchor(locals, 'a')]).toEqual([
      'fig-a',
      'fig-b',
      undefined,
    ]);
  });

  it('begins anew on every page', () => {
    expect(takeAnchor({}, 'a')).toBe(takeAnchor({}, 'a'));
  });
});

describe('contextOf(locals)', () => {
  it('says so when a component stands on a page without a report', () => {
    expect(() => contextOf({})).toThrow('on a page without a report');
  });
});
