import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderFigures } from '../../src/figures/graph.ts';

const order = (needs: Record<string, string[]>) => orderFigures(new Map(Object.entries(needs)));

describe('orderFigures(dependencies)', () => {
  it('puts every figure after what it rests on, else in the order of the file', () => {
    expect(order({ d: ['b', 'c'], a: [], c: ['a'], b: ['a'] }).order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('finds each circle once, and leaves out all that rests on it', () => {
    expect(order({ a: ['b'], b: ['c'], c: ['a'], d: ['c'], e: ['e', 'f'], f: [] })).toEqual({
      order: ['f'],
      chains: [],
      cycles: [
        ['a', 'b', 'c', 'a'],
        ['e', 'e'],
      ],
    });
  });

  it('leaves out of a circle what only leads to it', () => {
    expect(order({ a: ['b'], b: ['c'], c: ['b'] }).cycles).toEqual([['b', 'c', 'b']]);
  });

  it('does not mind names that no figure has', () => {
    expect(order({ a: ['nobody'] })).toEqual({ order: ['a'], cycles: [], chains: [] });
  });

  it('orders any graph without circles', () => {
    const graph = fc.array(fc.array(fc.nat(20), { maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(graph, fc.func(fc.integer()), (lists, rank) => {
        // Figure i may rest on those before it only; the file lists them in any order.
        const entries = lists.map((list, i) => [`f${i}`, i === 0 ? [] : list.map((n) => `f${n % i}`)] as const);
        const { order: found, cycles } = orderFigures(new Map(entries.toSorted((x, y) => rank(x[0]) - rank(y[0]))));
        expect(cycles).toEqual([]);
        expect(found).toHaveLength(lists.length);
        for (const [id, needs] of entries)
          for (const need of needs) expect(found.indexOf(need)).toBeLessThan(found.indexOf(id));
      }),
    );
  });
});
