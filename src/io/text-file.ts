import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { checkCharacters } from './characters.ts';
import { lineIndex } from './line-index.ts';
import { findInProject } from './project-path.ts';

/** More than any text that a writer made; data above it belongs in Parquet. */
const MOST_BYTES = 100_000_000;

export type ReadText = { text: string; problems: [] } | { text: undefined; problems: Problem[] };

/**
 * Reads a UTF-8 text file of the project, without its byte order mark. A file that is missing, in another encoding, holds
 * merge conflict markers or characters that nobody can see is not read at all: its problems say where.
 * @param path relative to the root, with "/"
 * @param at where the file was asked for, for the problem of a missing one
 */
export function readText(root: string, path: string, at?: Position): ReadText {
  const found = findInProject(root, path, at);
  if (found.problem) return { text: undefined, problems: [found.problem] };
  const start = at ?? { file: path, line: 1, column: 1 };
  if (!found.stats.isFile()) return failed(problem('RK011', { path, reason: 'is not a file' }, start));
  if (found.stats.size > MOST_BYTES)
    return failed(problem('RK014', { size: found.stats.size, most: MOST_BYTES }, { file: path, line: 1, column: 1 }));
  return decodeText(readFileSync(join(root, path)), path);
}

/** Bytes → text, with every doubt about the encoding or the characters as a problem. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  const encoding = otherEncoding(bytes);
  if (encoding) return failed(problem('RK002', { found: encoding }, { file, line: 1, column: 1 }));
  if (!isUtf8(bytes)) return failed(firstBadByte(bytes, file));
  const text = new TextDecoder('utf-8').decode(bytes); // drops one byte order mark
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    return failed(problem('RK010', {}, { file, line: 1, column: 1 }));
  const problems = [...checkCharacters(text, file), ...checkMergeMarkers(text, file)];
  return problems.length > 0 ? { text: undefined, problems } : { text, problems: [] };
}

const failed = (one: Problem): ReadText => ({ text: undefined, problems: [one] });

/** UTF-16 and UTF-32 by their marks, or by the zero bytes that ASCII has in them. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'it is a ZIP or Excel file';
  if (a === 0x1f && b === 0x8b) return 'it is a gzip file';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'it is an old Excel or Word file';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'it is a PDF';
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')))
    return 'it is a web page, perhaps the answer of a server that did not have the file';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'it is UTF-32' : 'it is UTF-16';
  if (a === 0xfe && b === 0xff) return 'it is UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'it is UTF-32';
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const head = bytes.subarray(0, 200);
  const zeros = (from: number): number => head.filter((byte, i) => i % 2 === from && byte === 0).length;
  const half = head.length / 2;
  const little = zeros(1) > half * 0.7 && zeros(0) === 0;
  const big = zeros(0) > half * 0.7 && zeros(1) === 0;
  return little || big ? 'it looks like UTF-16' : undefined;
}

/** Decoding puts U+FFFD for a bad byte; the first one that the bytes do not spell themselves is the place. */
function firstBadByte(bytes: Uint8Array, file: string): Problem {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = text.indexOf('\ufffd');
  let byteOffset = Buffer.byteLength(text.slice(0, offset));
  while (bytes[byteOffset] === 0xef && bytes[byteOffset + 1] === 0xbf && bytes[byteOffset + 2] === 0xbd) {
    const next = text.indexOf('\ufffd', offset + 1);
    byteOffset += Buffer.byteLength(text.slice(offset, next));
    offset = next;
  }
  const byte = bytes[byteOffset] ?? 0;
  const hex = `0x${byte.toString(16).toUpperCase()}`;
  const latin = new TextDecoder('windows-1252').decode(new Uint8Array([byte]));
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const { line, column } = lineIndex(text.slice(bom))(offset - bom);
  return problem('RK002', { found: `byte ${hex} (in Windows-1252 it would be "${latin}")` }, { file, line, column });
}

/** Lines that git leaves behind. "=======" alone also underlines a Markdown heading, and is left. */
function checkMergeMarkers(text: string, file: string): Problem[] {
  const place = lineIndex(text);
  return [...text.matchAll(/^(?:<{7}|>{7}|\|{7})(?= |$)/gm)].map((match) =>
    problem('RK003', { marker: match[0] }, { file, ...place(match.index) }),
  );
}
