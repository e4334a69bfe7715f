import { problem } from '../../model/errors/index.ts';
import { findTypedNumbers } from '../typed-number/find-typed-numbers.ts';
import type { NumberCheck } from './number-contract.ts';
import { writtenTexts } from './written-texts.ts';

/** No number is typed: each is a figure, a name that the site lists, or has a reason. */
export const checkTypedNumbers: NumberCheck = ({ prose, yamlTexts, terms, locale: { language } }) =>
  writtenTexts(prose, yamlTexts).flatMap(({ text, heading, locate }) =>
    findTypedNumbers(text, { terms, language, heading }).map(({ start, end, found }) => ({
      problem: problem('RK134', { found }, locate(start)),
      isAt: (at) => coversSpan(text, at, [start, end]),
    })),
  );

/** Whether words stand in a text so that they touch a span of it. */
function coversSpan(text: string, words: string, [start, end]: [number, number]): boolean {
  const plain = text.replace(/\s/g, ' ');
  for (let from = plain.indexOf(words); from !== -1; from = plain.indexOf(words, from + 1))
    if (from < end && from + words.length > start) return true;
  return false;
}
