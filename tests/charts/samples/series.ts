import { AreaSpecSchema, BarSpecSchema, SlopeSpecSchema, WaterfallSpecSchema } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 'sample' } };
const channel = { low: 'low', high: 'high', bound: 'bound', status: 'status' };

export const demand = dataFrom(
  `region,use,value,low,high,bound,status
North,Homes,12,,,,confirmed
North,Industry,21,19,24,,confirmed
North,Data centres,9,,,over,reported
"South, with the islands",Homes,18,,,,confirmed
"South, with the islands",Industry,7,,,,inferred
"South, with the islands",Data centres,3.5,,,,disputed
East,Homes,10,,,,confirmed
East,Data centres,1,,,,confirmed`,
  {
    region: ['string'],
    use: ['string'],
    value: ['number', 'TWh'],
    low: ['number', 'TWh'],
    high: ['number', 'TWh'],
    bound: ['string'],
    status: ['string'],
  },
);
export const groupedSpec = BarSpecSchema.parse({
  kind: 'bar',
  ...common,
  y: 'region',
  x: { column: 'value', ...channel },
  series: 'use',
});
export const stackedSpec = { ...groupedSpec, stacked: true };

export const answers = dataFrom(
  `question,answer,share
Prices will fall,Disagree,-38
Prices will fall,Strongly disagree,-12
Prices will fall,Agree,30
Prices will fall,Strongly agree,8
Supply will grow,Disagree,-10
Supply will grow,Strongly disagree,-4
Supply will grow,Agree,44
Supply will grow,Strongly agree,27`,
  { question: ['string'], answer: ['string'], share: ['number', '%'] },
);
export const divergingSpec = BarSpecSchema.parse({
  kind: 'bar',
  ...common,
  y: 'question',
  x: 'share',
  series: 'answer',
  stacked: true,
});

export const power = dataFrom(
  `year,source,value,low,high,bound,status
${['Coal', 'Gas', 'Wind and sun'].flatMap((source, k) => Array.from({ length: 9 }, (_, i) => `${2016 + i},${source},${[30 - 3 * i, 20 + ((i * 5) % 4), 4 + i * i * 0.4][k]},,,,confirmed`)).join('\n')}
2025,Coal,4,2,6,,inferred
2025,Gas,22,,,about,reported
2025,Wind and sun,37,,,over,confirmed`,
  {
    year: ['date'],
    source: ['string'],
    value: ['number', 'TWh'],
    low: ['number', 'TWh'],
    high: ['number', 'TWh'],
    bound: ['string'],
    status: ['string'],
  },
);
export const areaSpec = AreaSpecSchema.parse({
  kind: 'area',
  ...common,
  x: 'year',
  y: { column: 'value', ...channel },
  series: 'source',
  annotations: [{ at: '2021-06', text: 'A law was passed' }],
});
export const sharesSpec = { ...areaSpec, normalised: true, highlight: 'Wind and sun' };

export const change = dataFrom(
  `quarter,region,value,low,high,bound,status
2026-Q1,North,12,,,,confirmed
2026-Q1,South,12.4,,,,confirmed
2026-Q1,"East, with a rather long name",11.8,,,,confirmed
2026-Q1,West,31,28,34,,inferred
2026-Q3,North,29,,,over,reported
2026-Q3,South,13,,,,confirmed
2026-Q3,"East, with a rather long name",4,,,,disputed
2026-Q3,West,30.5,,,,confirmed`,
  {
    quarter: ['date'],
    region: ['string'],
    value: ['number', '%'],
    low: ['number', '%'],
    high: ['number', '%'],
    bound: ['string'],
    status: ['string'],
  },
);
export const slopeSpec = SlopeSpecSchema.parse({
  kind: 'slope',
  ...common,
  x: 'quarter',
  y: { column: 'value', ...channel },
  series: 'region',
  highlight: 'North',
});

export const budget = dataFrom(
  `item,value,low,high,bound,status
Revenue,48,,,,confirmed
Compute,-31,-34,-28,,inferred
"People, offices and all else",-14,,,,reported
Result of the business,3,,,,confirmed
Interest,-6.5,,,,confirmed
Money raised,9,,,over,reported
In the end,,,,,`,
  {
    item: ['string'],
    value: ['number', 'billion USD'],
    low: ['number', 'billion USD'],
    high: ['number', 'billion USD'],
    bound: ['string'],
    status: ['string'],
  },
);
export const waterfallSpec = WaterfallSpecSchema.parse({
  kind: 'waterfall',
  ...common,
  y: 'item',
  x: { column: 'value', ...channel },
  totals: ['Result of the business', 'In the end'],
});
