import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const fee = (expected: unknown) =>
  numberProblems({ figures: { fee: { value: '5 million USD', expected } }, prose: '<Fig id="fee" />' });

describe('checkExpected(context)', () => {
  it('passes a value within its ends, ends included', () => {
    expect(fee(['5 million USD', '6 million USD'])).toEqual([]);
    expect(fee([4e6, 5e6])).toEqual([]);
  });

  it('fails a value outside, and prints all three', () => {
    expect(fee(['6 million USD', '9 million USD'])).toEqual([
      'content/reports/x/figures.yaml#expected:1:1  RK222  The figure "fee" is 5 million dollars, outside the expected 6 million dollars to 9 million dollars. Look for a slip in the value or in its unit. If the value is right, widen `expected`.',
    ]);
    expect(fee(['1 USD', '4 million USD'])).toHaveLength(1);
  });

  it('refuses ends that cannot be read or measure something else', () => {
    expect(fee(['a few USD', '6 million USD'])).toEqual([expect.stringMatching(/#expected:1:1 {2}RK020 /)]);
    expect(fee(['5 m', '6 million USD'])).toEqual([expect.stringMatching(/#expected:1:1 {2}RK025 /)]);
  });
});
