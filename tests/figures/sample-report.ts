import { type DeriveInput, deriveFigures } from '../../src/figures/derive.ts';
import { type FigureSpecInput, FiguresFileSchema } from '../../src/model/figure.ts';
import { formatProblem } from '../../src/model/problem.ts';
import type { Locale } from '../../src/model/site.ts';
import type { Table } from '../../src/model/table.ts';

export const SAMPLE_LOCALE: Locale = {
  language: 'en-GB',
  currencies: ['USD', 'EUR'],
  units: { GPU: { one: 'GPU', many: 'GPUs' } },
};

/** Details that make an input complete, so that a test says only what it is about. */
export const SOURCED = { source: 'src', as_of: '2026-01-01', status: 'confirmed' } as const;

/** Figures from specs as a writer types them. A place is "figures.yaml#id.key", its column the offset plus 1. */
export function deriveSample(specs: Record<string, FigureSpecInput>, input: Partial<DeriveInput> = {}) {
  const { figures, problems } = deriveFigures({
    specs: FiguresFileSchema.parse(specs),
    locate: (id, key, offset = 0) => ({
      file: `figures.yaml#${id}${key ? `.${[key].flat().join('.')}` : ''}`,
      line: 1,
      column: offset + 1,
    }),
    tables: {},
    queries: {},
    sourceIds: new Set(['src', 'src-two']),
    locale: SAMPLE_LOCALE,
    seed: 'sample',
    ...input,
  });
  return { figures, problems, texts: problems.map(formatProblem) };
}

const day = (iso: string) => ({ iso, precision: 'day' as const });
const COLUMNS = [
  'company',
  'metric',
  'as_of',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'status',
  'notes',
  'ids',
] as const;

/** Run-rates, in billions. Line 2 is the first row. */
export const ARR: Table = {
  name: 'arr',
  title: 'Run-rates',
  file: 'data/arr.csv',
  fields: COLUMNS.map((name) => ({
    name,
    type: name === 'as_of' ? 'date' : ['value', 'low', 'high'].includes(name) ? 'number' : 'string',
    ...(name === 'value' ? { unit: 'billion EUR/year' } : {}),
  })),
  roles: {
    value: 'value',
    low: 'low',
    high: 'high',
    unit: 'unit',
    date: 'as_of',
    bound: 'bound',
    status: 'status',
    sources: 'ids',
    note: 'notes',
  },
  sources: ['src-two'],
  publish: true,
  rows: [
    {
      line: 2,
      cells: [
        'A',
        'run-rate',
        day('2025-12-31'),
        9,
        9,
        10,
        'billion USD/year',
        'approximately',
        'confirmed',
        'first',
        'src; src-two',
      ],
    },
    {
      line: 3,
      cells: ['A', 'run-rate', day('2026-04-06'), 30, null, null, 'billion USD/year', 'over', 'confirmed', null, 'src'],
    },
    { line: 4, cells: ['A', 'revenue', day('2026-04-06'), null, 4, 5, 'billion USD', null, 'reported', null, null] },
    { line: 5, cells: ['B', 'run-rate', day('2026-04-06'), 0.087, null, null, null, 'nearing', 'sure', null, null] },
  ],
};
