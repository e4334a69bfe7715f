import type { Bound } from '../../model/status.ts';

const WORDS: Record<Bound, readonly string[]> = {
  over: ['over', 'more than', 'above'],
  at_least: ['at least', 'at_least'],
  about: ['about', 'approximately', 'around', 'nearly', 'roughly'],
  up_to: ['up to', 'up_to', 'at most'],
  under: ['under', 'less than', 'below'],
};
/** Words that say there is no bound. */
const NONE: readonly string[] = ['exact', 'exactly', 'point', 'reached'];

export const BOUND_WORDS: readonly string[] = [
  ...Object.values(WORDS)
    .flat()
    .filter((word) => !word.includes('_')),
  ...NONE,
];

/** The bound that a table's word means; `none` for words that mean there is none, undefined for words not known. */
export function findBound(word: string): Bound | 'none' | undefined {
  const folded = word.trim().toLowerCase();
  if (folded === '' || NONE.includes(folded)) return 'none';
  for (const [bound, words] of Object.entries(WORDS) as [Bound, readonly string[]][]) {
    // Object.entries forgets that the keys are bounds.
    if (words.includes(folded)) return bound;
  }
  return undefined;
}
