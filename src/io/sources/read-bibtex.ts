import { problem } from '../../model/errors/index.ts';
import type { Locator, Position, Problem } from '../../model/problem.ts';
import { lineIndex } from '../line-index.ts';
import { parseBibtex } from './citation-js.ts';

export interface RawSources {
  /** One a source, not yet checked. */
  items: unknown[];
  /** Path of the list of items in its file, for the locator. */
  path: PropertyKey[];
  locate: Locator;
  problems: Problem[];
}

/** Reads BibTeX or BibLaTeX; a place in it is that of the entry. */
export function readBibtex(text: string, file: string): RawSources {
  const place = lineIndex(text);
  const entries = [...text.matchAll(/@\s*(\w+)\s*[{(]\s*([^\s,{}()]+)\s*,/g)].filter(
    ([, kind = '']) => !/^(?:string|preamble|comment)$/i.test(kind),
  );
  const locate: Locator = ([index]) => ({ file, ...place(entries[Number(index ?? 0)]?.index ?? 0) });
  try {
    const items = parseBibtex(text).map(withoutKey);
    // BibTeX reads past what stands between entries; a file of nothing else is no BibTeX.
    if (entries.length === 0 && text.trim() !== '' && !text.includes('@')) {
      const reason = 'no entry begins in it';
      return { items: [], path: [], locate, problems: [problem('RK016', { reason }, { file, line: 1, column: 1 })] };
    }
    if (items.length === entries.length) return { items, path: [], locate, problems: [] };
    const reason = `${entries.length} entries begin, ${items.length} can be read`;
    return { items: [], path: [], locate, problems: [problem('RK016', { reason }, { file, line: 1, column: 1 })] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = (message.split(/ at line \d|\n/)[0] ?? '').trim();
    return { items: [], path: [], locate, problems: [problem('RK016', { reason }, errorPosition(message, file))] };
  }
}

function errorPosition(message: string, file: string): Position {
  const [, line, column] = / at line (\d+) col (\d+)/.exec(message) ?? [];
  return { file, line: Number(line ?? 1), column: Number(column ?? 1) };
}

/** The reader says the key twice; the id is enough. */
function withoutKey(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { 'citation-key': _, ...rest } = { 'citation-key': undefined, ...item };
  return rest;
}
