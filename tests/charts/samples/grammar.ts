import { DotSpecSchema, RangeSpecSchema } from '../../../src/model/chart.ts';
import { dataFrom } from '../sample-data.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 'sample' } };
const channel = { low: 'low', high: 'high', bound: 'bound', status: 'status' };

/** Pairs that rise, fall and hardly move, with ranges, bounds and doubts; one has lost an end. */
export const rents = dataFrom(
  `city,year,rent,low,high,bound,status
Lisbon,2019,11.2,,,,confirmed
Lisbon,2024,16.4,15.5,17,,reported
Berlin,2019,9.8,,,,confirmed
Berlin,2024,13.1,,,,confirmed
Stockholm,2019,12,,,,confirmed
Stockholm,2024,11.4,,,,confirmed
"Luxembourg, with the communes around it",2019,24,,,over,confirmed
"Luxembourg, with the communes around it",2024,27.5,,,,disputed
Valletta,2019,,,,,
Valletta,2024,14.3,,,,inferred
Helsinki,2019,18.1,,,,confirmed
Helsinki,2024,18.4,,,,confirmed`,
  {
    city: ['string'],
    year: ['string'],
    rent: ['number', 'EUR/m2'],
    low: ['number', 'EUR/m2'],
    high: ['number', 'EUR/m2'],
    bound: ['string'],
    status: ['string'],
  },
);
export const dumbbellSpec = RangeSpecSchema.parse({
  kind: 'range',
  ...common,
  y: 'city',
  x: { column: 'rent', ...channel },
  series: 'year',
  order: 'descending',
  references: [{ value: 15, label: 'a third of the usual wage' }],
  annotations: [{ at: 'Stockholm', text: 'rents are agreed each year' }],
});

/** Several years a city, joined from the lowest to the highest. */
export const years = dataFrom(
  `city,year,rent
Vienna,2010,6.1
Vienna,2015,7.4
Vienna,2020,8.2
Vienna,2024,9.9
Athens,2010,9
Athens,2015,6.2
Athens,2020,7.1
Athens,2024,9.4
Riga,2015,7
Riga,2020,7.9
Riga,2024,8.8`,
  { city: ['string'], year: ['string'], rent: ['number', 'EUR/m2'] },
);
export const strungSpec = RangeSpecSchema.parse({
  kind: 'range',
  ...common,
  y: 'city',
  x: 'rent',
  series: 'year',
  highlight: '2024',
});

/** Countries of very different size, two of them at one place; the smallest are drawn larger than they are. */
export const states = dataFrom(
  `name,income,life,people,region
Highland,4200,61.5,210,North
Lakes and rivers,5900,66.8,1311,North
Plain,13300,76.9,1376,North
Narrow coast,13300,76.9,36,South
Three islands,15400,75.6,206,South
Peninsula,53300,79.1,322,South
"Free port, a city alone",61000,83,6,South
Rock,58000,80.2,0.03,South`,
  {
    name: ['string'],
    income: ['number', 'USD'],
    life: ['number', 'year'],
    people: ['number', 'million'],
    region: ['string'],
  },
);
export const sizedSpec = DotSpecSchema.parse({
  kind: 'dot',
  ...common,
  x: { column: 'income', scale: 'log' },
  y: 'life',
  label: 'name',
  series: 'region',
  size: 'people',
});
