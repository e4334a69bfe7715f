import { compareText, type Edit, type Fix, type Position, type Problem } from '../../model/problem.ts';

/** A fix that was made, and the place of its problem. */
export interface Mended {
  code: string;
  at: Position;
  fix: Fix;
}

/**
 * Makes the fixes of problems in the texts of their files. One whose place does not hold what it should, or that touches
 * another one's place, is left out whole: it is found again when the rest is done.
 * @param textOf a file as it is on disk, without its byte order mark; undefined when it cannot be read
 * @returns the new texts by file, and what was done, in the order of the problems
 */
export function applyFixes(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): { texts: Map<string, string>; mended: Mended[] } {
  const texts = new Map<string, string>();
  const spans = new Map<string, Span[]>();
  const mended: Mended[] = [];
  for (const { code, at, fix } of problems) {
    const placed = fix && placeAll(fix, { textOf, spans });
    if (!placed) continue;
    for (const span of placed) spans.set(span.edit.at.file, [...(spans.get(span.edit.at.file) ?? []), span]);
    mended.push({ code, at, fix });
  }
  for (const [file, placed] of [...spans].sort(([a], [b]) => compareText(a, b)))
    texts.set(file, replaceSpans(textOf(file) ?? '', placed));
  return { texts, mended };
}

interface Span {
  start: number;
  end: number;
  edit: Edit;
}

interface Files {
  textOf: (file: string) => string | undefined;
  /** What is to be replaced already. */
  spans: ReadonlyMap<string, readonly Span[]>;
}

/** The spans of all edits of a fix, or undefined when one of them cannot be placed. */
function placeAll(fix: Fix, { textOf, spans }: Files): Span[] | undefined {
  const placed: Span[] = [];
  for (const edit of fix.edits) {
    const span = placeOf(edit, textOf(edit.at.file));
    const others = [
      ...(spans.get(edit.at.file) ?? []),
      ...placed.filter(({ edit: { at } }) => at.file === edit.at.file),
    ];
    if (!span || others.some(({ start, end }) => span.start < end && span.end > start)) return undefined;
    placed.push(span);
  }
  return placed;
}

/** Where an edit goes: exactly what it replaces stands there, and no word or number goes on at either end. */
function placeOf(edit: Edit, text: string | undefined): Span | undefined {
  const start = text === undefined ? undefined : offsetOf(text, edit.at);
  if (text === undefined || start === undefined || edit.was === '') return undefined;
  if (!text.startsWith(edit.was, start)) return undefined;
  const end = start + edit.was.length;
  const before = `${text.slice(Math.max(0, start - 2), start)}`;
  const after = text.slice(end, end + 2);
  const wordAtStart = /^[\p{L}\p{N}]/u.test(edit.was) && /[\p{L}\p{N}_]$|\p{N}[.,]$/u.test(before);
  const wordAtEnd = /[\p{L}\p{N}]$/u.test(edit.was) && /^[\p{L}\p{N}_]|^[.,]\p{N}/u.test(after);
  return wordAtStart || wordAtEnd ? undefined : { start, end, edit };
}

/** Line and column, both from 1, as an offset; undefined when the text has no such place. */
function offsetOf(text: string, { line, column }: Position): number | undefined {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = start;
    const match = end.exec(text);
    if (!match) return undefined;
    start = match.index + match[0].length;
  }
  const offset = start + column - 1;
  return offset <= text.length ? offset : undefined;
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, edit }) => rest.slice(0, start) + edit.becomes + rest.slice(end), text);
}
