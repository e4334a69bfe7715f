import { problem } from '../../model/errors/index.ts';
import { withFix } from '../../model/problem.ts';
import { findingIn } from '../finding.ts';
import { findTypedNumbers } from '../typed-number/find-typed-numbers.ts';
import { figureInPlace, printedFigures } from './figure-in-place.ts';
import type { NumberCheck } from './number-contract.ts';
import { writtenTexts } from './written-texts.ts';

/** No number is typed: each is a figure, a name that the site lists, or has a reason. */
export const checkTypedNumbers: NumberCheck = ({ prose, yamlTexts, terms, figures, locale }) => {
  const printed = printedFigures(figures, locale);
  return writtenTexts(prose, yamlTexts).flatMap((written) => {
    const { text, heading, locate } = written;
    return findTypedNumbers(text, { terms, language: locale.language, heading }).map(({ start, end, found }) => {
      const fix = figureInPlace([start, end], written, { printed, links: prose.links });
      return findingIn(text, [start, end], withFix(problem('RK134', { found }, locate(start)), fix));
    });
  });
};
