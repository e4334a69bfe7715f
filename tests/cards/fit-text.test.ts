import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../src/cards/fit-text.ts';

/** Half an em a character. */
const measure = (text: string, size: number): number => ([...text].length * size) / 2;
const request = { measure, width: 400, sizes: [60, 40, 20], lines: () => 2 };

describe('fitText(text, { measure, width, sizes, lines })', () => {
  it('takes the largest size at which all words fit', () => {
    // At 60 px a line of 394 px holds 13 characters.
    expect(fitText('two short words', request)).toEqual({ size: 60, lines: ['two short', 'words'], cut: false });
  });

  it('steps down before it breaks a word', () => {
    // 15 letters: 450 px at 60, 300 px at 40.
    expect(fitText('a fifteenletterwd', request)).toEqual({ size: 40, lines: ['a fifteenletterwd'], cut: false });
  });

  it('breaks a word only at the smallest size', () => {
    const fitted = fitText('w'.repeat(60), request);
    expect(fitted).toEqual({ size: 20, lines: ['w'.repeat(39), 'w'.repeat(21)], cut: false });
  });

  it('cuts after a whole word when even the smallest size has no room', () => {
    const fitted = fitText('some words '.repeat(12), request);
    expect(fitted.cut).toBe(true);
    expect(fitted.lines.at(-1)).toMatch(/(?:some|words)…$/);
  });

  it('balances lines without adding one', () => {
    const plain = fitText('one two three four', { ...request, sizes: [40] });
    const balanced = fitText('one two three four', { ...request, sizes: [40], balance: true });
    expect(plain.lines).toEqual(['one two three four']);
    expect(balanced.lines).toEqual(['one two three four']);
    const three = { ...request, sizes: [60], lines: () => 3 };
    expect(fitText('aaaa bbbb cccc dddd', three).lines).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(fitText('aaaa bbb ccc d', { ...three, balance: true }).lines).toEqual(['aaaa bbb', 'ccc d']);
    expect(fitText('aaaa bbb ccc d', three).lines).toEqual(['aaaa bbb ccc', 'd']);
  });

  it('never gives a line wider than the width, nor more lines than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.boolean(), (text, balance) => {
        const { lines, size } = fitText(text, { ...request, balance });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(400);
      }),
    );
  });
});
