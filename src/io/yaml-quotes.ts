import type { Fix, Position } from '../model/problem.ts';

/** A key and its colon at the beginning of a line. Behind the dash of a list, the key could be part of the text as well. */
const KEY_BEFORE = /^(?<indent>[ \t]*)(?:[\w-]+|"[^"]*"|'[^']*'):[ \t]+$/;

/**
 * Puts the value that something was found in, or at the beginning of, into double quotes, when it is beyond doubt where it ends: it stands behind a
 * key, goes to the end of its line, and the next line does not continue it.
 */
export function quoteValue(text: string, found: number, at: (offset: number) => Position): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', found - 1) + 1;
  const offset = valueStart(text.slice(lineStart, found), found);
  const indent = KEY_BEFORE.exec(text.slice(lineStart, offset))?.groups?.indent;
  if (indent === undefined) return undefined;
  const [line = '', next = ''] = text.slice(offset).split(/\r?\n/, 2);
  const was = line.trimEnd();
  // Behind " #" stands a comment, or text that only looks like one.
  if (was === '' || /^["']/.test(was) || /\s#/.test(was)) return undefined;
  const deeper = (/^[ \t]*/.exec(next)?.[0].length ?? 0) > indent.length;
  if (next.trim() !== '' && deeper) return undefined;
  const becomes = `"${was.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return { title: 'puts the text into quotes', edits: [{ at: at(offset), was, becomes }] };
}

/** `title: A river: {fig:rise}`: what goes wrong in the middle began behind the first key, unless a bracket or a quote opens there. */
function valueStart(before: string, found: number): number {
  const [, key = '', rest = ''] = /^([ \t]*[\w-]+:[ \t]+)(.*)$/.exec(before) ?? [];
  return key !== '' && rest !== '' && !/^["'{[|>&*!]/.test(rest) ? found - rest.length : found;
}
