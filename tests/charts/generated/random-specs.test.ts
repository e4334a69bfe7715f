import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberFormat, NumberFormatSchema } from '../../../src/model/chart/number-format.ts';
import type { ChartSpec } from '../../../src/model/chart.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import { ENGLISH } from '../sample-data.ts';
import { dataOf, draw, faultsOf, row } from './rows.ts';
import { specs } from './specs.ts';

const formats = fc
  .record(
    {
      decimals: fc.integer({ min: 0, max: 6 }),
      compact: fc.boolean(),
      sign: fc.boolean(),
      prefix: fc.constantFrom('$', 'US$', '\u20ac '),
      suffix: fc.constantFrom('bn', ' GW', ' an hour'),
    },
    { requiredKeys: [] },
  )
  .filter((format) => NumberFormatSchema.safeParse(format).success)
  .map((format) => NumberFormatSchema.parse(format));

/** The spec with a format on the channels of its values. */
function withFormat(spec: ChartSpec, format: NumberFormat): ChartSpec {
  const isValue = (channel: unknown): channel is { column: string } =>
    typeof channel === 'object' && channel !== null && 'column' in channel && channel.column === 'value';
  const own = Object.entries(spec).flatMap(([key, channel]) =>
    isValue(channel) ? [[key, { ...channel, format }]] : [],
  );
  return Object.assign({}, spec, Object.fromEntries(own));
}

const written = fc.record({
  spec: fc.constantFrom(...Object.values(specs)),
  layout: fc.constantFrom('wide' as const, 'narrow' as const),
  language: fc.constantFrom('en-GB', 'de-DE', 'fr'),
  format: formats,
  rows: fc.oneof(fc.array(row, { maxLength: 2 }), fc.array(row, { maxLength: 25 })),
});

describe('five hundred charts, written at random', () => {
  it('have no text that is cut off, struck through or laid over another', () => {
    fc.assert(
      fc.property(written, ({ spec, layout, language, format, rows }) => {
        const locale = { ...ENGLISH, language };
        expect(faultsOf(draw(withFormat(spec, format), dataOf(rows), { layout, locale }).drawing)).toEqual([]);
      }),
      // The same five hundred each time, so that what fails is what was changed.
      { numRuns: 500, seed: 20_261_125 },
    );
  });
});

describe('the names of points', () => {
  it('keep off the caps of the whiskers beside them', () => {
    const point = { name: 'a', who: 'Alpha', half: 'Second', label: 'a', size: 1, other: 1 };
    const on = (iso: string) => parsePartialDate(iso) ?? null;
    const rows = [
      { ...point, on: on('2017-02-14'), value: 1, low: 4.7e-140, high: null, bound: 'over', status: 'inferred' },
      { ...point, on: on('2020'), value: -3.5e-271, low: 0, high: 3.8e-289, bound: 'up to', status: 'reported' },
      { ...point, on: on('2017-09'), value: 1.5e-86, low: -7.6e-169, high: 1, bound: '', status: 'disputed' },
    ];
    expect(faultsOf(draw(specs['line, percentage'], dataOf(rows), { layout: 'narrow' }).drawing)).toEqual([]);
  });
});
