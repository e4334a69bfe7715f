import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/charts/network/graph.ts';
import type { ChartSpecOf } from '../../../src/model/chart.ts';
import { dataFrom, SPEC_AT } from '../sample-data.ts';
import { edges, networkSpec } from './edges.ts';

const bare: ChartSpecOf<'network'> = { ...networkSpec, status: undefined };
const rows = (csv: string) => dataFrom(`from,to,role\n${csv}`, { from: ['string'], to: ['string'], role: ['string'] });

describe('deriveGraph(spec, data)', () => {
  it('puts the node with most links in focus, and those with most kinds of link first', () => {
    const { graph, problems } = deriveGraph(networkSpec, edges);
    expect(problems).toEqual([]);
    expect(graph?.focus).toBe('Anthropic');
    // Three kinds: Google. Two: Amazon with three links, the others with two, in the order of the rows. None: Cursor.
    expect(graph?.partners.map(({ name }) => name)).toEqual(
      'Google Amazon Microsoft NVIDIA SpaceX AMD Akamai Broadcom OpenAI Cursor'.split(' '),
    );
  });

  it('orders the kinds by the mean row of their links, so that few cross', () => {
    // Rows are Google 0, Amazon 1, Microsoft 2, NVIDIA 3, SpaceX 4, AMD 5, Akamai 6, Broadcom 7, OpenAI 8.
    // investor (0+1+2+3+5+6)/6 = 2.8; supplier (0+1+1+2+3+4+5+6+7)/9 = 3.2; competitor (0+4+8)/3 = 4.
    expect(deriveGraph(networkSpec, edges).graph?.kinds).toEqual(['investor', 'supplier', 'competitor']);
  });

  it('keeps links in which the focus has no part apart', () => {
    const others = deriveGraph(networkSpec, edges).graph?.others.map(({ from, to }) => `${from}>${to}`);
    expect(others).toEqual(['Google>SpaceX', 'SpaceX>Google', 'NVIDIA>SpaceX', 'SpaceX>Cursor']);
  });

  it('takes the focus that the writer names, and says so when it has no link', () => {
    expect(deriveGraph({ ...networkSpec, focus: 'SpaceX' }, edges).graph?.focus).toBe('SpaceX');
    const { graph, problems } = deriveGraph({ ...networkSpec, focus: 'Antropic' }, edges);
    expect(graph?.focus).toBe('Anthropic');
    expect(problems).toEqual([
      {
        code: 'RK097',
        severity: 'error',
        message: 'No link begins or ends at "Antropic".',
        hint: 'Did you mean "Anthropic"?',
        at: SPEC_AT,
      },
    ]);
  });

  it('asks to group more than four kinds of link', () => {
    const { graph, problems } = deriveGraph(bare, rows('a,z,1\nb,z,2\nc,z,3\nd,z,4\ne,z,5'));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['RK095', 'The column "role" holds 5 kinds of link: 1, 2, 3, 4, 5.'],
    ]);
    expect(graph?.kinds).toHaveLength(4);
  });

  it('names the row of a link without two ends', () => {
    const { problems } = deriveGraph(bare, rows('a,z,1\n,z,1\nz,z,1'));
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['RK096', 3],
      ['RK096', 4],
    ]);
  });

  it('names an unknown status at its row', () => {
    const wrong = dataFrom('from,to,role,status\na,z,1,confrimed', {
      from: ['string'],
      to: ['string'],
      role: ['string'],
      status: ['string'],
    });
    const { problems } = deriveGraph(networkSpec, wrong);
    expect(problems.map(({ code, hint, at }) => [code, hint, at.line])).toEqual([
      ['RK093', 'Did you mean "confirmed"?', 2],
    ]);
  });

  it('names a column that is not there, and draws nothing', () => {
    const { graph, problems } = deriveGraph({ ...bare, link: 'rol' }, rows('a,z,1'));
    expect(graph).toBeUndefined();
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['RK080', 'Did you mean "role" or "from" or "to"?'],
    ]);
  });

  it('says when there are too many nodes to be read', () => {
    const many = Array.from({ length: 41 }, (_, i) => `firm ${i},z,1`).join('\n');
    expect(deriveGraph(bare, rows(many)).problems.map(({ code }) => code)).toEqual(['RK098']);
  });

  it('has no graph for no rows', () => {
    expect(deriveGraph(bare, rows(''))).toEqual({ graph: undefined, problems: [] });
  });
});
