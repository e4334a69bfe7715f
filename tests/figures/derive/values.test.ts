import { describe, expect, it } from 'vitest';
import { ARR, deriveSample, SOURCED } from '../sample-report.ts';

const MONTHLY = { value: '1.25 billion USD/month', ...SOURCED };
const sourced = (value: string | number) => ({ value, ...SOURCED });

describe('deriveFigures(input): bounds and intervals', () => {
  it('takes no bound from a figure of which only the date or an end of the stated range is used', () => {
    const { figures, texts } = deriveSample({
      start: {
        value: '9 billion USD/year',
        ...SOURCED,
        as_of: '2025-12-31',
        bound: 'about',
        stated: '9 to 10 billion USD/year',
      },
      end: { value: '30 billion USD/year', ...SOURCED, as_of: '2026-04-06', bound: 'over' },
      elapsed: { formula: 'days(start.as_of, end.as_of)' },
      growth_from_top: { formula: 'end / start.stated.high' },
      growth: { formula: 'end / start' },
    });
    expect(texts).toEqual([]);
    expect(figures.elapsed?.bound).toBeUndefined();
    expect(figures.growth_from_top).toMatchObject({ value: 3, bound: 'over' });
    expect(figures.growth?.bound).toBe('over');
  });

  it('gives no interval to what is known from one side only', () => {
    const { figures } = deriveSample({
      power: { ...sourced('300 MW'), bound: 'over' },
      cost: { ...sourced('35 USD/MW'), interval: '30 to 60 USD/MW', basis: 'ours' },
      bill: { formula: 'power * cost' },
      about: { formula: 'cost * 2' },
    });
    expect(figures.bill).toMatchObject({ bound: 'over' });
    expect(figures.bill?.interval).toBeUndefined();
    expect(figures.about?.interval).toMatchObject({ from: 'samples' });
  });
});

