import { describe, expect, it } from 'vitest';
import { findUses } from '../../../src/compile/report/figure-uses.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { CompiledChart } from '../../../src/model/compiled.ts';
import { parseProse } from '../../../src/prose/parse-prose.ts';

const at = { file: 'x', line: 1, column: 1 };
const fig = (id: string) => ({ fig: id, text: '1' });
const layout = { svg: '', width: 1, height: 1 };

const chart: CompiledChart = {
  id: 'levels',
  kind: 'bar',
  title: ['Rose by ', fig('rise')],
  subtitle: [],
  description: '',
  wide: layout,
  narrow: layout,
  table: { columns: [], rows: [] },
  key: [],
  sources: [],
  figures: [],
  csv: '',
  rawCsv: '',
  json: '',
  svg: '',
};

const claim: Claim = {
  id: 'flood',
  quote: 'never higher',
  by: '',
  source: '',
  verdict: 'wrong',
  on: { iso: '2026', precision: 'year' },
  why: ['It was ', fig('highest')],
  since: [fig('rise')],
  figures: ['level'],
  sources: [],
  at,
};

const prose = parseProse(
  'The <Fig id="rise" /> and <Fig id="rise">more</Fig>.\n\n<Chart id="levels" />\n',
  'index.mdx',
);

describe('findUses({ prose, head, charts, drawings, claims })', () => {
  const uses = findUses({
    prose,
    head: { title: ['Up ', fig('rise')], dek: [fig('level')], description: [fig('highest')] },
    charts: { levels: chart, hidden: { ...chart, id: 'hidden', title: [fig('level')] } },
    drawings: {},
    claims: { flood: claim, unseen: { ...claim, id: 'unseen' } },
    shownClaims: ['flood'],
  });

  it('counts headline, dek and prose as one place', () => {
    expect(uses.rise?.[0]).toEqual({ kind: 'text', count: 3 });
    expect(uses.level?.[0]).toEqual({ kind: 'text', count: 1 });
  });

  it('names charts and claims that stand on the page, and no others', () => {
    expect(uses.rise?.slice(1)).toEqual([
      { kind: 'chart', id: 'levels', label: 'Rose by 1' },
      { kind: 'claim', id: 'flood', label: 'never higher' },
    ]);
    expect(uses.level?.slice(1)).toEqual([{ kind: 'claim', id: 'flood', label: 'never higher' }]);
  });

  it('leaves out the description, which no page shows', () => {
    expect(uses.highest).toEqual([{ kind: 'claim', id: 'flood', label: 'never higher' }]);
  });
});
