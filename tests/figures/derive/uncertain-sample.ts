import type { FigureSpecInput } from '../../../src/model/figure.ts';
import type { Table } from '../../../src/model/table.ts';
import { ARR, deriveSample, SOURCED } from '../sample-report.ts';

const PRICES: Table = {
  name: 'prices',
  title: 'Prices',
  file: 'data/prices.csv',
  fields: [
    { name: 'chip', type: 'string' },
    { name: 'price', type: 'number', unit: 'USD/(GPU hour)' },
  ],
  sources: ['src-two'],
  publish: true,
  rows: [
    ...[2, 3, 4, 5, 6].map((price, i) => ({ line: i + 2, cells: ['H100', price] })),
    { line: 7, cells: ['A100', 1] },
    { line: 8, cells: ['H100', null] },
  ],
};
/** Tables that an uncertain figure may name. */
export const tables = { prices: PRICES, arr: ARR };

/** A count of GPUs that is uncertain in the way that a test says. */
export const gpus = (more: FigureSpecInput): FigureSpecInput => ({
  value: '325 000 GPU',
  basis: 'ours',
  ...SOURCED,
  ...more,
});
export const derive = (specs: Record<string, FigureSpecInput>) => deriveSample(specs, { tables });
/** What is wrong with it. */
export const textsOf = (more: FigureSpecInput) => derive({ gpus: gpus(more) }).texts;
