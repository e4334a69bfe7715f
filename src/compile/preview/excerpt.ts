import { readIfThere } from '../../io/artefacts.ts';
import type { ExcerptLine } from '../../model/preview.ts';
import type { Position } from '../../model/problem.ts';

/** Lines shown before and after the one that is meant. */
const AROUND = 2;
/** A cell of a megabyte would be no excerpt. */
const MOST_CHARACTERS = 200;

/** The lines of a file around a place; none of a folder or of a file that is gone. */
export function excerptOf(root: string, { file, line }: Pick<Position, 'file' | 'line'>): ExcerptLine[] {
  const lines = readLines(root, file);
  const first = Math.max(1, line - AROUND);
  return lines
    .slice(first - 1, line + AROUND)
    .map((text, i) => ({ number: first + i, text: text.slice(0, MOST_CHARACTERS) }));
}

function readLines(root: string, file: string): string[] {
  try {
    return (
      readIfThere(`${root}/${file}`)
        ?.toString('utf8')
        .split(/\r\n|\r|\n/) ?? []
    );
  } catch {
    // The place may be a folder.
    return [];
  }
}
