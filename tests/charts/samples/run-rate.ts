import { type ChartSpec, LineSpecSchema } from '../../../src/model/chart.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import { dataFrom, figure } from '../sample-data.ts';

const start = parsePartialDate('2025-12-31');

/** Dates of mixed precision, bounds, stated ranges, disputed points: all that a line chart has to tell apart. */
export const runRate = dataFrom(
  `as_of,value,low,high,bound,status
2024-01,0.087,,,about,reported
2024-12,1,,,about,confirmed
2025-05-30,3,,,,reported
2025-08,5,,,over,confirmed
2025-12-31,9,9,10,about,confirmed
2026-02-12,14,,,,confirmed
2026-03-03,19,19,20,,reported
2026-04-06,30,,,over,confirmed
2026-04-30,43,40,44,about,disputed
2026-05,47,,,over,confirmed
2026-06-30,44,,,,disputed
2026-07-31,65,,,over,reported
2026-09-18,100,,,over,disputed`,
  {
    as_of: ['date'],
    value: ['number', 'billion USD/year'],
    low: ['number', 'billion USD/year'],
    high: ['number', 'billion USD/year'],
    bound: ['string'],
    status: ['string'],
  },
  [
    figure('start', 9e9, { unit: 'USD/year', ...(start ? { asOf: start } : {}) }),
    figure('growth', 80),
    figure('plan', 10),
  ],
);

export const runRateSpec: Extract<ChartSpec, { kind: 'line' }> = LineSpecSchema.parse({
  kind: 'line',
  title: 'Run-rate followed the path of 80× a year, then fell below it',
  subtitle: 'Annualised run-rate revenue, billion US dollars a year, log scale',
  data: { table: 'arr' },
  x: 'as_of',
  y: { column: 'value', low: 'low', high: 'high', scale: 'log', bound: 'bound', status: 'status' },
  paths: [
    { from: 'start', multiple: 'growth', per: 'year', label: '80× a year', tone: 'accent', until: '2026-07-31' },
    { from: 'start', multiple: 'plan', per: 'year', label: 'the plan, 10× a year', until: '2026-07-31' },
    { from: 'start', multiple: 'growth', per: 'quarter', label: '80× a quarter', tone: 'rejected' },
  ],
  annotations: [{ at: '2026-05-06', text: 'Lease announced' }],
});
