import { BarSpecSchema } from '../../../src/model/chart.ts';
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
