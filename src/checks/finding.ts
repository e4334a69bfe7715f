import type { Problem } from '../model/problem.ts';

/** A problem that an exception in the frontmatter may excuse. */
export interface Finding {
  problem: Problem;
  /** Whether an exception's `at` means this place: an id, or words of the text around it. */
  isAt: (at: string) => boolean;
}

/** A finding about a thing with an id: exceptions name it by that. */
export function findingOf(id: string, problem: Problem): Finding {
  return { problem, isAt: (at) => at === id };
}

/** A finding about a span of a text: exceptions name it by words that touch the span, as they stand in the text. */
export function findingIn(text: string, span: [start: number, end: number], problem: Problem): Finding {
  return { problem, isAt: (at) => touchesSpan(text, at, span) };
}

function touchesSpan(text: string, words: string, [start, end]: [number, number]): boolean {
  const plain = text.replace(/\s/g, ' ');
  for (let from = plain.indexOf(words); from !== -1; from = plain.indexOf(words, from + 1))
    if (from < end && from + words.length > start) return true;
  return false;
}
