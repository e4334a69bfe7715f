import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const figures = {
  load: { value: '30 MW', bound: 'over' },
  most: { value: '9 MW', bound: 'up_to' },
  plain: { value: '5 MW' },
};
const problems = (line: string) =>
  numberProblems({ figures, prose: `${line}\n\n<Fig id="load" />, <Fig id="most" />, <Fig id="plain" />` });

describe('checkBoundWords(context)', () => {
  it('finds a bound that is said twice', () => {
    expect(problems('It is over <Fig id="load" />.')).toEqual([
      'content/reports/x/index.mdx:1:7  RK226  "over" stands before the figure "load", which prints as "over 30 MW". The figure brings its bound along: leave "over" out, or put both into the words of the <Fig>.',
    ]);
    expect(problems('It is more than <Fig id="load" />.')).toHaveLength(1);
    expect(problems('It takes about <Fig id="plain">about 5 MW</Fig>.')).toHaveLength(1);
  });

  it('finds a word that says the opposite', () => {
    expect(problems('It is less than <Fig id="load" />.')).toEqual([
      expect.stringMatching(/:1:7 {2}RK227 .*"over 30 MW"/),
    ]);
  });

  it.each([
    'It is more than <Fig id="plain" />.',
    'They add up to <Fig id="load" />.',
    'It is spread over <Fig id="most" />.',
    'It is over, <Fig id="load" /> at least.',
    'It is about <Fig id="load" form="plain" />.',
  ])('passes "%s"', (line) => expect(problems(line)).toEqual([]));
});
