import { problem } from '../model/errors/index.ts';
import type { Figure } from '../model/figure.ts';
import type { Position, Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { FIGURE_IN_TEXT, type RichText } from '../model/text.ts';
import { printFigure } from './print/print-figure.ts';
import { checkWords } from './words.ts';

export interface ResolveTextInput {
  figures: Readonly<Record<string, Figure>>;
  /** Every id that figures.yaml holds, also of figures that failed: those have their own problem, and print as their id. */
  knownIds: ReadonlySet<string>;
  locale: Locale;
  /** Position of an offset into the raw text. */
  locate: (offset: number) => Position;
}

/**
 * Puts figures into a writer's text: `{fig:growth}` prints the figure, `{fig:growth|more than tripled}` the writer's words,
 * which are checked. An unknown figure, and braces that look like a figure but are not written as one, are problems.
 */
export function resolveText(raw: string, input: ResolveTextInput): { text: RichText; problems: Problem[] } {
  const text: RichText = [];
  const problems: Problem[] = [];
  let from = 0;
  for (const match of raw.matchAll(FIGURE_IN_TEXT)) {
    addPlain(raw.slice(from, match.index));
    problems.push(...checkBraces(raw, [from, match.index], input));
    const found = resolveFigure(match, input);
    text.push(found.piece);
    problems.push(...found.problems);
    from = match.index + match[0].length;
  }
  addPlain(raw.slice(from));
  problems.push(...checkBraces(raw, [from, raw.length], input));
  return { text, problems };

  function addPlain(piece: string): void {
    if (piece !== '') text.push(piece);
  }
}

function resolveFigure(
  match: RegExpExecArray,
  { figures, knownIds, locale, locate }: ResolveTextInput,
): { piece: RichText[number]; problems: Problem[] } {
  const [whole, rawId = '', rawWords = ''] = match;
  const id = rawId.trim();
  const words = rawWords.trim();
  const at = locate(match.index);
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!figure) {
    const known = knownIds.has(id);
    return {
      piece: known ? id : whole,
      problems: known ? [] : [problem('RK050', { name: id, known: [...knownIds] }, at)],
    };
  }
  const printed = printFigure(figure, {}, locale);
  const reason = words === '' ? undefined : checkWords(words, figure, locale.language);
  return {
    piece: { fig: id, text: words || printed },
    problems: reason ? [problem('RK157', { words, text: printed, reason }, at)] : [],
  };
}

/** Braces within a plain stretch that were meant to be a figure: {growth}, {figure:growth}, {fig growth}. */
function checkBraces(raw: string, [from, to]: [number, number], { knownIds, locate }: ResolveTextInput): Problem[] {
  return [...raw.slice(from, to).matchAll(/\{([^{}]*)\}|\{\s*fig\b[^{}]*$/gi)].flatMap((match) => {
    if (match[1] === undefined) {
      const open = /[a-z][a-z0-9_]*$/.exec(match[0].replace(/^\{\s*fig\s*:?\s*/i, ''))?.[0] ?? 'growth';
      return [problem('RK051', { found: match[0].slice(0, 40), id: open }, locate(from + match.index))];
    }
    const inner = (match[1] ?? '').trim();
    const id = inner
      .replace(/^(?:figure|fig)\b[\s:=]*/i, '')
      .replace(/\|.*$/s, '')
      .trim();
    if (!knownIds.has(id) && id === inner) return [];
    return [problem('RK051', { found: match[0], id }, locate(from + match.index))];
  });
}
