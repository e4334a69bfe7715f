import { describe, expect, it } from 'vitest';
import { createDateWriter } from '../../src/charts/date-writer.ts';

const LANGUAGES = [
  'en-GB',
  'en-US',
  'de-DE',
  'fr',
  'es',
  'pl',
  'cs',
  'ru',
  'el',
  'tr',
  'ar',
  'fa',
  'he',
  'hi',
  'th',
  'ja',
  'zh',
  'ko',
  'fi',
];
const PARTS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

describe('createDateWriter(language, options)', () => {
  it.each(LANGUAGES)('writes every day as Intl does: %s', (language) => {
    for (const options of PARTS) {
      const intl = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      const write = createDateWriter(language, options);
      // Steps of 34 days through four centuries, and years of other than four digits.
      const days = Array.from({ length: 4000 }, (_, i) => Date.UTC(1788, 0, 1 + 34 * i));
      const far = [-62_200_000_000_000, -31_000_000_000_000, 253_500_000_000_000];
      for (const time of [...days, ...far]) expect(write(time)).toBe(intl.format(time));
    }
  });

  it('puts year, month and day where the language has them', () => {
    const time = Date.UTC(2026, 4, 6);
    const write = (language: string) =>
      createDateWriter(language, { year: 'numeric', month: 'long', day: 'numeric' })(time);
    expect([write('en-GB'), write('en-US'), write('de-DE'), write('ja')]).toEqual([
      '6 May 2026',
      'May 6, 2026',
      '6. Mai 2026',
      '2026年5月6日',
    ]);
  });
});
