import { describe, expect, it } from 'vitest';
import { isoOfOtherDate } from '../../src/model/other-date.ts';

describe('isoOfOtherDate(text)', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['4/4/2026', '2026-04-04'],
    ['2026/4/6', '2026-04-06'],
    ['2026-4-6', '2026-04-06'],
    ['23 November 2026', '2026-11-23'],
    ['6th Apr. 2026', '2026-04-06'],
    ['November 23, 2026', '2026-11-23'],
    ['Sept 2026', '2026-09'],
    ['May 2026', '2026-05'],
    ['2026/11', '2026-11'],
    ['11/2026', '2026-11'],
    ['Q2 2026', '2026-Q2'],
    ['2026 Q3', '2026-Q3'],
  ])('reads %s, which can mean one date only', (text, iso) => {
    expect(isoOfOtherDate(text)).toBe(iso);
  });

  it.each([
    '4/5/2026', // April to some, May to others
    '30 February 2026',
    '31.13.2026',
    '5/4/26',
    'November',
    'Octember 2026',
    'soon',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(isoOfOtherDate(text)).toBeUndefined();
  });
});
