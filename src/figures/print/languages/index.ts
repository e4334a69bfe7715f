import { german } from './de.ts';
import { english } from './en.ts';
import type { LanguageWords } from './language-words.ts';
import { symbols } from './symbols.ts';

const languages: Record<string, LanguageWords> = { en: english, de: german };

/** The words of a language tag ("de-AT" → German); signs alone for a language that has no file here. */
export function wordsOf(language: string): LanguageWords {
  return languages[language.split('-')[0]?.toLowerCase() ?? ''] ?? symbols;
}
