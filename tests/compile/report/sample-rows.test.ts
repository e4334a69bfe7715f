import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../../src/compile/charts/sample-rows.ts';
import { ChartSpecSchema } from '../../../src/model/chart.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { figure, SPEC_AT } from '../../charts/sample-data.ts';

const common = { title: 't', subtitle: 's', data: { figures: ['sales', 'old'] } };
const histogram = ChartSpecSchema.parse({ kind: 'histogram', ...common });
const fan = ChartSpecSchema.parse({ kind: 'fan', ...common });
/** 1,000 values from 2 to 4 thousand million. */
const quantiles = Array.from({ length: 1000 }, (_, i) => 2e9 + (i + 0.5) * 2e6);
const setting = { at: SPEC_AT, quantilesOf: (id: string) => (id === 'sales' ? quantiles : undefined) };
const sales = figure('sales', 3e9, { unit: 'USD', ...dated('2026-01-01') });
const old = figure('old', 1e9, { unit: 'USD', ...dated('2025-01-01') });

function dated(iso: string) {
  const asOf = parsePartialDate(iso);
  return asOf ? { asOf } : {};
}

describe('sampleRows(spec, figures, chart, setting)', () => {
  it('gives a row a sample, in the unit that suits the figure', () => {
    const { value } = sampleRows(histogram, [sales], 'x', setting);
    expect(value?.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['id', undefined],
      ['figure', undefined],
      ['value', 'billion USD'],
    ]);
    expect(value?.rows.map(({ cells }) => cells.value).slice(0, 2)).toEqual([2.001, 2.003]);
  });

  it('gives a fan its bands from the samples, and a certain figure as where it begins', () => {
    const { value, problems } = sampleRows(fan, [old, sales], 'x', setting);
    expect(problems).toEqual([]);
    // 5 % lies between the 50th and the 51st of 1,000: 2 + 50 × 0.002 = 2.1; 25 % at 2 + 250 × 0.002.
    expect(value?.rows.map(({ cells }) => [cells.low_90, cells.low_50, cells.value])).toEqual([
      [1, 1, 1],
      [2.1, 2.5, 3],
    ]);
  });

  it('refuses figures without doubt, and figures without a date in a fan', () => {
    const found = [
      sampleRows(histogram, [old], 'x', setting),
      sampleRows(fan, [figure('sales', 3e9, { unit: 'USD' })], 'x', setting),
    ].flatMap(({ problems }) => problems.map(formatProblem));
    expect(found).toEqual([
      expect.stringMatching(/charts\.yaml:1:1 {2}RK380 {2}The figure "old" is not uncertain/),
      expect.stringMatching(/RK384 {2}The figure "sales" has no date/),
    ]);
  });
});
