/** What words before a number make of it. `plain` claims the number as rounded. */
export type Qualifier = 'plain' | 'about' | 'over' | 'at_least' | 'under' | 'at_most' | 'just_over' | 'just_under';

/** Longest first: "just over" before "over", "no more than" before "more than". */
const QUALIFIERS: [words: string, qualifier: Qualifier][] = [
  ['a little more than', 'just_over'],
  ['slightly more than', 'just_over'],
  ['a little less than', 'just_under'],
  ['slightly less than', 'just_under'],
  ['no more than', 'at_most'],
  ['not more than', 'at_most'],
  ['no less than', 'at_least'],
  ['no fewer than', 'at_least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['just over', 'just_over'],
  ['just under', 'just_under'],
  ['close to', 'just_under'],
  ['at least', 'at_least'],
  ['at most', 'at_most'],
  ['up to', 'at_most'],
  ['upwards of', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['almost', 'just_under'],
  ['nearly', 'just_under'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
];

/** The qualifier that ends just before a token; articles between are passed over. */
export function findQualifier(tokens: readonly string[], at: number): Qualifier {
  const before = tokens.slice(0, at);
  while (['a', 'an', 'the'].includes(before.at(-1) ?? '')) before.pop();
  const text = ` ${before.join(' ')}`;
  return QUALIFIERS.find(([words]) => text.endsWith(` ${words}`))?.[1] ?? 'plain';
}
