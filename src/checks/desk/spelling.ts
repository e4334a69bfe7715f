import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { WrittenText } from '../report/written-texts.ts';

/** A word that a dictionary does not know, and where it stands among the joined texts. */
interface Unknown {
  word: string;
  offset: number;
  suggestions: string[];
}

/** Stands between two texts, so that no word goes over from one to the next. */
const BETWEEN = '\n\n';
/** Addresses, names of files and accounts, and what a writer quotes as code have a spelling of their own. */
const NO_WORDS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|\S*\/\S*\/\S*|[\w-]+\.(?:com|org|net|io|ai|vc|csv|pdf)\b/g;

/** All texts of a report as one, to be looked at in one go. */
export function joinTexts(texts: readonly WrittenText[]): string {
  return texts.map(({ text }) => text.replace(NO_WORDS, (found) => ' '.repeat(found.length))).join(BETWEEN);
}

/** One finding for each word that is in no dictionary, at its first place. */
export function spellingFindings(unknown: readonly Unknown[], texts: readonly WrittenText[]): Finding[] {
  const places = Map.groupBy(unknown, ({ word }) => word);
  return [...places].flatMap(([word, all]): Finding[] => {
    const [first] = all;
    const at = first && placeOf(first.offset, texts);
    if (!at) return [];
    const params = { word, more: all.length - 1, suggestions: first.suggestions };
    return [findingOf(word, problem('RK516', params, at))];
  });
}

function placeOf(offset: number, texts: readonly WrittenText[]): ReturnType<WrittenText['locate']> | undefined {
  let start = 0;
  for (const { text, locate } of texts) {
    if (offset <= start + text.length) return locate(offset - start);
    start += text.length + BETWEEN.length;
  }
  return undefined;
}
