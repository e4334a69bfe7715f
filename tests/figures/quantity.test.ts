import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, parseRange } from '../../src/figures/quantity.ts';
import { createUnitSystem } from '../../src/figures/units.ts';
import { SAMPLE_LOCALE } from './sample-report.ts';

const units = createUnitSystem(SAMPLE_LOCALE);

describe('parseQuantity(text, units)', () => {
  it.each([
    ['325 000 GPU', 325_000, 'GPU'],
    ['325\u202f000\u00a0000 GPUs', 325_000_000, 'GPU'],
    ['1,250,000.5', 1_250_000.5, ''],
    ['1.25 billion USD/month', 1.25e9, 'USD/month'],
    ['4.35 billion', 4.35e9, ''],
    ['80', 80, ''],
    ['20 %', 20, '%'],
    ['20%', 20, '%'],
    ['-3 %', -3, '%'],
    ['\u22123 %', -3, '%'],
    ['5.27 USD/(GPU hour)', 5.27, 'USD/(GPU hour)'],
    [' 12 thousand GPU ', 12_000, 'GPU'],
    ['2e3 MW', 2000, 'MW'],
    ['80 1/year', 80, '1/year'],
  ])('reads %j', (text, value, unit) => {
    expect(parseQuantity(text, units)).toMatchObject({ value, unit: { text: unit } });
  });

  it.each([
    ['', 0, 'it does not begin with a number'],
    ['  USD 5', 2, 'it does not begin with a number'],
    ['1,25 USD', 0, '"1,25" is no number'],
    ['12 34 GPU', 0, '"12 34" is no number'],
    ['1.2.3', 0, '"1.2.3" is no number'],
    ['5 GPX', 2, 'there is no unit "GPX"'],
    ['1.25 Billion USD', 5, 'there is no unit "Billion"'],
    ['2026-05-06', 4, '"-05" has no place in a unit'],
    ['1e400', 0, 'the number is too large'],
  ])('refuses %j at offset %i', (text, offset, reason) => {
    expect(parseQuantity(text, units)).toMatchObject({ error: { offset, reason } });
  });

  it('says how a number with a decimal comma is written', () => {
    expect(parseQuantity('1,25 USD', units)).toMatchObject({
      error: { hint: expect.stringContaining('decimals after a point') },
    });
  });

  it('reads back every quantity that is written plainly', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    const unit = fc.constantFrom('', 'USD', 'GPU', 'USD/(GPU hour)', '%', 'MW', '1/year');
    fc.assert(
      fc.property(number, unit, (value, text) => {
        const result = parseQuantity(`${value} ${text}`, units);
        // A zero has no sign once it is written.
        expect(result).toMatchObject({ value: value === 0 ? 0 : value, unit: { text } });
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '1',
      '25',
      ' ',
      ',',
      '.',
      '-',
      '%',
      'billion',
      'USD',
      '/',
      '(',
      ')',
      '^',
      'to',
      'é',
      '\u202f',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        for (const result of [parseQuantity(raw, units), parseRange(raw, units)])
          if ('error' in result) {
            expect(result.error.offset).toBeGreaterThanOrEqual(0);
            expect(result.error.offset).toBeLessThanOrEqual(raw.length);
          }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseRange(text, units)', () => {
  it.each([
    ['9 to 10 billion USD/year', 9e9, 10e9, 'USD/year'],
    ['300 000 to 335 000 GPU', 300_000, 335_000, 'GPU'],
    ['900 million to 1 billion USD', 9e8, 1e9, 'USD'],
    ['-3 to 4 %', -3, 4, '%'],
    ['9–10 billion USD', 9e9, 1e10, 'USD'],
    ['500 kW to 2 MW', 0.5, 2, 'MW'],
    ['70 to 90', 70, 90, ''],
  ])('reads %j', (text, low, high, unit) => {
    expect(parseRange(text, units)).toMatchObject({ low, high, unit: { text: unit } });
  });

  it.each([
    ['5 USD', 0, 'a range needs two numbers with "to" between them'],
    ['10 to 9', 0, 'its low end is above its high end'],
    ['1 to 2 GPX', 7, 'there is no unit "GPX"'],
    ['1 GPU to 2 USD', 9, 'its ends are in GPU and USD'],
  ])('refuses %j', (text, offset, reason) => {
    expect(parseRange(text, units)).toMatchObject({ error: { offset, reason } });
  });
});
