import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const figures = { level: { value: '2.449 m' }, sum: { value: '28.46 billion USD' } };
const problems = (prose: string, texts = {}) =>
  numberProblems({ figures, prose: `${prose}\n\n`, texts: { dek: '{fig:level} {fig:sum}', ...texts } });

describe('checkPrints(context)', () => {
  it('finds two prints that differ once rounded alike, and names both places', () => {
    // 2.449 is 2.45 to three digits and 2.4 to two; whoever rounds 2.45 expects 2.5.
    expect(
      numberProblems({
        figures: { level: figures.level },
        prose: '<Fig id="level" digits={3} /> or <Fig id="level" digits={2} />',
      }),
    ).toEqual([
      'content/reports/x/index.mdx:1:43  RK231  The figure "level" prints as "2.4 m" here and as "2.45 m" at content/reports/x/index.mdx:1:10; rounded alike they differ. Print it with the same digits in both places, or with words that fit both.',
    ]);
  });

  it('passes prints that round to each other', () => {
    expect(problems('<Fig id="level" digits={2} />, <Fig id="sum">28 billion</Fig>')).toEqual([]);
    expect(problems('<Fig id="level" as="cm" />')).toEqual([]);
  });

  it('reads the numbers in the words of a figure', () => {
    // 28.46 is 28.5 to three digits and 28 to two; 28.5 rounds to 29.
    const prose = '<Fig id="sum">28.5 billion</Fig> and <Fig id="sum">28 billion</Fig>';
    expect(numberProblems({ figures: { sum: figures.sum }, prose })).toEqual([
      expect.stringMatching(/RK231 .*"28 billion" here and as "28\.5 billion"/),
    ]);
  });

  it('leaves words without digits, and bounds, alone', () => {
    const over = { value: '30 billion USD', bound: 'over' };
    expect(
      numberProblems({ figures: { over }, prose: '<Fig id="over" /> and <Fig id="over">over 29 billion</Fig>' }),
    ).toEqual([]);
    expect(problems('<Fig id="level">over two metres</Fig>')).toEqual([]);
  });
});
