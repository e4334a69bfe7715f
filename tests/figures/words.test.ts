import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/figures/words.ts';
import type { Figure } from '../../src/model/figure.ts';
import { derivedFigure, inputFigure } from './sample-figure.ts';

const ratio = (value: number, more: Partial<Figure> = {}) => derivedFigure(value, '', { format: 'multiple', ...more });
const overThree = ratio(30 / 9, { bound: 'over' });

describe('checkWords(words, figure)', () => {
  it.each<[string, Figure]>([
    ['more than tripled', overThree],
    ['more than three-fold', overThree],
    ['over threefold', overThree],
    ['tripled', overThree],
    ['doubled', ratio(2.1)],
    ['nearly quadrupled', ratio(3.8)],
    ['ten-fold', ratio(10.2)],
    ['almost 100 times', ratio(97.3)],
    ['about 97×', ratio(97.3)],
    ['two and a half times', ratio(2.5)],
    ['twice as much', ratio(2)],
    ['halved', ratio(0.5)],
    ['half', ratio(0.5)],
    ['most of it', ratio(0.62)],
    ['a majority', ratio(0.51)],
    ['about a third', ratio(0.35)],
    ['two-thirds', ratio(0.67)],
    ['less than a fifth', ratio(0.17)],
    ['17 per cent', ratio(0.1667)],
    ['about 17%', inputFigure(17, '%')],
    // A growth of a third is a ratio of four thirds; a fall by half a ratio of one half.
    ['grew by a third', ratio(1.33)],
    ['fell by 20%', ratio(0.8)],
    ['96 days', derivedFigure(96, 'day')],
    // 96 ÷ (365 ÷ 12) = 3.16 months; 96 ÷ 7 = 13.7 weeks.
    ['three months', derivedFigure(96, 'day')],
    ['almost fourteen weeks', derivedFigure(96, 'day')],
    ['over 30 billion dollars a year', inputFigure(30e9, 'USD/year', { bound: 'over' })],
    // 30 billion a year is 2.5 billion a month.
    ['2.5 billion dollars a month', inputFigure(30e9, 'USD/year')],
    ['more than 300 megawatts', inputFigure(300, 'MW', { bound: 'over' })],
    ['0.3 GW', inputFigure(300, 'MW')],
    ['some 325,000 processors', inputFigure(325_000, 'GPU')],
    ['a hundred thousand', inputFigure(100_000, 'GPU')],
    ['nine to ten billion', inputFigure(9e9, 'USD/year', { stated: { low: 9e9, high: 10e9, text: '' } })],
    ['up to 24 months', inputFigure(18, 'month', { stated: { low: 18, high: 24, text: '' } })],
  ])('lets "%s" stand', (words, figure) => {
    expect(checkWords(words, figure)).toBeUndefined();
  });

  it.each<[string, Figure]>([
    ['more than quadrupled', overThree],
    ['doubled', overThree],
    ['80-fold', ratio(2.99)],
    ['tripled', ratio(2.5)],
    ['more than doubled', ratio(1.9)],
    ['less than four times', overThree],
    ['most', ratio(0.45)],
    ['half', ratio(0.58)],
    ['about a third', ratio(0.45)],
    // A limit, not a change: a fall by 30% to 0.7 would be one by up to a third.
    ['up to a third', ratio(0.7)],
    ['18%', ratio(0.1667)],
    ['100 days', derivedFigure(96, 'day')],
    ['two months', derivedFigure(96, 'day')],
    ['over 31 billion dollars', inputFigure(30e9, 'USD/year', { bound: 'over' })],
    ['30 million dollars', inputFigure(30e9, 'USD/year')],
    ['more than 30 billion', inputFigure(30e9, 'USD/year')],
    ['at most 300 MW', inputFigure(300, 'MW', { bound: 'over' })],
    ['about 200,000 processors', inputFigure(325_000, 'GPU')],
    ['eleven billion', inputFigure(9e9, 'USD/year', { stated: { low: 9e9, high: 10e9, text: '' } })],
  ])('refuses "%s"', (words, figure) => {
    expect(checkWords(words, figure)).toBeTypeOf('string');
  });

  it('says what the words claim and what the value is', () => {
    expect(checkWords('more than quadrupled', overThree)).toBe(
      'They say more than 4; the value is 3.333, known as "over".',
    );
    expect(checkWords('31 billion', inputFigure(30e9, 'USD/year'))).toBe(
      'They say 31 billion; the value is 30 billion.',
    );
    expect(checkWords('two months', derivedFigure(96, 'day'))).toBe('They say 2 months; the value is 3.156 months.');
  });

  it.each(['soon after', 'by then', 'one of them', 'growth in 2026', 'in a quarter'])(
    'passes words that carry no number to check: "%s"',
    (words) => {
      expect(checkWords(words, overThree)).toBeUndefined();
    },
  );

  it('passes words that speak of something else than the figure measures', () => {
    expect(checkWords('doubled', derivedFigure(58, 'day'))).toBeUndefined();
    expect(checkWords('three months', overThree)).toBeUndefined();
  });

  it('passes the words of dates and of other languages', () => {
    expect(checkWords('the 6th of May', inputFigure(20_579, '', { type: 'date' }))).toBeUndefined();
    expect(checkWords('over 99 fach', overThree, 'de')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true }), (words, value) => {
        const reason = checkWords(words, inputFigure(value, 'USD/year'));
        expect(reason === undefined || reason.startsWith('They say')).toBe(true);
      }),
    );
  });
});
