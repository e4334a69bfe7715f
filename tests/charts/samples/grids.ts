import { HeatmapSpecSchema } from '../../../src/model/chart/heatmap.ts';
import { TableSpecSchema } from '../../../src/model/chart/table.ts';
import { dataFrom } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 't' } };

const CITIES = ['Seattle', 'New York', 'Phoenix, in the desert of Arizona', 'Chicago'];
const MONTHS = Array.from({ length: 12 }, (_, month) => `2015-${String(month + 1).padStart(2, '0')}`);

/** Warm in the middle of the year; the city of the desert most of all, one month of it unknown. */
export const warmth = dataFrom(
  [
    'city,month,value',
    ...CITIES.flatMap((city, k) =>
      MONTHS.map((month, i) => {
        const value = 6 + k * 3 + 12 * Math.sin(((i - 3) * Math.PI) / 6);
        return `"${city}",${month},${k === 2 && i === 4 ? '' : value.toFixed(1)}`;
      }),
    ),
  ].join('\n'),
  { city: ['string'], month: ['date'], value: ['number', '°C'] },
);
export const warmthSpec = HeatmapSpecSchema.parse({
  kind: 'heatmap',
  ...common,
  x: 'month',
  y: 'city',
  value: 'value',
  highlight: 'Chicago',
});

/** Who trades with whom: gains and losses, some known from one side, one with a range, in categories with long names. */
export const balance = dataFrom(
  `from,to,value,low,high,bound,status
Machinery,Northern provinces,12,,,,confirmed
Machinery,Islands,-4,-9,2,,reported
Machinery,The capital and the towns around it,31,,,over,confirmed
Grain,Northern provinces,-18,,,,confirmed
Grain,Islands,2,,,,disputed
Grain,The capital and the towns around it,-27,,,about,inferred
Pharmaceuticals and other chemicals,Northern provinces,0,,,,confirmed
Pharmaceuticals and other chemicals,Islands,7,3,22,,reported`,
  {
    from: ['string'],
    to: ['string'],
    value: ['number', 'million USD'],
    low: ['number', 'million USD'],
    high: ['number', 'million USD'],
    bound: ['string'],
    status: ['string'],
  },
);
export const balanceSpec = HeatmapSpecSchema.parse({
  kind: 'heatmap',
  ...common,
  x: 'to',
  y: 'from',
  value: { column: 'value', low: 'low', high: 'high', bound: 'bound', status: 'status' },
  steps: 6,
});

export const tableSpec = TableSpecSchema.parse({
  kind: 'table',
  ...common,
  columns: [
    { column: 'from', title: 'Goods' },
    { column: 'to', title: 'Where they are made' },
    {
      column: 'value',
      low: 'low',
      high: 'high',
      bound: 'bound',
      status: 'status',
      bar: true,
      title: 'Balance, million USD',
    },
  ],
  by: 'value',
  order: 'descending',
  first: 6,
  highlight: 'Grain',
});
/** Two columns, which fit side by side even in the narrow layout. */
export const shortTableSpec = TableSpecSchema.parse({
  kind: 'table',
  ...common,
  columns: ['city', { column: 'value', decimals: 1, title: 'Mean of January, °C', bar: true }],
});
export const january = {
  ...warmth,
  rows: warmth.rows.filter((_, i) => i % 12 === 0),
};

/** Gains and losses of very different size. */
export const transfers = dataFrom(
  [
    'country,year,amount',
    ...['Northland', 'Lakeside', 'The islands', 'Old coast'].flatMap((country, i) =>
      ['2021', '2022', '2023', '2024'].map((year, j) => {
        const sign = (i * 3 + j) % 2 === 0 ? 1 : -1;
        return `${country},${year},${i === 2 && j === 1 ? 0 : sign * Math.round(3 * 10 ** ((i * 2 + j) / 2))}`;
      }),
    ),
  ].join('\n'),
  { country: ['string'], year: ['string'], amount: ['number', 'million EUR'] },
);
export const transfersSpec = HeatmapSpecSchema.parse({
  kind: 'heatmap',
  title: 'A finding',
  subtitle: 'What, where, when',
  data: { table: 'sample' },
  x: 'year',
  y: 'country',
  value: { column: 'amount', scale: 'symlog' },
});
