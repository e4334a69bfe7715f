import { describe, expect, it } from 'vitest';
import { printExact, printLabel, printPartialDate } from '../../src/charts/format.ts';
import { parsePartialDate } from '../../src/model/date.ts';

describe('printLabel(value, language, unit)', () => {
  it('prints three digits, whole thousands and short words for millions', () => {
    const printed = [5.2687, 0.087, 122, 1120.4, 25_000, 1_250_000, -8.06, 0].map((value) =>
      printLabel(value, 'en-GB'),
    );
    expect(printed).toEqual(['5.27', '0.087', '122', '1,120', '25,000', '1.25m', '−8.06', '0']);
  });

  it('prints what is out of all proportion as a power of ten', () => {
    expect(printLabel(2e-9, 'en-GB')).toBe('2E−9');
    expect(printLabel(3.2e18, 'en-GB')).toBe('3.2E18');
  });

  it('follows the language', () => {
    expect(printLabel(5.2687, 'de-DE', '%')).toBe('5,27\u00a0%');
  });
});

describe('printExact(value, language)', () => {
  it('keeps every digit but the noise of binary arithmetic', () => {
    expect(printExact(0.1 + 0.2, 'en-GB')).toBe('0.3');
    expect(printExact(1234567.25, 'en-GB')).toBe('1,234,567.25');
    expect([14.30372, 123456.7].map((value) => printExact(value, 'en-GB', 4))).toEqual(['14.3', '123,457']);
  });
});

describe('printPartialDate(date, language)', () => {
  it('prints no more than is known, in any time zone', () => {
    const print = (iso: string): string => {
      const date = parsePartialDate(iso);
      return date ? printPartialDate(date, 'en-GB') : '';
    };
    expect(['2026-04-06', '2026-01', '2026-Q1', '2026'].map(print)).toEqual([
      '6 Apr 2026',
      'Jan 2026',
      'Q1 2026',
      '2026',
    ]);
  });
});
