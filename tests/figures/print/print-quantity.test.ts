import { describe, expect, it } from 'vitest';
import { canPrintAs, printQuantity } from '../../../src/figures/print/print-quantity.ts';
import { printRange } from '../../../src/figures/print/print-range.ts';
import { english, french, german } from '../sample-figure.ts';

describe('printQuantity({ value, unit }, options, locale)', () => {
  const print = (value: number, unit: string, options = {}) => printQuantity({ value, unit }, options, english);

  it('reads the multiplier of a table column', () => {
    expect(print(30, 'billion USD/year')).toBe('30 billion dollars a year');
    expect(print(0.087, 'billion USD/year')).toBe('87 million dollars a year');
  });

  it('joins units that are multiplied and says periods as people do', () => {
    expect(print(3, 'GPU hour')).toBe('3 GPU-hours');
    expect(print(2, 'USD/hour')).toBe('2 dollars an hour');
    expect(print(12, 'USD/GPU')).toBe('12 dollars per GPU');
    expect(print(5, '1/year')).toBe('5 a year');
    expect(print(20, 'm^2')).toBe('20 m²');
    expect(print(1, 'USD')).toBe('1 dollar');
  });

  it('leaves a long number in full where a word would need more than three decimals', () => {
    expect(print(1_234_567, 'GPU')).toBe('1,234,567 GPUs');
    expect(print(1_234_000, 'GPU')).toBe('1.234 million GPUs');
  });

  it('writes very small and very large numbers as powers of ten', () => {
    expect(print(1.2e-8, '')).toBe('1.2 × 10⁻⁸');
    expect(print(-3e21, '')).toBe('−3 × 10²¹');
  });

  it('names a currency in full once another one shares its word', () => {
    const locale = { ...english, currencies: ['USD', 'CAD', 'JPY'] };
    expect(printQuantity({ value: 2, unit: 'USD' }, {}, locale)).toBe('2 US dollars');
    expect(printQuantity({ value: 2, unit: 'CAD' }, {}, locale)).toBe('2 Canadian dollars');
    expect(printQuantity({ value: 2, unit: 'JPY' }, {}, locale)).toBe('2 Japanese yen');
  });

  it('prints a unit that the site does not know as it stands', () => {
    expect(print(3, 'furlong')).toBe('3 furlong');
  });

  it('puts the multiple before what it is counted by', () => {
    expect(printQuantity({ value: 80, unit: '1/year', format: 'multiple' }, {}, english)).toBe('80× a year');
  });

  it('keeps digits where the format asks for a number', () => {
    expect(printQuantity({ value: 2e6, unit: 'USD', format: 'number' }, {}, english)).toBe('2,000,000 dollars');
  });
});

describe('canPrintAs(unit, as, locale)', () => {
  it('tells units that convert from those that do not', () => {
    expect(canPrintAs('USD/year', 'billion USD/month', english)).toBe(true);
    expect(canPrintAs('', '%', english)).toBe(true);
    expect(canPrintAs('USD/year', 'USD', english)).toBe(false);
    expect(canPrintAs('USD/year', 'dollarydoos', english)).toBe(false);
  });
});

describe('printRange({ low, high, unit }, options, locale)', () => {
  it('says the power of ten once where both ends read well in it', () => {
    expect(printRange({ low: 0.9e9, high: 1.2e9, unit: 'USD' }, {}, english)).toBe('0.9 to 1.2 billion dollars');
    expect(printRange({ low: 5e6, high: 1.2e9, unit: 'USD' }, {}, english)).toBe('5 million to 1.2 billion dollars');
    expect(printRange({ low: 9, high: 10, unit: 'billion USD/year' }, {}, german)).toBe(
      '9 bis 10 Milliarden Dollar im Jahr',
    );
  });

  it('never leaves a power of ten in doubt where it is a sign', () => {
    expect(printRange({ low: 9e9, high: 10e9, unit: 'USD' }, {}, french)).toBe('9 × 10⁹ – 10 × 10⁹ USD');
  });

  it('marks both ends of per cent and multiples', () => {
    expect(printRange({ low: 0.15, high: 0.19, unit: '', format: 'percent' }, {}, english)).toBe('15% to 19%');
    expect(printRange({ low: 2.5, high: 3.4, unit: '', format: 'multiple' }, {}, english)).toBe('2.5× to 3.4×');
  });
});
