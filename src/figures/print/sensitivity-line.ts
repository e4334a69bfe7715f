import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { wordsOf } from './languages/index.ts';

/** From this share on one input makes "most" of the spread; just above a half would say more than ranks can tell. */
const MOST = 0.6;
const MOST_OF_TWO = 0.75;
/** Below this the ranks explain too little of the result for any line: it does not rise or fall with its inputs. */
const LEAST_EXPLAINED = 0.5;

/**
 * What drives the interval of a derived figure, in a sentence: "Most of the spread comes from “Processors covered by the fee”."
 * Undefined for a figure without an interval, and where rank correlation cannot tell.
 */
export function sensitivityLine(
  { sensitivity = [] }: Figure,
  figures: Readonly<Record<string, Figure>>,
  { language }: Locale,
): string | undefined {
  const { spread, formula } = wordsOf(language);
  const labels = sensitivity.map(({ id }) => formula.quoted(figures[id]?.label ?? id));
  const [first, second] = sensitivity;
  const [label] = labels;
  if (!first || label === undefined) return undefined;
  if (!second) return spread.all(labels);
  const explained = sensitivity.reduce((sum, { correlation }) => sum + correlation ** 2, 0);
  if (explained < LEAST_EXPLAINED) return undefined;
  if (first.share >= MOST) return spread.most([label]);
  if (sensitivity.length === 2) return spread.all(labels);
  return first.share + second.share >= MOST_OF_TWO ? spread.most(labels.slice(0, 2)) : spread.largest(label);
}
