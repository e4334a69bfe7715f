import type { Position } from '../../model/problem.ts';
import { withoutControls } from './plain.ts';

/** As much of a line as stands on a narrow terminal beside its number. */
const MOST = 100;
const ELLIPSIS = '…';
/** Letters that take two columns of a terminal (East Asian wide and full-width). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

/** The line of a problem with a caret under its column, as two lines; undefined when there is nothing to show. */
export function excerptOf(
  line: string | undefined,
  { line: number, column }: Pick<Position, 'line' | 'column'>,
): [string, string] | undefined {
  if (line === undefined || line.trim() === '' || column > line.length + 1) return undefined;
  // A long paragraph is one line: the part around the place is shown, from the beginning of a word.
  const from = column <= MOST * 0.7 ? 0 : wordStart(line, column - 1 - Math.floor(MOST / 2));
  const part = line.slice(from, from + MOST);
  const head = from > 0 ? ELLIPSIS : '';
  const tail = from + MOST < line.length ? ELLIPSIS : '';
  const gutter = `${String(number).padStart(6)} | `;
  const before = `${head}${part.slice(0, column - 1 - from)}`;
  const blank = [...before].map((char) => (WIDE.test(char) ? '  ' : ' ')).join('');
  const width = /^(?:["'][^"']{0,40}["']|[\p{L}\p{N}_@#-]+|.)/u.exec(part.slice(column - 1 - from))?.[0].length ?? 1;
  return [
    `${gutter}${withoutControls(`${head}${part}${tail}`)}`,
    `${' '.repeat(gutter.length - 2)}| ${blank}${'^'.padEnd(width, '~')}`,
  ];
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space >= 0 && space - from < 20 ? space + 1 : from;
}
