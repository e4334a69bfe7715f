import {
  DensitySpecSchema,
  FanSpecSchema,
  HistogramSpecSchema,
  QuantileDotsSpecSchema,
} from '../../../src/model/chart/spread.ts';
import { dataFrom, figure } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when' };

/** A thousand values of a logistic in logarithms: the middle times e to the power of spread × ln(p / (1 − p)). */
const samplesOf = (id: string, label: string, { middle, spread }: { middle: number; spread: number }): string[] =>
  Array.from({ length: 1000 }, (_, i) => {
    const share = (i + 0.5) / 1000;
    return `${id},${label},${(middle * Math.exp(spread * Math.log(share / (1 - share)))).toPrecision(6)}`;
  });

const interval = (low: number, high: number) => ({ low, high, level: 0.9, from: 'samples' }) as const;
const COLUMNS = { id: ['string'], figure: ['string'], value: ['number', 'USD/(GPU hour)'] } satisfies Parameters<
  typeof dataFrom
>[1];

/** e to the power of 0.07 × ln 19 is 1.229: nine in ten lie between 3.17 and 4.79. */
export const gpuHour = dataFrom(
  ['id,figure,value', ...samplesOf('gpu_hour', 'Price of a GPU-hour', { middle: 3.9, spread: 0.07 })].join('\n'),
  COLUMNS,
  [figure('gpu_hour', 3.9, { unit: 'USD/(GPU hour)', interval: interval(3.17, 4.79) })],
);
export const gpuHours = dataFrom(
  [
    'id,figure,value',
    ...samplesOf('gpu_hour', 'Colossus rental', { middle: 3.9, spread: 0.07 }),
    ...samplesOf('posted', '"H100, posted by clouds of all sizes, on demand"', { middle: 2.4, spread: 0.16 }),
    ...samplesOf('contract', '"H100, contract"', { middle: 1.7, spread: 0.05 }),
  ].join('\n'),
  COLUMNS,
);
const figures = { figures: ['gpu_hour'] };
export const histogramSpec = HistogramSpecSchema.parse({
  kind: 'histogram',
  ...common,
  data: figures,
  references: [{ value: 3, label: 'three dollars' }],
});
export const dotsSpec = QuantileDotsSpecSchema.parse({ kind: 'quantile-dots', ...common, data: figures });
export const densitySpec = DensitySpecSchema.parse({ kind: 'density', ...common, data: figures });
export const densitiesSpec = { ...densitySpec, highlight: 'Colossus rental' };

export const outlook = dataFrom(
  `year,sales,low_50,high_50,low_90,high_90
2022,10,,,,
2023,12,,,,
2024,15,,,,
2025,19,19,19,19,19
2026,23,22,24.5,20,27
2027,27,25,30,21,35
2028,31,28,36,22,45`,
  {
    year: ['date'],
    sales: ['number', 'billion USD'],
    low_50: ['number', 'billion USD'],
    high_50: ['number', 'billion USD'],
    low_90: ['number', 'billion USD'],
    high_90: ['number', 'billion USD'],
  },
);
export const fanSpec = FanSpecSchema.parse({
  kind: 'fan',
  ...common,
  data: { table: 'sample' },
  x: 'year',
  y: 'sales',
  annotations: [{ at: '2025-07', text: 'Forecast begins' }],
});
