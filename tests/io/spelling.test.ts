import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryPackage, findUnknownWords } from '../../src/io/spelling.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const wordsOf = async (text: string, language: string, words: string[] = []) =>
  (await findUnknownWords(ROOT, text, { language, words }))?.map(({ word, offset }) => `${offset} ${word}`);

describe('findUnknownWords(root, text, { language, words })', () => {
  it('finds words that no dictionary knows, with their places and what was meant', async () => {
    const found = await findUnknownWords(ROOT, 'The levle rose.', { language: 'en-GB', words: [] });
    expect(found).toEqual([{ word: 'levle', offset: 4, suggestions: expect.arrayContaining(['level']) }]);
  });

  it('takes the words that it is given, in small letters or large', async () => {
    expect(await wordsOf('Xyzzyq and xyzzyq', 'en-GB', ['Xyzzyq'])).toEqual([]);
  });

  it('knows British from American spelling', async () => {
    expect(await wordsOf('The colour of the water', 'en-US')).toEqual(['4 colour']);
    expect(await wordsOf('The colour of the water', 'en-GB')).toEqual([]);
  });

  it('says that it knows nothing of a language without a dictionary, and which package has one', async () => {
    expect(await wordsOf('Der Pegel stieg.', 'de-DE')).toBeUndefined();
    expect(dictionaryPackage('de')).toBe('@cspell/dict-de-de');
  });
});