describe('deriveFigures(input): values', () => {
  it('takes the fourth root of 80', () => {
    const { figures, texts } = deriveSample({ yearly: sourced(80), one_quarter: { formula: 'yearly ^ (1/4)' } });
    expect(texts).toEqual([]);
    expect(figures.one_quarter?.value).toBeCloseTo(2.990698, 6); // 80^0.25 = √8.944272
    expect(figures.one_quarter).toMatchObject({ unit: '', origin: { inputs: ['yearly'] }, sources: ['src'] });
    expect(figures.yearly?.usedBy).toEqual(['one_quarter']);
  });

  it('finds the doubling time in days', () => {
    // 365 × ln 2 ÷ ln 80 = 365 × 0.693147 ÷ 4.382027 = 57.736
    const { figures } = deriveSample({
      yearly: sourced(80),
      doubling: { formula: '1 year * log(2) / log(yearly) to day' },
    });
    expect(figures.doubling?.value).toBeCloseTo(57.736, 3);
    expect(figures.doubling?.unit).toBe('day');
  });

  it('projects 9 billion a year over 96 days at 80 a year, and asks what pace makes it 30', () => {
    const { figures, texts } = deriveSample({
      start: { value: '9 billion USD/year', ...SOURCED, as_of: '2025-12-31' },
      end: { value: '30 billion USD/year', ...SOURCED, as_of: '2026-04-06' },
      yearly: sourced(80),
      elapsed: { formula: 'days(start.as_of, end.as_of)' },
      projected: { formula: 'start * yearly ^ (elapsed / 1 year)' },
      pace: { formula: '(end / start) ^ (1 year / elapsed)' },
    });
    expect(texts).toEqual([]);
    expect(figures.elapsed).toMatchObject({ value: 96, unit: 'day' }); // 31 + 28 + 31 + 6
    expect(figures.projected?.value).toBeCloseTo(28.4958e9, -6); // 9 × e^(96/365 × 4.382027) = 9 × 3.16620
    expect(figures.projected?.unit).toBe('USD/year');
    expect(figures.pace?.value).toBeCloseTo(97.3, 1); // e^(365/96 × ln 3.3333) = e^4.57762
  });

  it('divides a monthly fee by GPUs into a price per GPU-hour', () => {
    // 1.25e9 × 12 ÷ 8760 h = 1,712,328.77 USD/hour; ÷ 325,000 = 5.2687; ÷ 220,000 = 7.7833. 0.92e9 alike with 110,000: 11.457.
    const { figures } = deriveSample({
      fee: MONTHLY,
      early_fee: sourced('0.92 billion USD/month'),
      all: sourced('325 000 GPU'),
      some: sourced('220 000 GPU'),
      few: sourced('110 000 GPU'),
      price: { formula: 'fee / all to USD/(GPU hour)' },
      misleading: { formula: 'fee / some', unit: 'USD/(GPU hour)' },
      early: { formula: 'early_fee / few to USD/(GPU hour)' },
      unconverted: { formula: 'fee / all' },
    });
    expect(figures.price?.value).toBeCloseTo(5.2687, 4);
    expect(figures.misleading).toMatchObject({ value: expect.closeTo(7.783, 3), unit: 'USD/(GPU hour)' });
    expect(figures.early?.value).toBeCloseTo(11.457, 3);
    expect(figures.unconverted).toMatchObject({ value: expect.closeTo(3846.15, 2), unit: 'USD/(GPU month)' });
  });

  it('subtracts dates, passes them on, and reads what was stated', () => {
    const { figures, texts } = deriveSample({
      announced: { value: '2026-05-06', source: 'src', status: 'confirmed' },
      start: {
        ...sourced('9 billion USD/year'),
        stated: '9 to 10 billion USD/year',
        said: { by: 'A', on: '2026-04-06', seen: 'copy' },
      },
      wait: { formula: 'announced - start.said.on' },
      said_on: { formula: 'start.said.on' },
      top: { formula: 'start.stated.high' },
    });
    expect(texts).toEqual([]);
    expect(figures.announced).toMatchObject({ type: 'date', date: { iso: '2026-05-06' }, format: 'date', unit: '' });
    expect(figures.wait).toMatchObject({ value: 30, unit: 'day' });
    expect(figures.said_on).toMatchObject({ type: 'date', date: { iso: '2026-04-06', precision: 'day' } });
    expect(figures.top).toMatchObject({ value: 10e9, unit: 'USD/year' });
    expect(figures.start?.stated).toEqual({ low: 9e9, high: 10e9, text: '9 to 10 billion USD/year' });
  });

  it('rounds in the unit of what is rounded', () => {
    const { figures } = deriveSample({ pay: sourced('1.6 USD/hour'), whole: { formula: 'round(pay)' } });
    expect(figures.whole).toMatchObject({ value: 2, unit: 'USD/hour' });
  });

  it('gives bare numbers, ranges and readings the unit of `unit:`', () => {
    const { figures, texts } = deriveSample({
      rate: {
        ...sourced(9),
        unit: 'billion USD/year',
        interval: '8 to 10',
        basis: 'ours',
        readings: [
          { value: 7, source: 'src' },
          { value: '600 million USD/month', note: 'monthly' },
        ],
      },
    });
    expect(texts).toEqual([]);
    expect(figures.rate).toMatchObject({
      value: 9e9,
      unit: 'USD/year',
      interval: { low: 8e9, high: 10e9, level: 0.9, from: 'input', basis: 'ours' },
      readings: [
        { value: 7e9, source: 'src' },
        { value: 7.2e9, note: 'monthly' },
      ],
    });
  });

  it('takes results of queries, and the sources of the tables they read', () => {
    const sql = 'select max(value) from arr';
    const { figures, texts } = deriveSample(
      {
        peak: { sql, unit: 'billion USD/year', as_of: '2026-04-06', status: 'inferred' },
        lost: { sql, as_of: '2026', status: 'inferred' },
        rests_on_lost: { formula: 'lost * 2' },
      },
      { tables: { arr: ARR }, queries: { peak: 30 } },
    );
    expect(texts).toEqual([]);
    expect(figures.peak).toMatchObject({
      value: 30e9,
      sources: ['src-two'],
      origin: { kind: 'sql', sql, tables: ['arr'] },
    });
    expect(Object.keys(figures)).toEqual(['peak']);
  });

  it('makes a label of the id unless there is one, and says the formula in words and numbers', () => {
    const { figures } = deriveSample({
      yearly_growth: { ...sourced(80), format: 'multiple' },
      one_quarter: { formula: 'yearly_growth ^ (1/4)', format: 'multiple', label: 'One quarter' },
    });
    expect(figures.yearly_growth?.label).toBe('Yearly growth');
    expect(figures.one_quarter?.label).toBe('One quarter');
    expect(figures.one_quarter?.origin).toMatchObject({
      inWords: 'Yearly growth to the power of ¼',
      inNumbers: expect.stringContaining('2.99×'),
    });
  });

  it('keeps the order of the file, whatever the order of the work', () => {
    const { figures } = deriveSample({ c: { formula: 'b * 2' }, b: { formula: 'a * 2' }, a: sourced(1) });
    expect(Object.keys(figures)).toEqual(['c', 'b', 'a']);
    expect(figures.c?.value).toBe(4);
  });

  it('takes names that every object has as names like others', () => {
    const { figures, texts } = deriveSample({ constructor: sourced(2), twice: { formula: 'constructor * 2' } });
    expect(texts).toEqual([]);
    expect(figures.twice?.value).toBe(4);
  });
});
