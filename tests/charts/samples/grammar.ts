import { AreaSpecSchema, DotSpecSchema, LineSpecSchema, RangeSpecSchema } from '../../../src/model/chart.ts';
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

/** Seasons that are written as such, of two leagues; the newer one begins later, and one value is in doubt. */
export const seasons = dataFrom(
  `season,league,goals,low,high,status
2017/18,Old league,2.7,,,confirmed
2018/19,Old league,2.8,,,confirmed
2019/20,Old league,2.7,,,confirmed
2020/21,Old league,2.5,2.3,2.6,reported
2021/22,Old league,2.8,,,confirmed
2022/23,Old league,2.9,,,confirmed
2023/24,Old league,3.3,,,confirmed
2019/20,New league,2.1,,,confirmed
2020/21,New league,,,,
2021/22,New league,2.4,,,confirmed
2022/23,New league,2.2,,,disputed
2023/24,New league,2.6,,,confirmed`,
  {
    season: ['string'],
    league: ['string'],
    goals: ['number'],
    low: ['number'],
    high: ['number'],
    status: ['string'],
  },
);
export const seasonsSpec = LineSpecSchema.parse({
  kind: 'line',
  ...common,
  x: 'season',
  y: { column: 'goals', low: 'low', high: 'high', status: 'status' },
  series: 'league',
  annotations: [{ at: '2019/20', until: '2020/21', text: 'Empty stadiums' }],
});

export const phases = dataFrom(
  `phase,who,share
Before the reform,Paid by patients,40
During the negotiations,Paid by patients,44
After all states had signed,Paid by patients,25
Today,Paid by patients,18
Before the reform,Paid by the state,20
During the negotiations,Paid by the state,21
After all states had signed,Paid by the state,50
Today,Paid by the state,61`,
  { phase: ['string'], who: ['string'], share: ['number', 'billion EUR'] },
);
export const phasesSpec = AreaSpecSchema.parse({ kind: 'area', ...common, x: 'phase', y: 'share', series: 'who' });
