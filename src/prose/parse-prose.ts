import { mdxToMdast } from 'satteri';
import { problem } from '../model/errors/index.ts';
import { type Position, type Problem, withFix } from '../model/problem.ts';
import { collectProse } from './collect.ts';
import { maskImageFigures } from './image-figures.ts';
import type { Prose } from './prose.ts';
import { mendTagQuotes } from './tag-quotes.ts';

/**
 * Reads the body of an index.mdx: what it names, what it says, and what is wrong with it.
 *
 * @param text the whole file, frontmatter included
 * @param file as positions show it: "content/reports/x/index.mdx"
 * @param bodyOffset where the body begins, in UTF-16 units; 0 for a file without frontmatter
 */
export function parseProse(text: string, file: string, bodyOffset = 0): Prose {
  const locate = locator(text, file);
  const body = text.slice(bodyOffset);
  const prose: Prose = { ...emptyProse(), locate };
  try {
    // Footnotes are parsed so that they can be refused; the page itself turns them off.
    const root = mdxToMdast(maskImageFigures(body), { features: { frontmatter: false, gfm: { footnotes: true } } });
    collectProse(root, { body, bodyOffset, prose });
  } catch (error) {
    const quotes = mendTagQuotes(body, (offset) => locate(bodyOffset + offset));
    prose.problems.push(withFix(syntaxProblem(error, locate(bodyOffset)), quotes));
  }
  return prose;
}

function emptyProse(): Omit<Prose, 'locate'> {
  return {
    figures: [],
    charts: [],
    claims: [],
    allClaims: [],
    citations: [],
    headings: [],
    links: [],
    images: [],
    literals: [],
    texts: [],
    blocks: [],
    words: 0,
    problems: [],
  };
}

/** Offsets into a text → lines and columns, both from 1, columns in UTF-16 units as editors count them. */
function locator(text: string, file: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The parser's first error, in the writer's words. Its message begins with `line:column: `, counted in the body. */
function syntaxProblem(error: unknown, body: Position): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  const [line, column] = match ? [Number(match[1]), Number(match[2])] : [1, 1];
  const at = {
    file: body.file,
    line: body.line + line - 1,
    column: line === 1 ? body.column + column - 1 : column,
  };
  return problem('RK120', explain(match?.[3] ?? message), at);
}

function explain(message: string): { reason: string; hint: string } {
  const closing = /Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
  if (closing)
    return {
      reason: `<${closing}> is never closed.`,
      hint: `Write <${closing} … /> when nothing stands inside, or close it with </${closing}>.`,
    };
  const [, found, open] = /Unexpected closing tag `<\/([^`>]*)>`.*closing tag for `<([^`>]*)>`/.exec(message) ?? [];
  if (found && open) return { reason: `</${found}> closes <${open}>.`, hint: `Write </${open}>.` };
  if (message.includes('`/* text */`') || message.includes('comment in MDX'))
    return { reason: 'A tag begins with "<!".', hint: 'A comment is written {/* … */}.' };
  if (/expression|oxc/.test(message))
    return {
      reason: 'A brace opens here, and what follows is no text for it.',
      hint: 'Write \\{ for a brace that is meant to be read, and <Fig id="…" /> for a figure.',
    };
  if (message.includes('`<`'))
    return {
      reason: 'A "<" opens a tag that cannot be read.',
      hint: 'Write \\< for the sign. In a tag every value stands in quotes (<Fig id="growth" />); an address is linked as [text](https://…).',
    };
  return {
    reason: `The text cannot be read: ${firstSentence(message)}.`,
    hint: 'Look for a tag or a brace left open.',
  };
}

const firstSentence = (message: string): string => message.replace(/\s*\((?:note:|mdx)[\s\S]*$/, '').replace(/\.$/, '');
