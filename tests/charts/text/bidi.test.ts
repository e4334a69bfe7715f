import { describe, expect, it } from 'vitest';
import { directedRuns } from '../../../src/charts/text/bidi.ts';

const shown = (text: string, base?: 'ltr' | 'rtl') =>
  directedRuns(text, base).map(({ text: run, rightToLeft }) => (rightToLeft ? `<${run}` : run));

describe('directedRuns(text, base)', () => {
  it('leaves a text alone that runs one way', () => {
    expect(shown('over 3.3× (a year)')).toEqual(['over 3.3× (a year)']);
  });

  // Worked out by hand with the rules of UAX 9: in Hebrew the first word stands last, and a number keeps its own way.
  it('puts the stretches of a Hebrew line where they stand from left to right', () => {
    expect(shown('אבג Anthropic דהו')).toEqual(['< דהו', 'Anthropic', '<אבג ']);
    expect(shown('אבג 80 דהו')).toEqual(['< דהו', '80', '<אבג ']);
  });

  it('turns the brackets of what is read from the right', () => {
    expect(shown('(אבג)', 'rtl')).toEqual(['<)אבג(']);
  });

  it('keeps a Hebrew word within an English line', () => {
    expect(shown('the word אבג, twice')).toEqual(['the word ', '<אבג', ', twice']);
  });
});
