import type { Scalar } from 'yaml';

/**
 * Finds the place in the file of a character of a scalar's text. The text and its source are walked side by side: quotes,
 * escapes, folded lines and the indentation of blocks take room in the source and none, or less, in the text.
 * @param offset in UTF-16 units of the value as a program sees it
 * @returns offset in the source text
 */
export function offsetInSource(source: string, scalar: Scalar.Parsed, offset: number): number {
  const value = typeof scalar.value === 'string' ? scalar.value : scalar.source;
  const [start, end] = scalar.range;
  const wanted = Math.min(offset, value.length);
  if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED')
    return inBlock({ source, value, wanted, start, end });
  const quote = scalar.type === 'QUOTE_DOUBLE' ? '"' : scalar.type === 'QUOTE_SINGLE' ? "'" : '';
  return inFlow({ source, value, wanted, start: start + quote.length, end }, quote);
}

interface Walk {
  source: string;
  value: string;
  wanted: number;
  start: number;
  end: number;
}

function inFlow({ source, value, wanted, start, end }: Walk, quote: string): number {
  let s = start;
  let v = 0;
  while (v < wanted && s < end) {
    const fold = /^[ \t]*\r?\n\s*/.exec(source.slice(s, end))?.[0];
    if (fold !== undefined) {
      v += foldedLength(value, v, fold);
      s += fold.length;
    } else if (quote === "'" && source.startsWith("''", s)) {
      v += 1;
      s += 2;
    } else if (quote === '"' && source[s] === '\\') {
      const [taken, given] = escapeAt(source, s);
      v += given;
      s += taken;
    } else {
      v += 1;
      s += 1;
    }
  }
  return s;
}

/** One line end becomes a space, more of them one line end less. */
function foldedLength(value: string, v: number, fold: string): number {
  const lines = fold.split('\n').length - 1;
  return value[v] === ' ' ? 1 : Math.max(1, lines - 1);
}

/** Length of an escape in the source, and of what it stands for in UTF-16 units. */
function escapeAt(source: string, s: number): [taken: number, given: number] {
  const next = source[s + 1];
  if (next === 'x') return [4, 1];
  if (next === 'u') return [6, 1];
  if (next === 'U') return [10, Number.parseInt(source.slice(s + 2, s + 10), 16) > 0xffff ? 2 : 1];
  const joined = /^\\\r?\n[ \t]*/.exec(source.slice(s))?.[0];
  return joined === undefined ? [2, 1] : [joined.length, 0];
}

function inBlock({ source, value, wanted, start, end }: Walk): number {
  const header = source.indexOf('\n', start);
  if (header < 0) return start;
  const indent = blockIndent(source.slice(header + 1, end), value);
  let s = afterLineEnds(source, header, { indent, end });
  let v = /^\n*/.exec(value)?.[0].length ?? 0;
  while (v < wanted && s < end) {
    if (source[s] === '\n' || source[s] === '\r') {
      const feeds = /^\n+/.exec(value.slice(v))?.[0].length ?? 0;
      v += Math.max(1, feeds);
      s = afterLineEnds(source, s, { indent, end });
    } else {
      v += 1;
      s += 1;
    }
  }
  return s;
}

/** Passes line ends and blank lines, then the indentation of the next line with text. */
function afterLineEnds(source: string, from: number, { indent, end }: { indent: number; end: number }): number {
  const blank = /^(?:[ \t]*\r?\n)+/.exec(source.slice(from, end))?.[0].length ?? 0;
  return Math.min(from + blank + indent, end);
}

/** The value keeps the spaces beyond the block's indentation, so the difference is the indentation. */
function blockIndent(body: string, value: string): number {
  const spaces = (text: string): number => /^(?:[ \t]*\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
  return spaces(body) - spaces(value);
}
