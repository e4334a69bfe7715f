import { describe, expect, it } from 'vitest';
import { linearTicks, logDomain, logTicks, timeTickSets } from '../../src/charts/ticks.ts';

const labels = (ticks: { label: string }[]): string[] => ticks.map(({ label }) => label);
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('logDomain(low, high)', () => {
  it('takes in one and three of each power of ten over long spans', () => {
    // 0.087 lies between 0.03 and 0.1, 65 between 30 and 100.
    expect(logDomain(0.087, 65)).toEqual([0.03, 100]);
    expect(logDomain(1, 1000)).toEqual([1, 1000]);
  });

  it('takes in one, two and five over short ones', () => {
    // 45 / 7 is 0.8 of a power of ten; 7 lies between 5 and 10, 45 between 20 and 50.
    expect(logDomain(7, 45)).toEqual([5, 50]);
  });
});

describe('logTicks(domain, most, language, print)', () => {
  it('counts 1, 3, 10, 30, 100', () => {
    expect(labels(logTicks([0.03, 100], 8, 'en-GB', { unit: '' }))).toEqual([
      '0.03',
      '0.1',
      '0.3',
      '1',
      '3',
      '10',
      '30',
      '100',
    ]);
  });

  it('keeps to powers of ten when there is room for few', () => {
    expect(labels(logTicks([0.03, 100], 5, 'en-GB', { unit: '' }))).toEqual(['0.1', '1', '10', '100']);
  });

  it('leaves powers out when even they are too many', () => {
    expect(labels(logTicks([1, 1e12], 5, 'en-GB', { unit: '' }))).toEqual(['1', '1,000', '1m', '1bn', '1tn']);
  });
});

describe('linearTicks(domain, count, language, print)', () => {
  it('gives every tick the same decimals', () => {
    expect(labels(linearTicks([0, 1], 5, 'en-GB', { unit: '' }))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  });

  it('writes a true minus and the per cent sign, as the language does', () => {
    expect(labels(linearTicks([-20, 20], 2, 'en-GB', { unit: '%' }))).toEqual(['−20%', '0%', '20%']);
    expect(labels(linearTicks([0, 2000], 2, 'de-DE', { unit: '%' }))).toEqual([
      '0\u00a0%',
      '1.000\u00a0%',
      '2.000\u00a0%',
    ]);
  });
});

describe('timeTickSets(domain, language)', () => {
  const sets = timeTickSets([day('2025-11-20'), day('2026-07-10')], 'en-GB')
    .map(labels)
    .toArray();

  it('puts the year at January and the month elsewhere', () => {
    expect(sets).toContainEqual(['Dec', '2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']);
    expect(sets).toContainEqual(['2026', 'Apr', 'Jul']);
  });

  it('puts the year at the first tick where no January is in sight', () => {
    const spring = timeTickSets([day('2026-03-20'), day('2026-06-10')], 'en-GB')
      .map(labels)
      .toArray();
    expect(spring).toContainEqual(['Apr 2026', 'May', 'Jun']);
  });

  it('counts years in round steps', () => {
    const century = timeTickSets([day('1904-06-01'), day('1996-06-01')], 'en-GB')
      .map(labels)
      .toArray();
    expect(century).toContainEqual(['1920', '1940', '1960', '1980']);
  });

  const years = (iso: string) => ({ year: iso, middle: day(iso === '2024' ? '2024-07-01' : `${iso}-07-02`) });

  it('lets a year stand in its middle where there are nothing but years, and puts no month between them', () => {
    // 182 days after 1 January: 2 July, and 1 July in a leap year.
    const middles = ['2022', '2023', '2024', '2025'].map(years);
    const sets = timeTickSets([day('2022-07-02'), day('2025-07-02')], 'en-GB', 'year').toArray();
    expect(sets[0]).toEqual(middles.map(({ year, middle }) => ({ value: middle, label: year })));
    expect(sets.flatMap(labels).every((label) => /^\d{4}$/.test(label))).toBe(true);
  });

  it('lets months and quarters stand in their middle', () => {
    const months = timeTickSets([day('2025-11-01'), day('2026-02-28')], 'en-GB', 'month').toArray();
    expect(months[0]).toEqual([
      { value: day('2025-11-15'), label: 'Nov' },
      { value: day('2025-12-16'), label: 'Dec' },
      { value: day('2026-01-16'), label: '2026' },
      { value: day('2026-02-14'), label: 'Feb' },
    ]);
    const quarters = timeTickSets([day('2025-07-01'), day('2026-06-30')], 'en-GB', 'quarter').toArray();
    expect(labels(quarters[0] ?? [])).toEqual(['Q3', 'Q4', 'Q1 2026', 'Q2']);
    // From 1 April to 30 June are 91 days, of which the 46th is 16 May.
    expect(quarters[0]?.at(-1)?.value).toBe(day('2026-05-16'));
  });
});
