import { describe, expect, it } from 'vitest';
import { printAxisTitle } from '../../../src/figures/print/print-axis-title.ts';
import { printDate } from '../../../src/figures/print/print-date.ts';
import { printNumber } from '../../../src/figures/print/print-number.ts';
import { roundAt } from '../../../src/figures/print/round.ts';
import { parsePartialDate } from '../../../src/model/date.ts';
import { english, german } from '../sample-figure.ts';

describe('printDate(date, language)', () => {
  it.each([
    ['2026-05-06', '6 May 2026', '6. Mai 2026'],
    ['2026-05', 'May 2026', 'Mai 2026'],
    ['2026-Q1', 'first quarter of 2026', '1. Quartal 2026'],
    ['2026', '2026', '2026'],
  ])('prints %s to its precision', (iso, inEnglish, inGerman) => {
    const date = parsePartialDate(iso);
    expect(date && printDate(date, 'en-GB')).toBe(inEnglish);
    expect(date && printDate(date, 'de-DE')).toBe(inGerman);
  });

  it('orders day and month as the region does, and knows other languages', () => {
    expect(printDate({ iso: '2026-05-06', precision: 'day' }, 'en-US')).toBe('May 6, 2026');
    expect(printDate({ iso: '2026-05-06', precision: 'day' }, 'fr')).toBe('6 mai 2026');
  });
});

describe('printNumber(value, language, digits)', () => {
  it('groups and points as the language does', () => {
    expect(printNumber(325_000, 'en-GB')).toBe('325,000');
    expect(printNumber(1234.5, 'de-DE')).toBe('1.234,5');
  });

  it('has the true minus sign and never a negative zero', () => {
    expect(printNumber(-5, 'en-GB')).toBe('\u22125');
    expect(printNumber(-0.004, 'en-GB', 1)).toBe('\u22120.004');
    expect(printNumber(-0, 'en-GB')).toBe('0');
  });

  it('gives so many digits that count at most, and drops binary noise', () => {
    expect(printNumber(5.2687, 'en-GB', 3)).toBe('5.27');
    expect(printNumber(0.1 + 0.2, 'en-GB')).toBe('0.3');
    expect(printNumber(5, 'en-GB', 3)).toBe('5');
  });
});

describe('printAxisTitle(unit, locale)', () => {
  it.each([
    ['billion USD/year', 'billion dollars a year', 'Milliarden Dollar im Jahr'],
    ['USD/(GPU hour)', 'dollars per GPU-hour', 'Dollar pro GPU-Stunde'],
    ['MW', 'megawatts', 'Megawatt'],
    ['%', 'per cent', 'Prozent'],
    ['thousand GPU', 'thousand GPUs', 'Tausend GPUs'],
    ['', '', ''],
  ])('says "%s" in words', (unit, inEnglish, inGerman) => {
    expect(printAxisTitle(unit, english)).toBe(inEnglish);
    expect(printAxisTitle(unit, german)).toBe(inGerman);
  });
});

describe('roundAt(value, rounding)', () => {
  it('rounds in decimal, half away from zero', () => {
    // 1.005 is 1.00499999999999989… in binary; what was written is 1.005.
    expect(roundAt(1.005, { place: -2 })).toBe(1.01);
    expect(roundAt(-2.5, { place: 0 })).toBe(-3);
    expect(roundAt(320_513, { place: 3 })).toBe(321_000);
  });

  it('rounds down and up where told', () => {
    expect(roundAt(2.727, { place: -2, direction: 'down' })).toBe(2.72);
    expect(roundAt(-2.727, { place: -2, direction: 'down' })).toBe(-2.73);
    expect(roundAt(2.721, { place: -2, direction: 'up' })).toBe(2.73);
    expect(roundAt(2.7, { place: -2, direction: 'up' })).toBe(2.7);
  });
});
