import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** X's limits for the title and the description of a card (developer.x.com/cards/markup); all others take more. */
const TITLE_MOST = 70;
const DESCRIPTION_MOST = 200;
/** Fewer characters say no more than the title; of Chinese, Japanese and Korean, half as many say as much. */
const DESCRIPTION_LEAST = 50;
const WORDY = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The title is shown whole wherever a link to the report goes. Characters are counted as readers do. */
export const checkTitle: WritingCheck = ({ head, locateFrontmatter }) => {
  const length = lengthOf(head.title);
  if (length <= TITLE_MOST) return [];
  return [findingOf('title', problem('RK506', { length, most: TITLE_MOST }, locateFrontmatter(['title'])))];
};

/** What stands below the title of a link is neither cut off nor empty of meaning. */
export const checkDescription: WritingCheck = ({ head, frontmatter, locateFrontmatter }) => {
  const what = frontmatter.description === undefined ? 'dek' : 'description';
  const length = lengthOf(head.description);
  const wordy = head.description.match(WORDY)?.length ?? 0;
  if (length <= DESCRIPTION_MOST && length + wordy >= DESCRIPTION_LEAST) return [];
  const params = { what, length, least: DESCRIPTION_LEAST, most: DESCRIPTION_MOST };
  return [findingOf(what, problem('RK507', params, locateFrontmatter([what])))];
};

/** Dek and description say something else than the title. */
export const checkRepeatedTitle: WritingCheck = ({ head, frontmatter, locateFrontmatter }) =>
  (['dek', 'description'] as const).flatMap((key): Finding[] => {
    if (key === 'description' && frontmatter.description === undefined) return [];
    if (plain(head[key]) !== plain(head.title)) return [];
    return [findingOf(key, problem('RK508', { key }, locateFrontmatter([key])))];
  });

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Grapheme clusters: an accent or the parts of an emoji do not count by themselves. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
