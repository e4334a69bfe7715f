import { describe, expect, it } from 'vitest';
import { printEnds } from '../../../src/figures/print/print-ends.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Locale } from '../../../src/model/site.ts';

const locale: Locale = { language: 'en-GB', currencies: ['USD'], units: {} };

const figure = (more: Partial<Figure>): Figure => ({
  id: 'a',
  label: 'A',
  type: 'quantity',
  value: 1,
  unit: '',
  format: 'auto',
  origin: { kind: 'value' },
  readings: [],
  sources: [],
  usedBy: [],
  at: { file: 'figures.yaml', line: 1, column: 1 },
  ...more,
});
const interval = (low: number, high: number) => ({ low, high, level: 0.9, from: 'input' as const });

describe('printEnds(figure, locale)', () => {
  it('prints ends and value alone, without the unit but with the power of ten', () => {
    const revenue = figure({ value: 2.3e9, unit: 'USD/quarter', interval: interval(1.7e9, 2.5e9) });
    expect(printEnds(revenue, locale)).toEqual({ low: '1.7 billion', value: '2.3 billion', high: '2.5 billion' });
  });

  it('keeps the sign of a per cent and of a multiple, which are part of the number', () => {
    const growth = figure({ value: 2.1, format: 'multiple', interval: interval(1.9, 2.8) });
    expect(printEnds(growth, locale)).toEqual({ low: '1.9×', value: '2.1×', high: '2.8×' });
  });

  it('has no value between the ends of what was stated', () => {
    const said = figure({ value: 9e9, unit: 'USD/year', stated: { low: 9e9, high: 10e9, text: '9 to 10 billion' } });
    expect(printEnds(said, locale)).toEqual({ low: '9 billion', high: '10 billion' });
  });

  it('is undefined without a range', () => {
    expect(printEnds(figure({}), locale)).toBeUndefined();
  });
});
