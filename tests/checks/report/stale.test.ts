import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const prose = '<Fig id="fee" />';
const FEE = { value: '5 USD', as_of: '2026-01-31' };

describe('checkReviews(context)', () => {
  it('passes on the day itself and fails on the day after', () => {
    const figures = { fee: { ...FEE, review_by: '2026-06-30' } };
    expect(numberProblems({ figures, prose, today: '2026-06-30' })).toEqual([]);
    expect(numberProblems({ figures, prose, today: '2026-07-01' })).toEqual([
      'content/reports/x/figures.yaml#review_by:1:1  RK220  The figure "fee" was to be reviewed by 2026-06-30; this run is of 2026-07-01. Look at its source again, mend what changed, and set `review_by` to the next day to look.',
    ]);
  });
});

describe('checkAges(context)', () => {
  // 31 January to 1 May 2026: 28 + 31 + 30 + 1 = 90 days.
  it('counts from the date of the figure to the day of the run', () => {
    const figures = { fee: { ...FEE, max_age: '90 days' } };
    expect(numberProblems({ figures, prose, today: '2026-05-01' })).toEqual([]);
    expect(numberProblems({ figures, prose, today: '2026-05-02' })).toEqual([
      'content/reports/x/figures.yaml#as_of:1:1  RK221  The figure "fee" is of 2026-01-31, 91 days old; at most 90 days are allowed. Bring it up to date, allow it a longer `max_age`, or write `timeless: true` if it never ages.',
    ]);
  });

  it('counts from the end of a quarter, and gives no age to what is not over', () => {
    // The first quarter ends on 31 March: 91 days to 30 June.
    const figures = { fee: { ...FEE, as_of: undefined, period: '2026-Q1', max_age: '90 days' } };
    expect(numberProblems({ figures, prose, today: '2026-06-29' })).toEqual([]);
    expect(numberProblems({ figures, prose, today: '2026-06-30' })).toHaveLength(1);
    expect(numberProblems({ figures, prose, today: '2025-01-01' })).toEqual([]);
  });

  it('counts from the end of a month or a year', () => {
    const figures = { fee: { ...FEE, as_of: '2026-01', max_age: '90 days' } };
    expect(numberProblems({ figures, prose, today: '2026-05-01' })).toEqual([]);
    expect(numberProblems({ figures, prose, today: '2026-05-02' })).toHaveLength(1);
  });

  it('takes the limit of the report, for inputs that say nothing and can age', () => {
    const figures = {
      fee: FEE,
      speed: { ...FEE, value: '7 m', timeless: true },
      kept: { ...FEE, max_age: '2 years' },
      double: { formula: 'fee * 2' },
    };
    const report = { figures, prose: '<Fig id="speed" /> <Fig id="kept" /> <Fig id="double" />', today: '2026-12-31' };
    expect(numberProblems({ ...report, frontmatter: { max_age: '6 months' } })).toEqual([
      expect.stringMatching(
        /^content\/reports\/x\/figures\.yaml#as_of:1:1 {2}RK221 .*"fee".* 334 days old; at most 6 months/,
      ),
    ]);
  });

  it('points at a limit that is no length of time', () => {
    const figures = { fee: { ...FEE, max_age: '90 m' } };
    expect(numberProblems({ figures, prose, today: '2026-05-01' })).toEqual([
      expect.stringMatching(/#max_age:1:1 {2}RK020 .*"90 m".*a length of time is needed/),
    ]);
  });

  it('says nothing when no day was asked for', () => {
    expect(numberProblems({ figures: { fee: FEE }, prose, frontmatter: {} })).toEqual([]);
  });
});
