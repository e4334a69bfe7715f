import { describe, expect, test } from 'vitest';
import { findFonts } from '../../src/io/font-shelf.ts';

const families = (text: string, language = 'en'): string[] => [
  ...new Set(
    findFonts(text, language)
      .key.split(' ')
      .map((slice) => slice.replace(/\[.*|(greek|cyrillic|arabic|hebrew|vietnamese)$/, '')),
  ),
];

describe('findFonts(text, language)', () => {
  test('needs nothing for Latin', () => {
    expect(findFonts('Łódź, “over 3.3×” in 96 days – a year', 'en')).toMatchObject({ key: '', inter: { 400: [] } });
  });

  test('takes Greek and Cyrillic from the families themselves, other scripts from Noto', () => {
    expect(families('Ελλάδα')).toEqual(['inter', 'source-serif-4']);
    expect(families('طاقة')).toEqual(['noto-sans-arabic']);
    expect(families('🚀')).toEqual(['noto-emoji']);
  });

  test('takes the characters of China and Japan as the language of the text writes them', () => {
    expect(families('直', 'ja')).toEqual(['noto-sans-jp']);
    expect(families('直', 'zh')).toEqual(['noto-sans-sc']);
    expect(families('直す')).toEqual(['noto-sans-jp']);
    expect(families('에너지')).toEqual(['noto-sans-kr']);
  });

  test('reads few of the many files of a family', () => {
    expect(findFonts('年增长', 'zh').inter[400].length).toBeLessThanOrEqual(3);
  });
});
