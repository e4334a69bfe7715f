import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const LOAD = { value: '5 USD', status: 'disputed' };

describe('checkDisputed(context)', () => {
  it('fails a disputed figure in a paragraph that says nothing of it', () => {
    expect(numberProblems({ figures: { load: LOAD }, prose: 'It is <Fig id="load" />.' })).toEqual([
      'content/reports/x/index.mdx:1:16  RK229  The figure "load" is disputed, and nothing here says so. Say what is disputed in the `note` of the figure, or in this paragraph: "disputed", "sources differ".',
    ]);
  });

  it('passes where the paragraph says so, or the note of the figure', () => {
    expect(numberProblems({ figures: { load: LOAD }, prose: 'It is <Fig id="load" />, a disputed number.' })).toEqual(
      [],
    );
    expect(numberProblems({ figures: { load: LOAD }, prose: 'Sources differ: <Fig id="load" />.' })).toEqual([]);
    const noted = { ...LOAD, note: 'Two agencies count in different ways.' };
    expect(numberProblems({ figures: { load: noted }, prose: 'It is <Fig id="load" />.' })).toEqual([]);
  });

  it('asks a figure that is derived from it to say so as well', () => {
    const noted = { ...LOAD, note: 'Sources differ.' };
    const twice = { formula: 'load * 2' };
    const prose = 'It is <Fig id="twice" />.';
    expect(numberProblems({ figures: { load: noted, twice }, prose })).toEqual([
      expect.stringMatching(/figures\.yaml#formula:2:1 {2}RK229 .*"twice" rests on "load", which is disputed/),
    ]);
    expect(
      numberProblems({ figures: { load: noted, twice: { ...twice, note: 'Rests on a disputed load.' } }, prose }),
    ).toEqual([]);
  });
});
