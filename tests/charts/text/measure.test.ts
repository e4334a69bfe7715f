import { describe, expect, it } from 'vitest';
import { openFonts, shape } from '../../../src/charts/text/fonts.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { readChartFonts } from '../../fonts.ts';

const files = readChartFonts();
const measure = createTextMeasure(files);
const regular = (text: string, size = 16): number => measure.width(text, { size, weight: 400 });

describe('createTextMeasure(files).width(text, { size, weight })', () => {
  it('adds the advance widths of the font, in units of 2048 to the em', () => {
    const font = openFonts(files[400])[0];
    const [n, o] = [font?.glyphForCodePoint(110).advanceWidth ?? 0, font?.glyphForCodePoint(111).advanceWidth ?? 0];
    expect(o).toBe(1228);
    expect(regular('no', 2048)).toBeCloseTo(n + o, 0);
  });

  it('counts the kerning of neighbours: "AV" is narrower than "A" and "V"', () => {
    expect(regular('AV')).toBeLessThan(regular('A') + regular('V') - 0.5);
  });

  it('gives every digit the same width, as charts set them', () => {
    const widths = [...'0123456789'].map((digit) => regular(digit));
    expect(new Set(widths).size).toBe(1);
    expect(regular('1,111')).toBeCloseTo(regular('8,888'), 6);
  });

  it('agrees with the shaping of whole sentences', () => {
    for (const text of ['Run-rate revenue, billion dollars a year', 'AVATAR To Wa. 12:30 – 1,234.5×', 'over 30 (Q1)']) {
      const font = openFonts(files[700])[0];
      const whole = font ? (shape(text, font).advanceWidth / font.unitsPerEm) * 14 : 0;
      expect(measure.width(text, { size: 14, weight: 700 })).toBeCloseTo(whole, 1);
    }
  });

  it('grows with size and weight', () => {
    expect(regular('Growth', 24)).toBeCloseTo(regular('Growth', 12) * 2, 6);
    expect(measure.width('Growth', { size: 12, weight: 700 })).toBeGreaterThan(regular('Growth', 12));
  });

  it('finds letters in the second file: č and Ω have a width of their own', () => {
    expect(regular('č')).toBeCloseTo(regular('c'), 0);
    expect(regular('Ω')).not.toBeCloseTo(0.65 * 16, 1);
  });

  it('guesses what no file has: a Chinese character takes an em, a joiner nothing', () => {
    expect(regular('漢')).toBe(16);
    expect(regular('\u200d')).toBe(0);
    expect(regular('')).toBe(0);
  });
});
