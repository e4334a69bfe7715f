import {
  AreaSpecSchema,
  BarSpecSchema,
  DotSpecSchema,
  LineSpecSchema,
  RangeSpecSchema,
} from '../../../src/model/chart.ts';

const common = { title: 'A finding', subtitle: 'What, where, when', data: { table: 'sample' } };
const channel = { low: 'low', high: 'high', bound: 'bound', status: 'status' };

/** Charts with levels, bands, stretches and words, of the rows that other samples have. */
export const lineSpec = LineSpecSchema.parse({
  kind: 'line',
  ...common,
  x: 'as_of',
  y: { column: 'value', ...channel, scale: 'log' },
  references: [{ from: 10, to: 30, label: 'what others took in' }],
  annotations: [
    { at: 2025, until: 2025, text: 'A year of growth' },
    { at: '2026-05-06', text: 'Lease announced' },
  ],
});
export const areaSpec = AreaSpecSchema.parse({
  kind: 'area',
  ...common,
  x: 'year',
  y: { column: 'value', ...channel },
  series: 'source',
  references: [
    { value: 58, label: 'the goal' },
    { from: 8, to: 16, label: 'what one plant makes' },
  ],
  annotations: [
    { at: 2018, until: 2019, text: 'A drought' },
    { at: '2021-06', text: 'A law was passed' },
  ],
});
export const barSpec = BarSpecSchema.parse({
  kind: 'bar',
  ...common,
  y: 'supplier',
  x: { column: 'amount', ...channel },
  references: [
    { from: 20, to: 50, label: 'what rivals pay' },
    { value: 50, label: 'half a hundred' },
  ],
  annotations: [
    { at: 'Amazon', text: 'of which a quarter is chips' },
    { at: 'Theseus', text: 'announced, size not said' },
  ],
});
export const ganttSpec = RangeSpecSchema.parse({
  kind: 'range',
  ...common,
  y: 'what',
  x: { column: 'on', low: 'from', high: 'to', status: 'status' },
  references: [
    { from: 2026, to: 2026, label: 'this year' },
    { value: '2028-01', label: 'elections' },
  ],
});
export const scatterSpec = DotSpecSchema.parse({
  kind: 'dot',
  ...common,
  x: 'as_of',
  y: { column: 'value', ...channel },
  label: 'offer',
  series: 'chip',
  trend: true,
  references: [
    { from: 2, to: 4, label: 'what one card costs', axis: 'y' },
    { value: '2025-03-18', label: 'next chip shown' },
  ],
  annotations: [{ at: 'spot index', text: 'fell most' }],
});
