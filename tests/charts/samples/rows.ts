import { BarSpecSchema, DotSpecSchema, RangeSpecSchema } from '../../../src/model/chart.ts';
import { dataFrom, figure } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 'sample' } };
const channel = { low: 'low', high: 'high', bound: 'bound', status: 'status' };

export const commitments = dataFrom(
  `supplier,amount,low,high,bound,status
Broadcom (Google TPU lease),125.2,,,,reported
Google,111.1,,,,reported
Amazon,110,,,over,confirmed
"SpaceX, to May 2029",45,40,45,,inferred
Nscale,45,,,,reported
Microsoft,31.4,,,,reported
Theseus,,,,,`,
  {
    supplier: ['string'],
    amount: ['number', 'billion USD'],
    low: ['number', 'billion USD'],
    high: ['number', 'billion USD'],
    bound: ['string'],
    status: ['string'],
  },
);
export const barSpec = BarSpecSchema.parse({
  kind: 'bar',
  ...common,
  y: 'supplier',
  x: { column: 'amount', ...channel },
  order: 'descending',
  highlight: 'SpaceX, to May 2029',
  references: [{ value: 50, label: 'half a hundred' }],
});

export const profits = dataFrom(
  `what,value,low,high,bound,status
Profit,4.5,4,5,,confirmed
Loss,-8.06,,,under,reported
Net loss after charges that were not cash,-42,-45,-40,,disputed
Known as a range only,,5,9,,inferred`,
  {
    what: ['string'],
    value: ['number', '%'],
    low: ['number', '%'],
    high: ['number', '%'],
    bound: ['string'],
    status: ['string'],
  },
);
export const profitSpec = BarSpecSchema.parse({
  kind: 'bar',
  ...common,
  y: 'what',
  x: { column: 'value', ...channel },
});

export const leadTimes = dataFrom(
  `item,days,low,high,bound,status
Colossus 1 opened to Anthropic,31,,,up to,confirmed
"Colossus II, second cluster",64,,,,confirmed
"Colossus 1, first cluster",122,,,,confirmed
"Usual build, lower estimate",,365,547.5,,reported
"Usual build, higher estimate",,547.5,730,,reported
Substation transformer,1120,,,over,reported
"Grid power, average wait",1460,,,,disputed`,
  {
    item: ['string'],
    days: ['number', 'day'],
    low: ['number', 'day'],
    high: ['number', 'day'],
    bound: ['string'],
    status: ['string'],
  },
  [figure('doubling', 57.7, { unit: 'day', interval: { low: 50, high: 65, level: 0.9, from: 'samples' } })],
);
export const rangeSpec = RangeSpecSchema.parse({
  kind: 'range',
  ...common,
  y: 'item',
  x: { column: 'days', ...channel, scale: 'log' },
  highlight: 'Colossus 1 opened to Anthropic',
  references: [{ value: 'doubling', label: 'doubling of run-rate, 58 days' }],
});

export const deals = dataFrom(
  `what,on,from,to,status
First cluster,,2024-05-01,2024-08-31,confirmed
Doubling of the cluster,,2024-09,2024-11,reported
Second cluster,2026-05-20,,,inferred
Lease,,2026-05-06,2029-05-31,disputed
First quarter,2026-Q1,,,`,
  { what: ['string'], on: ['date'], from: ['date'], to: ['date'], status: ['string'] },
);
export const dateRangeSpec = RangeSpecSchema.parse({
  kind: 'range',
  ...common,
  y: 'what',
  x: { column: 'on', low: 'from', high: 'to', status: 'status' },
});

export const prices = dataFrom(
  `chip,offer,as_of,value,low,high,bound,status
H100,market,2024-01,2.85,,,,reported
H100,on demand,2024-10,2.99,,,,reported
H100,one-year contract,2025-10,1.7,,,,reported
H100,spot index,2026-05,2.6,,,about,reported
H100,median posted price,2026-05-20,2.95,,,,reported
B200,spot index,2026-05,5.3,,,about,reported
GB200,on demand at CoreWeave,2026-08-21,10.5,,,,reported
GB200,wholesale and secondary,2026-08,,7.2,10,,reported`,
  {
    chip: ['string'],
    offer: ['string'],
    as_of: ['date'],
    value: ['number', 'USD/(GPU hour)'],
    low: ['number', 'USD/(GPU hour)'],
    high: ['number', 'USD/(GPU hour)'],
    bound: ['string'],
    status: ['string'],
  },
);
export const dotSpec = DotSpecSchema.parse({ kind: 'dot', ...common, y: 'chip', x: { column: 'value', ...channel } });
export const scatterSpec = DotSpecSchema.parse({
  kind: 'dot',
  ...common,
  x: 'as_of',
  y: { column: 'value', ...channel },
  label: 'offer',
  series: 'chip',
});
