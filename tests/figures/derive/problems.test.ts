import { describe, expect, it } from 'vitest';
import { deriveSample, SOURCED } from '../sample-report.ts';

const MONTHLY = { value: '1.25 billion USD/month', ...SOURCED };
const sourced = (value: string | number) => ({ value, ...SOURCED });

describe('deriveFigures(input): problems', () => {
  it.each([
    ['fee + gpus', 'RK025  "+" does not fit: USD/month and GPU do not measure the same.', 5],
    ['fee to GPU', 'RK025  "to" does not fit: USD/month and GPU do not measure the same.', 5],
    ['max(fee, gpus)', 'RK025  max() does not fit: USD/month and GPU do not measure the same.', 1],
    ['1 + fee', 'RK025  "+" does not fit: a bare number and USD/month do not measure the same.', 3],
    ['log(fee)', 'RK026  The value in log() must be a bare number, but is in USD/month.', 1],
    ['2 ^ gpus', 'RK026  An exponent must be a bare number, but is in GPU.', 3],
    ['fee ^ n', 'RK026  What is raised to a figure must be a bare number, but is in USD/month.', 5],
    ['fee * gpu_cuont', 'RK021  Unknown figure "gpu_cuont" in a formula.', 7],
    ['fee / hour', 'RK021  Unknown figure "hour" in a formula. "hour" is a unit; a unit needs a number: 1 hour.', 7],
    ['fee.as_of + 1', 'RK027  "+" does not go with a date.', 11],
    ['-fee.as_of', 'RK027  A date cannot be negative.', 1],
    ['days(n, fee.as_of)', 'RK027  days() takes two dates.', 1],
    ['max(fee.as_of, n)', 'RK027  max() takes numbers, but got a date.', 1],
    ['fee.stated.low', 'RK042  The figure "fee" has no "stated.low". It has .as_of.', 1],
    ['n / (n - n)', 'RK029  The formula gives no number: it divides by zero, or grows beyond all numbers.', 1],
    ['sqrt(1 - n)', 'RK029  The formula gives no number: it takes a root or a logarithm of a number below zero', 1],
    ['n * 1.5', 'RK024  1.5 is an input and needs a source', 5],
  ])('refuses %s', (formula, text, column) => {
    const { texts } = deriveSample({ fee: MONTHLY, gpus: sourced('325 000 GPU'), n: sourced(2), bad: { formula } });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`figures.yaml#bad.formula:1:${column}  ${text}`);
  });

  it('suggests the figure that was meant', () => {
    const { texts } = deriveSample({ gpu_count: sourced(2), bad: { formula: 'gpu_cuont * 2' } });
    expect(texts).toEqual([
      'figures.yaml#bad.formula:1:1  RK021  Unknown figure "gpu_cuont" in a formula. Did you mean "gpu_count"?',
    ]);
  });

  it('names a whole circle once, and leaves what rests on it out in silence', () => {
    const { figures, texts } = deriveSample({
      a: { formula: '2 * b' },
      b: { formula: 'c + x' },
      c: { formula: 'a * 2' },
      rests: { formula: 'a * 10' },
      itself: { formula: 'itself + x' },
      x: sourced(1),
    });
    expect(texts).toEqual([
      'figures.yaml#a.formula:1:5  RK028  The figures go round in a circle: a → b → c → a. One of them has to be an input.',
      'figures.yaml#itself.formula:1:1  RK028  The figure "itself" names itself. One of them has to be an input.',
    ]);
    expect(Object.keys(figures)).toEqual(['x']);
  });

  it('reports a bad figure once, not again in those that rest on it', () => {
    const { figures, texts } = deriveSample({
      bad: sourced('5 GPX'),
      on_bad: { formula: 'bad * 2' },
      good: sourced(1),
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(
      'figures.yaml#bad.value:1:3  RK020  The quantity "5 GPX" cannot be read: there is no unit "GPX".',
    );
    expect(Object.keys(figures)).toEqual(['good']);
  });

  it('asks every input for a source, a date and a status', () => {
    const { texts, figures } = deriveSample({
      bare: { value: 80 },
      undated: { value: 1, source: 'src', status: 'reported' },
      twice: { formula: 'bare * 2' },
    });
    expect(texts).toEqual([
      'figures.yaml#bare:1:1  RK030  The input "bare" has no source, no date and no status. Every input has a source, a date and a status. Add `source:`, `as_of:`, `period:` or `said:` and `status:`.',
      'figures.yaml#undated:1:1  RK030  The input "undated" has no date. Every input has a source, a date and a status. Add `as_of:`, `period:` or `said:`.',
    ]);
    expect(figures.twice?.value).toBe(160);
  });

  it('knows which sources there are', () => {
    const { texts } = deriveSample({
      a: { ...sourced(1), source: 'scr' },
      b: { ...sourced(1), readings: [{ value: 2, source: 'nowhere' }] },
    });
    expect(texts[0]).toBe(
      'figures.yaml#a.source:1:1  RK031  The figure "a" names a source that there is not: "scr". Did you mean "src"?',
    );
    expect(texts[1]).toContain(
      'figures.yaml#b.readings:1:1  RK031  The figure "b" names a source that there is not: "nowhere".',
    );
  });

  it.each([
    [{ ...sourced('300 MW'), interval: '200 to 400 MW' }, 'bad.interval:1:1  RK032'],
    [
      { ...sourced('300 MW'), interval: '310 to 400 MW', basis: 'x' },
      'bad.interval:1:1  RK033  The value 300 lies outside its interval, 310 to 400 MW.',
    ],
    [
      { ...sourced('300 MW'), interval: '200 to 400', basis: 'x' },
      'bad.interval:1:1  RK025  `interval:` does not fit: a bare number and MW do not measure the same. Write the unit after the number: MW.',
    ],
    [{ ...sourced('300 MW'), interval: '400 to 200 MW', basis: 'x' }, 'bad.interval:1:1  RK020'],
    [{ ...sourced('300 MW'), level: 0.8 }, 'bad.level:1:1  RK034'],
    [{ ...sourced('2026-05-06'), interval: '1 to 2', basis: 'x' }, 'bad.interval:1:1  RK034'],
    [{ ...sourced('300 MW'), unit: 'USD' }, 'bad.unit:1:1  RK025'],
    [{ ...sourced(300), unit: 'MX' }, 'bad.unit:1:1  RK022'],
    [{ ...sourced(300), stated: '1 to 2 MW' }, 'bad.stated:1:1  RK025'],
    [{ ...sourced(300), stated: 'row' }, 'bad.stated:1:1  RK039'],
    [
      { formula: 'good * 2', interval: '1 to 2', basis: 'x' },
      'bad.interval:1:1  RK034  `interval:` does not belong here: the interval of a formula is that of its inputs.',
    ],
    [
      { formula: 'good * 2', unit: 'USD' },
      'bad.unit:1:1  RK025  The result of the formula does not fit: a bare number and USD do not measure the same.',
    ],
  ])('refuses %j', (bad, text) => {
    const { texts } = deriveSample({ good: sourced(1), bad });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`figures.yaml#${text}`);
  });

  it('refuses a figure that is named like a unit', () => {
    const { texts } = deriveSample({ year: sourced(1) });
    expect(texts).toEqual([
      'figures.yaml#year:1:1  RK041  The figure "year" has the name of a unit, so a formula could mean either. Call it something longer, like year_count.',
    ]);
  });
});
