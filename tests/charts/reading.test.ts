import { describe, expect, it } from 'vitest';
import { resolveField } from '../../src/charts/field.ts';
import { printReading } from '../../src/charts/print-reading.ts';
import { readField } from '../../src/charts/reading.ts';
import type { FieldType } from '../../src/model/table.ts';
import { dataFrom } from './sample-data.ts';

/** Reads one row of value, low, high, bound, and prints it. */
function read(row: string, { type = 'number', unit = '' }: { type?: FieldType; unit?: string } = {}) {
  const data = dataFrom(`value,low,high,bound\n${row}`, {
    value: [type, unit],
    low: [type, unit],
    high: [type, unit],
    bound: ['string'],
  });
  const channel = { column: 'value', low: 'low', high: 'high', bound: 'bound' };
  const { field } = resolveField({ name: 'x', channel, data, ofFigures: false });
  const reading = field && readField(field, data).readings[0];
  if (!field || !reading) throw new Error('the row was not read');
  return { reading, text: printReading(reading, field, 'en-GB') };
}

describe('readField(field, data)', () => {
  it('takes an end without a value as known from one side only', () => {
    expect(read(',,31,').reading).toMatchObject({ value: 31, bound: 'up_to' });
    expect(read(',18,,').reading).toMatchObject({ value: 18, bound: 'at_least' });
  });

  it('takes a year that is named as a beginning for its first day, and prints both ends', () => {
    const data = dataFrom('from,to\n1714,1727', { from: ['date'], to: ['date'] });
    const channel = { column: 'from', low: 'from', high: 'to' };
    const { field } = resolveField({ name: 'x', channel, data, ofFigures: false });
    const reading = field && readField(field, data).readings[0];
    if (!field || !reading) throw new Error('the row was not read');
    expect(printReading(reading, field, 'en-GB')).toBe('1714 to 1727');
    // 1714-01-01 is 93,502 days before 1970, and no period of a year lies around it.
    expect(reading).toMatchObject({ value: -93_502, low: -93_502 });
    expect(reading.period).toBeUndefined();
  });

  it('understands the words of a bound column, and lets other words be', () => {
    const bounds = ['over', 'more than', '"over, earlier in May"', 'approximately', 'within', 'reached'];
    expect(bounds.map((word) => read(`5,,,${word}`).reading.bound)).toEqual([
      'over',
      'over',
      'over',
      'about',
      'up_to',
      undefined,
    ]);
  });

  it('takes a month at its middle, with its first and last day', () => {
    // May 2026 begins on day 20,574; its 31 days have their middle 15 days later.
    expect(read('2026-05,,,', { type: 'date' }).reading).toMatchObject({ value: 20_589, period: [20_574, 20_604] });
  });

  it('takes the ends of a range of months at its first and last day', () => {
    expect(read(',2026-05,2026-06,', { type: 'date' }).reading).toMatchObject({ low: 20_574, high: 20_634 });
  });
});

describe('printReading(reading, field, language)', () => {
  it('prints a value with its bound', () => {
    expect(read('30,,,over').text).toBe('over 30');
  });

  it('prints a stated range where the value is one of its ends, or missing', () => {
    expect(read('9,9,10,about').text).toBe('9 to 10');
    expect(read(',18,24,').text).toBe('18 to 24');
  });

  it('prints the value where the range lies around it', () => {
    expect(read('5.27,4.9,5.8,').text).toBe('5.27');
  });

  it('prints days of one year with the year once, and the per cent sign once', () => {
    expect(read(',2024-05-01,2024-08-31,', { type: 'date' }).text).toBe('1 May to 31 Aug 2024');
    expect(read(',5,9,', { unit: '%' }).text).toBe('5 to 9%');
  });

  it('says when nothing is known', () => {
    expect(read(',,,').text).toBe('not known');
  });
});
