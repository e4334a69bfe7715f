/** Scripts that are written from right to left (ISO 15924). */
const FROM_RIGHT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Which way a language is written, by the script that it is mostly written in (BCP 47, likely subtags of CLDR): "ar" → "rtl". */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
