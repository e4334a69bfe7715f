import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A word that is in no dictionary. */
export interface UnknownWord {
  word: string;
  offset: number; // in UTF-16 units
  suggestions: string[];
}

export interface SpellingOptions {
  language: string; // "en-GB"
  /** Words that are right all the same; capitals do not count. */
  words: readonly string[];
}

/** Suggestions that a person can take in. */
const SUGGESTIONS = 3;

/**
 * Finds the words of a text that no dictionary of its language knows. The checker and its dictionaries take seconds to
 * load, so they are loaded here and nowhere else. They come from packages: nothing is asked of the network.
 * @returns undefined when no dictionary of the language is installed
 */
export async function findUnknownWords(
  root: string,
  text: string,
  { language, words }: SpellingOptions,
): Promise<UnknownWord[] | undefined> {
  const dictionary = findDictionary(root, language);
  if (!dictionary) return undefined;
  const { spellCheckDocument } = await import('cspell-lib');
  const { issues } = await spellCheckDocument(
    { uri: 'stdin:///report.txt', text, languageId: 'plaintext', locale: dictionary.locale },
    { generateSuggestions: true, noConfigSearch: true },
    {
      language: dictionary.locale,
      words: [...words],
      ...(dictionary.file === undefined ? {} : { import: [dictionary.file] }),
      numSuggestions: SUGGESTIONS,
    },
  );
  return issues.map(({ text: word, offset, suggestions = [] }) => ({
    word,
    offset,
    suggestions: [...new Set(suggestions)].slice(0, SUGGESTIONS),
  }));
}

/** The package to install for a language without a dictionary: "@cspell/dict-de-de". */
export const dictionaryPackage = (language: string): string => packagesFor(language)[0] ?? '';

/** English comes with the checker; others are packages of their own, which the project installs when it needs them. */
function findDictionary(root: string, language: string): { locale: string; file?: string } | undefined {
  if (/^en\b/.test(language)) return { locale: /^en-(?:US|CA|PH)\b/.test(language) ? 'en-US' : 'en-GB' };
  const { resolve } = createRequire(join(root, 'package.json'));
  for (const name of packagesFor(language)) {
    try {
      return { locale: language, file: resolve(`${name}/cspell-ext.json`) };
    } catch {
      // Not installed: the next name may be.
    }
  }
  return undefined;
}

/** "de-AT" → a package of the region, else the one named after the language alone: cspell calls German "de-de". */
function packagesFor(language: string): string[] {
  const [base = '', region = base] = language.toLowerCase().split('-');
  return [...new Set([`@cspell/dict-${base}-${region}`, `@cspell/dict-${base}-${base}`])];
}
