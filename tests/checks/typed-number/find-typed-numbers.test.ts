import { describe, expect, it } from 'vitest';
import { FIGURE_MARK, findTypedNumbers } from '../../../src/checks/typed-number/find-typed-numbers.ts';

const found = (text: string, more: { terms?: string[]; language?: string; heading?: boolean } = {}) =>
  findTypedNumbers(text, { terms: [], language: 'en-GB', ...more }).map((number) => number.found);

describe('findTypedNumbers(text, { terms, language, heading })', () => {
  it.each([
    ['It cost $4.5 billion in all.', ['$4.5 billion']],
    ['It grew by 17% to 325,000 units.', ['17%', '325,000']],
    ['It grew 80-fold, or 80x.', ['80-fold', '80x']],
    ['A rise of 20 per cent.', ['20 per cent']],
    ['Between 5 and 7 of them.', ['5', '7']],
    ['It took 122 days.', ['122']],
    ['The H100 is older.', ['H100']],
    ['A pace of ½ a mile.', ['½']],
    ['Some 2000 people came.', ['2000']],
    ['It cost $2000.', ['$2000']],
    ['A load of 2000 MW.', ['2000']],
  ])('finds the digits of "%s"', (text, numbers) => expect(found(text)).toEqual(numbers));

  it.each([
    ['There are two of them.', ['two']],
    ['Twenty-five suppliers, a dozen rivals.', ['Twenty-five', 'a dozen']],
    ['Two hundred and fifty thousand users.', ['Two hundred and fifty thousand']],
    ['It costs a million dollars.', ['a million']],
    ['About a third of it, and two-thirds of that.', ['a third', 'two-thirds']],
    ['Sales fell by a quarter.', ['a quarter']],
    ['Half of them left; it is half the price.', ['Half', 'half']],
    ['Revenue doubled, then tripled.', ['doubled', 'tripled']],
    ['It is twice as long, or double that.', ['twice', 'double']],
    ['A tenfold rise, three times the plan.', ['tenfold', 'three times']],
    ['It was two and a half metres.', ['two and a half']],
    [`It is ${FIGURE_MARK} million in all.`, ['million']],
  ])('finds the words of "%s"', (text, numbers) => expect(found(text)).toEqual(numbers));

  it.each([
    // Dates and years.
    'On 6 May 2026, on May 6, 2026, from 6 to 8 May, on 6–8 May, and in May 2029.',
    'In 2024, by 2025–26, in the 1990s, between 2019 and 2023, the 2026 report.',
    'It was 2026-04-06, then 2026-Q2, Q3 2026 and FY2026, at 10:30 a.m.',
    'The first quarter of 2026, the second half of the year, a quarter later.',
    // Ordinals and labels.
    'A first, a second and a third party; the 21st century; a third time.',
    'See section 3, page 12, § 4 and step 2.',
    // One, and sizes that are no numbers.
    'One of them is the one, and no one knows; millions of users and dozens of plans.',
    'A half-hearted and halfway build, whose run-rate doubles in a year; he said it twice.',
    'In billion US dollars, on a log scale; often weighty.',
    // Other people's words.
    'They said “80x in 3 months” and "twice as fast, 10 times".',
    'They said ‘five of us’, and it wasn’t so.',
    'See https://example.org/a/12/b?c=34 for more.',
  ])('passes "%s"', (text) => expect(found(text)).toEqual([]));

  it('passes the names of the site, in any line and in the plural, and nothing that only begins like one', () => {
    const terms = ['Claude 3', 'Claude 3.5', 'H100'];
    expect(found('Claude 3.5, Claude\n3 and H100s.', { terms })).toEqual([]);
    expect(found('Claude 3.7 and Claude 35.', { terms })).toEqual(['3.7', '35']);
  });

  it('passes the ordinal of a heading, in a heading alone', () => {
    expect(found('3. What was said', { heading: true })).toEqual([]);
    expect(found('2.1 What was said', { heading: true })).toEqual([]);
    expect(found('3. What was said')).toEqual(['3']);
  });

  it('says where a number stands', () => {
    expect(findTypedNumbers('Over 30 billion.', { terms: [], language: 'en-GB' })).toEqual([
      { start: 5, end: 15, found: '30 billion' },
    ]);
  });

  it('reads number words in English only, and digits in every language', () => {
    expect(found('Die zwei sind elf, also 12.', { language: 'de-DE' })).toEqual(['12']);
  });
});
