import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFigure, printInterval } from '../../../src/figures/print/print-figure.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { derivedFigure, english, french, german, inputFigure } from '../sample-figure.ts';

const print = (figure: Figure, options = {}) => printFigure(figure, options, english);
const samples = (low: number, high: number) => ({ interval: { low, high, level: 0.9, from: 'samples' as const } });

describe('printFigure(figure, options, locale)', () => {
  it.each<[string, Figure]>([
    ['over 30 billion dollars a year', inputFigure(30e9, 'USD/year', { bound: 'over' })],
    ['1.25 billion dollars a month', inputFigure(1.25e9, 'USD/month')],
    ['35 billion dollars per GW', inputFigure(35e9, 'USD/GW')],
    ['325,000 GPUs', inputFigure(325_000, 'GPU')],
    ['1 GPU', inputFigure(1, 'GPU')],
    ['over 300 MW', inputFigure(300, 'MW', { bound: 'over' })],
    ['at least 122 days', inputFigure(122, 'day', { bound: 'at_least' })],
    ['80×', inputFigure(80, '', { format: 'multiple' })],
    ['17%', inputFigure(17, '%')],
    ['4 years', inputFigure(4, 'year')],
    ['1 day', inputFigure(1, 'day')],
    ['−3.5 euros', inputFigure(-3.5, 'EUR')],
    ['0', inputFigure(0, '')],
  ])('prints an input as it was written: %s', (text, figure) => {
    expect(print(figure)).toBe(text);
  });

  it.each<[string, Figure]>([
    ['2.99×', derivedFigure(2.990698, '', { format: 'multiple' })],
    ['5.27 dollars per GPU-hour', derivedFigure(5.2687, 'USD/(GPU hour)')],
    ['28.5 billion dollars a year', derivedFigure(28.4987e9, 'USD/year')],
    ['97.3×', derivedFigure(97.31, '', { format: 'multiple' })],
    // Exact whole numbers below 10,000 keep all digits; others have three.
    ['1,234 days', derivedFigure(1234, 'day')],
    ['1,230 GPUs', derivedFigure(1234.5, 'GPU')],
    ['321,000 GPUs', derivedFigure(320_513, 'GPU')],
    // Time and per cent print whole from ten on, but 99.7% is not 100%.
    ['58 days', derivedFigure(57.74, 'day')],
    ['9.62 days', derivedFigure(9.62, 'day')],
    ['17%', derivedFigure(0.1667, '', { format: 'percent' })],
    ['99.7%', derivedFigure(0.9968, '', { format: 'percent' })],
    ['1.67%', derivedFigure(0.01667, '', { format: 'percent' })],
    // 999,999.6 rounds up to the next word.
    ['1 million GPUs', derivedFigure(999_999.6, 'GPU')],
  ])('gives what was worked out three digits at most: %s', (text, figure) => {
    expect(print(figure)).toBe(text);
  });

  it('prints the same figure anew in another language, form or unit', () => {
    const figure = derivedFigure(5.2687, 'USD/(GPU hour)');
    const texts = () => [
      printFigure(figure, {}, english),
      printFigure(figure, {}, german),
      print(figure, { form: 'plain' }),
    ];
    const first = texts();
    expect(new Set(first).size).toBe(3);
    expect(texts()).toEqual(first);
    expect(print(inputFigure(300, 'MW'), { as: 'GW' })).toBe('0.3 GW');
  });

  it('never rounds a bound past what is known', () => {
    // 30 ÷ 11 = 2.727: over 2.727 is over 2.72, but not over 2.73.
    expect(print(derivedFigure(30 / 11, '', { bound: 'over', format: 'multiple' }))).toBe('over 2.72×');
    expect(print(derivedFigure(30 / 9, '', { bound: 'over', format: 'multiple' }))).toBe('over 3.33×');
    // 11 ÷ 30 = 0.3667: under 0.3667 is under 0.367.
    expect(print(derivedFigure(11 / 30, '', { bound: 'under' }))).toBe('under 0.367');
    // 3.3 × 3 is 9.899999999999999 in binary: no reason to go down to 9.89.
    expect(print(derivedFigure(3.3 * 3, '', { bound: 'over' }))).toBe('over 9.9');
  });

  it('adds nothing for a bound whose direction is not known', () => {
    expect(print(derivedFigure(2.5, '', { bound: 'unknown' }))).toBe('2.5');
  });

  it('prints a stated range as it was said', () => {
    const stated = { low: 9e9, high: 10e9, text: '9 to 10 billion USD/year' };
    expect(print(inputFigure(9e9, 'USD/year', { stated, bound: 'over' }))).toBe('9 to 10 billion dollars a year');
    expect(print(inputFigure(18, 'month', { stated: { low: 18, high: 24, text: '' } }))).toBe('18 to 24 months');
  });

  it('rounds value and interval by the width of the interval', () => {
    // Width 0.6: a tenth is 0.06, so hundredths stay; half the width is 0.3, so the ends have tenths.
    const price = derivedFigure(5.2687, 'USD/(GPU hour)', samples(5.111, 5.708));
    expect(print(price, { interval: true })).toBe('5.27 dollars per GPU-hour (5.1 to 5.8)');
    // Width 14 million: a tenth is 1.4 million, so whole millions stay of 128.4 million.
    expect(print(derivedFigure(128.4e6, 'USD', samples(121e6, 135e6)), { interval: true })).toBe(
      '128 million dollars (121 to 135 million)',
    );
    // Width 40 around 57.7: a tenth is 4, so the value is whole.
    expect(print(derivedFigure(57.7, 'GPU', samples(40, 80)), { interval: true })).toBe('58 GPUs (40 to 80)');
    // Width 3 around 2: the first digit stays however wide the interval is.
    expect(print(derivedFigure(2.13, '', samples(0.6, 30)), { interval: true })).toBe('2 (0 to 30)');
  });

  it('keeps the value between the printed ends', () => {
    expect(print(derivedFigure(5.18, '', samples(5.16, 5.71)), { interval: true })).toBe('5.18 (5.16 to 5.71)');
    // To one digit the value is 5, below the low end.
    const short = derivedFigure(5.31, '', { ...samples(5.11, 5.71), digits: 1 });
    expect(print(short, { interval: true })).toBe('5 (5 to 5.8)');
  });

  it('rounds the ends outwards, in finer steps where that would make the interval much wider', () => {
    // 8.7 to 18.02: the width, 9.32, has nine whole steps; 18.02 is 2‰ of the width beyond 18, which samples do not know.
    expect(print(derivedFigure(10.5, '', samples(8.7, 18.02)), { interval: true })).toBe('10.5 (8 to 18)');
    expect(print(derivedFigure(10.5, '', samples(8.7, 18.2)), { interval: true })).toBe('10.5 (8 to 19)');
    // 10.54 to 12.65 in whole steps, 10 to 13, would be 1.42 times as wide.
    expect(print(derivedFigure(11.5, '', samples(10.54, 12.65)), { interval: true })).toBe('11.5 (10.5 to 12.7)');
    // Below zero, outwards is away from zero at the low end: −1.32 to −0.48.
    expect(print(derivedFigure(-0.9, '', samples(-1.32, -0.48)), { interval: true })).toBe('−0.9 (−1.4 to −0.4)');
  });

  it('never prints an interval that claims more than the samples do', () => {
    const size = fc.double({ min: -3e5, max: 3e5, noNaN: true });
    const share = fc.double({ min: 1e-3, max: 2, noNaN: true });
    const plain = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));
    fc.assert(
      fc.property(size, share, share, (value, below, above) => {
        fc.pre(Math.abs(value) > 1e-3);
        const [low, high] = [value - below * Math.abs(value), value + above * Math.abs(value)];
        const figure = derivedFigure(value, '', samples(low, high));
        const [from = '', to = ''] = printInterval(figure, { form: 'plain' }, english).split(' to ');
        const width = high - low;
        expect(plain(from)).toBeLessThanOrEqual(low + 0.006 * width);
        expect(plain(to)).toBeGreaterThanOrEqual(high - 0.006 * width);
        // Nor one that is of no use: a quarter wider at the most, unless it has to reach as far as the value that prints.
        const shown = plain(print(figure, { form: 'plain' }));
        expect(plain(to) - plain(from)).toBeLessThanOrEqual(1.26 * width + Math.abs(shown - value));
        expect(plain(from)).toBeLessThanOrEqual(shown);
        expect(plain(to)).toBeGreaterThanOrEqual(shown);
      }),
    );
  });

  it('keeps the digits that the writer gave the ends', () => {
    const interval = { low: 300_000, high: 335_000, level: 0.9, from: 'input' as const, basis: 'ours' };
    expect(print(inputFigure(325_000, 'GPU', { interval }), { interval: true })).toBe(
      '325,000 GPUs (300,000 to 335,000)',
    );
  });

  it('takes digits from the options, then from the figure, and keeps their zeros', () => {
    expect(print(derivedFigure(57.74, 'day'), { digits: 3 })).toBe('57.7 days');
    expect(print(derivedFigure(57.74, 'day', { digits: 1 }))).toBe('60 days');
    expect(print(derivedFigure(3.0001, '', { format: 'multiple' }), { digits: 2 })).toBe('3.0×');
    expect(print(derivedFigure(9.996, ''), { digits: 3 })).toBe('10.0');
  });

  it('has a long and a plain form', () => {
    const power = inputFigure(300, 'MW', { bound: 'over' });
    expect(print(power, { form: 'long' })).toBe('over 300 megawatts');
    expect(print(power, { form: 'plain' })).toBe('300');
    expect(print(inputFigure(2.99, '', { format: 'multiple' }), { form: 'long' })).toBe('2.99 times');
    expect(print(inputFigure(17, '%'), { form: 'long' })).toBe('17 per cent');
    // The power of ten is part of the number, unless the writer named it with `as`.
    expect(print(inputFigure(30e9, 'USD/year'), { form: 'plain' })).toBe('30 billion');
    expect(print(inputFigure(30e9, 'USD/year'), { form: 'plain', as: 'billion USD/year' })).toBe('30');
  });

  it('prints in another unit', () => {
    // 1.25 billion a month is 15 billion a year; 30 billion a year ÷ 365 is 82.19 million a day.
    expect(print(inputFigure(1.25e9, 'USD/month'), { as: 'USD/year' })).toBe('15 billion dollars a year');
    expect(print(inputFigure(30e9, 'USD/year'), { as: 'USD/day' })).toBe('82.2 million dollars a day');
    expect(print(inputFigure(2500, 'MW'), { as: 'GW' })).toBe('2.5 GW');
    expect(print(inputFigure(0.2, ''), { as: '%' })).toBe('20%');
    expect(print(inputFigure(800e6, 'USD'), { as: 'billion USD' })).toBe('0.8 billion dollars');
  });

  it('refuses a unit that measures something else', () => {
    expect(() => print(inputFigure(300, 'MW'), { as: 'USD' })).toThrow('"MW" cannot be printed in "USD"');
  });

  it('prints a date to its precision', () => {
    const date = { iso: '2026-05-06', precision: 'day' as const };
    expect(print(inputFigure(20_579, '', { type: 'date', date }))).toBe('6 May 2026');
    // 20,579 days after 1970-01-01 is 6 May 2026: 56 years × 365 + 14 leap days + 125 days of 2026.
    expect(print(derivedFigure(20_579, '', { type: 'date' }))).toBe('6 May 2026');
  });

  it('speaks German, and signs for other languages', () => {
    const run = inputFigure(1.25e9, 'USD/month', { bound: 'about' });
    expect(printFigure(run, {}, german)).toBe('rund 1,25 Milliarden Dollar im Monat');
    expect(printFigure(run, {}, french)).toBe('≈ 1,25 × 10⁹ USD / month');
    expect(printFigure(inputFigure(17, '%'), {}, german)).toBe('17\u00a0%');
    expect(printFigure(inputFigure(1e9, 'EUR'), {}, german)).toBe('1 Milliarde Euro');
  });

  it('never prints a number that is none, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, derived) => {
        const figure = derived ? derivedFigure(value, 'USD/year') : inputFigure(value, 'USD/year');
        expect(print(figure)).toMatch(/^−?\d[\d,.]*(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?: \w+)? dollars? a year$/);
      }),
    );
  });

  it('stays within half a step of the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 900_000, noNaN: true }), (value) => {
        const printed = Number(print(derivedFigure(value, ''), { form: 'plain' }).replaceAll(',', ''));
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(value * 0.005 * (1 + 1e-9));
      }),
    );
  });
});
