import { SankeySpecSchema } from '../../../src/model/chart/sankey.ts';
import { dataFrom } from '../sample-data.ts';

/** Energy on its way: two steps, a range, a bound and a disputed flow; one place loses some of what comes in. */
export const energy = dataFrom(
  `from,to,value,low,high,bound,status
Coal,Power stations,46,,,,confirmed
Natural gas,Power stations,28,22,33,,reported
Natural gas,Heating of homes and offices,31,,,,confirmed
Wind and sun,Grid,39,,,over,confirmed
Power stations,Grid,30,,,,confirmed
Power stations,Losses,44,,,,inferred
Grid,Industry,34,,,,confirmed
Grid,Heating of homes and offices,12,,,,disputed
Grid,Everything else that runs on electricity,23,,,about,confirmed`,
  {
    from: ['string'],
    to: ['string'],
    value: ['number', 'TWh'],
    low: ['number', 'TWh'],
    high: ['number', 'TWh'],
    bound: ['string'],
    status: ['string'],
  },
);
export const energySpec = SankeySpecSchema.parse({
  kind: 'sankey',
  title: 'A finding',
  subtitle: 'What, where, when',
  data: { table: 't' },
  from: 'from',
  to: 'to',
  value: { column: 'value', low: 'low', high: 'high', bound: 'bound', status: 'status' },
});
