import { problem } from '../model/errors/index.ts';
import type { Locator, Problem } from '../model/problem.ts';
import { parseYaml } from './yaml.ts';

export interface Frontmatter {
  data: unknown;
  locate: Locator;
  /** Offset of the first character after the frontmatter, in UTF-16 units of the whole text. */
  bodyOffset: number;
  problems: Problem[];
}

/** Reads the YAML between the first two lines `---` of an MDX file; places are those of the whole file. */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const start = { file, line: 1, column: 1 };
  const failed = (reason: string): Frontmatter => ({
    data: undefined,
    locate: () => start,
    bodyOffset: 0,
    problems: [problem('RK012', { reason }, start)],
  });
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return failed('The file does not begin with frontmatter');
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return failed('The frontmatter has no end');
  const { data, locate, problems } = parseYaml(rest.slice(0, closing.index), file, 1);
  return { data, locate, problems, bodyOffset: opening[0].length + closing.index + closing[0].length };
}
