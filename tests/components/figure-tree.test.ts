import { describe, expect, it } from 'vitest';
import { basisTree, usersTree } from '../../src/components/figure-tree.ts';
import type { Figure } from '../../src/model/figure.ts';

const at = { file: 'x', line: 1, column: 1 };

/** share = part / whole, part = rate × hours, whole = rate × year: a graph in which rate is reached twice. */
const FORMULAS: Record<string, string[]> = {
  share: ['part', 'whole'],
  part: ['rate', 'hours'],
  whole: ['rate', 'year'],
  rate: ['base'],
  base: [],
  hours: [],
  year: [],
};

const figures = Object.fromEntries(
  Object.entries(FORMULAS).map(([id, inputs]): [string, Figure] => [
    id,
    {
      id,
      label: id,
      type: 'quantity',
      value: 1,
      unit: '',
      format: 'auto',
      origin:
        inputs.length > 0 ? { kind: 'formula', formula: '', inWords: '', inNumbers: '', inputs } : { kind: 'value' },
      readings: [],
      sources: [],
      usedBy: Object.keys(FORMULAS).filter((other) => FORMULAS[other]?.includes(id)),
      at,
    },
  ]),
);

const leaf = (id: string) => ({ id, again: false, nodes: [] });

describe('basisTree(id, figures)', () => {
  it('goes down to the inputs, and opens a figure that it meets again only once', () => {
    expect(basisTree('share', figures)).toEqual([
      { id: 'part', again: false, nodes: [{ id: 'rate', again: false, nodes: [leaf('base')] }, leaf('hours')] },
      { id: 'whole', again: false, nodes: [{ id: 'rate', again: true, nodes: [] }, leaf('year')] },
    ]);
  });

  it('is empty for an input', () => {
    expect(basisTree('base', figures)).toEqual([]);
  });
});

describe('usersTree(id, figures)', () => {
  it('goes up to what nothing rests on', () => {
    expect(usersTree('rate', figures)).toEqual([
      { id: 'part', again: false, nodes: [leaf('share')] },
      // Nothing rests on share, so there is nothing that "again" would leave out.
      { id: 'whole', again: false, nodes: [leaf('share')] },
    ]);
  });
});
