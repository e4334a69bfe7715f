import { describe, expect, it } from 'vitest';
import { numberProblems } from './number-report.ts';

const figures = { fee: { value: '5 USD' } };

describe('checkUnusedFigures(context)', () => {
  it('warns of a figure that stands nowhere', () => {
    expect(numberProblems({ figures, prose: 'Nothing.' })).toEqual([
      'content/reports/x/figures.yaml:1:1  RK228  The figure "fee" is used nowhere: not in prose, charts, claims or other figures. Use it with <Fig id="fee" />, or delete it.',
    ]);
  });

  it('counts prose, texts, charts, the card and other figures as uses', () => {
    expect(numberProblems({ figures, prose: '<Fig id="fee" />' })).toEqual([]);
    expect(numberProblems({ figures, texts: { title: 'It is {fig:fee}' } })).toEqual([]);
    expect(numberProblems({ figures, frontmatter: { key_figure: 'fee' } })).toEqual([]);
    expect(
      numberProblems({ figures: { ...figures, twice: { formula: 'fee * 2' } }, prose: '<Fig id="twice" />' }),
    ).toEqual([]);
    const bars = { kind: 'bar', title: 'A', subtitle: 'B', data: { figures: ['fee'] }, x: 'value', y: 'label' };
    expect(numberProblems({ figures, charts: { bars } })).toEqual([]);
  });

  it('takes an exception by the id of the figure', () => {
    const exceptions = [{ code: 'RK228', at: 'fee', why: 'kept for the next part' }];
    expect(numberProblems({ figures, prose: 'Words.', frontmatter: { exceptions } })).toEqual([]);
  });
});
