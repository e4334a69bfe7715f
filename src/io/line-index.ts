import type { Position } from '../model/problem.ts';

/** Turns an offset in UTF-16 units into a line and a column, both from 1. CR, LF and CRLF each end a line. */
export type LineIndex = (offset: number) => Pick<Position, 'line' | 'column'>;

/** The lines are looked for when the first place is asked for: a sound file of a million rows needs none. */
export function lineIndex(text: string): LineIndex {
  let known: number[] | undefined;
  return (offset) => {
    known ??= lineStarts(text);
    const starts = known;
    const line = lastAtMost(starts, Math.max(0, Math.min(offset, text.length)));
    return { line: line + 1, column: Math.max(0, Math.min(offset, text.length)) - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Index of the last element that is not above the limit; the first element always qualifies. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
