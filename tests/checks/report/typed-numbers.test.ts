import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const codes = (problems: string[]) => problems.map((line) => line.replace(/ {2}(RK\d+) .*/, ' $1'));

describe('checkTypedNumbers(context)', () => {
  it('points at a number in prose, in a heading and in the words beside a picture', () => {
    // `It rose by ` is 11 characters long; `## Over ` 8; `![a map of ` 11.
    const prose = 'It rose by 12 metres.\n\n## Over 300 gauges\n\n![a map of 40 wells](/wells.svg)';
    expect(codes(numberProblems({ prose }))).toEqual([
      'content/reports/x/index.mdx:1:12 RK134',
      'content/reports/x/index.mdx:3:9 RK134',
      'content/reports/x/index.mdx:5:12 RK134',
    ]);
  });

  it('keeps the place of a number behind a figure and a citation', () => {
    const figures = { rise: { value: '3 m' } };
    const prose = 'It rose by <Fig id="rise" /> [@board] at 12 gauges.';
    expect(codes(numberProblems({ figures, prose }))).toEqual([
      `content/reports/x/index.mdx:1:${prose.indexOf('12') + 1} RK134`,
    ]);
  });

  it('says what was found and every way out', () => {
    expect(numberProblems({ prose: 'It has two sites.' })).toEqual([
      'content/reports/x/index.mdx:1:8  RK134  "two" is typed, not a figure. Print a figure instead, list a name under `terms` in site.yaml, or in prose write <Lit why="…">two</Lit>. Elsewhere an exception in the frontmatter says why it is none.',
    ]);
  });

  it('reads the texts of YAML files at their offsets, and passes their figures', () => {
    const figures = { rise: { value: '3 m' } };
    expect(codes(numberProblems({ figures, texts: { title: 'It rose {fig:rise} in 5 years' } }))).toEqual([
      'content/reports/x/index.mdx#title:1:23 RK134',
    ]);
  });

  it('passes figures, literals, citations, code and the terms of the site', () => {
    const figures = { rise: { value: '3 m' } };
    const prose =
      'The H100 rose <Fig id="rise">three metres</Fig> on a <Lit why="a name">Boeing 747</Lit> with `x = 5` [@board-2].';
    expect(numberProblems({ figures, prose, terms: ['H100'] })).toEqual([]);
  });

  it('takes an exception for the words around the number, and no other', () => {
    const prose = 'It rose in two years, at two sites.';
    const exceptions = [{ code: 'RK134', at: 'in two years', why: 'counted from the title' }];
    expect(codes(numberProblems({ prose, frontmatter: { exceptions } }))).toEqual([
      'content/reports/x/index.mdx:1:26 RK134',
    ]);
    const other = [{ code: 'RK134', at: 'at two sites', why: 'both are named above' }];
    expect(codes(numberProblems({ prose, frontmatter: { exceptions: other } }))).toEqual([
      'content/reports/x/index.mdx:1:12 RK134',
    ]);
  });
});

describe('checkNumbers(context)', () => {
  it('warns of an exception that excuses nothing', () => {
    const exceptions = [{ code: 'RK134', at: 'two', why: 'gone' }];
    expect(numberProblems({ prose: 'Fine.', frontmatter: { exceptions } })).toEqual([
      'content/reports/x/index.mdx#exceptions.0.at:1:1  RK232  No RK134 is found at "two". Delete the exception, or mend its `at`: the id of the figure, or words as they stand in the text.',
    ]);
  });

  it('refuses an exception from a rule that takes none', () => {
    const exceptions = [{ code: 'RK150', at: 'rise', why: 'no reason' }];
    expect(numberProblems({ prose: 'Fine.', frontmatter: { exceptions } })).toEqual([
      expect.stringMatching(/#exceptions\.0\.code:1:1 {2}RK233 {2}RK150 takes no exceptions\. These do: RK134, /),
    ]);
  });
});
