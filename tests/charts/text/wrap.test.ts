import { describe, expect, it } from 'vitest';
import { cutText, wrapText } from '../../../src/charts/text/wrap.ts';

/** Ten px a character. */
const measure = (text: string): number => [...text].length * 10;
const wrap = (text: string, maxWidth: number, maxLines?: number) => wrapText(text, { measure, maxWidth, maxLines });

describe('wrapText(text, { measure, maxWidth, maxLines })', () => {
  it('breaks at spaces, with as many words a line as fit', () => {
    expect(wrap('one two three four', 80)).toEqual({ lines: ['one two', 'three', 'four'], cut: false, broken: false });
  });

  it('does not count the space at the end of a line', () => {
    expect(wrap('abcd efgh', 40).lines).toEqual(['abcd', 'efgh']);
  });

  it('breaks after hyphens and slashes', () => {
    expect(wrap('compute-supplier', 100).lines).toEqual(['compute-', 'supplier']);
    expect(wrap('billion USD/year', 120).lines).toEqual(['billion USD/', 'year']);
  });

  it('breaks a word only when it is wider than a line, and says so', () => {
    expect(wrap('a Donaudampfschiff', 80)).toEqual({ lines: ['a', 'Donaudam', 'pfschiff'], cut: false, broken: true });
  });

  it('keeps hyphenated words whole when asked to, unless one is wider than a line', () => {
    const keep = (text: string, maxWidth: number) => wrapText(text, { measure, maxWidth, hyphens: false });
    expect(keep('one eighty-fold', 120)).toEqual({ lines: ['one', 'eighty-fold'], cut: false, broken: false });
    expect(keep('one eighty-fold', 80)).toEqual({ lines: ['one', 'eighty-', 'fold'], cut: false, broken: true });
  });

  it('cuts after a whole word, with an ellipsis and no comma before it', () => {
    expect(wrap('one two, three four', 90, 1)).toEqual({ lines: ['one two…'], cut: true, broken: false });
    expect(wrap('one two three four', 90, 2)).toEqual({ lines: ['one two', 'three…'], cut: true, broken: false });
  });

  it('cuts within a word that fills the last line alone', () => {
    expect(wrap('abcdefghijkl', 50, 1).lines).toEqual(['abcd…']);
  });

  it('gives one empty line for an empty text', () => {
    expect(wrap('', 50)).toEqual({ lines: [''], cut: false, broken: false });
  });

  it('does not split a character outside the first plane', () => {
    expect(wrap('😀😀😀', 20).lines).toEqual(['😀😀', '😀']);
  });
});

describe('cutText(text, { measure, maxWidth })', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutText('one two', { measure, maxWidth: 70 })).toBe('one two');
    expect(cutText('one two', { measure, maxWidth: 60 })).toBe('one…');
  });
});
