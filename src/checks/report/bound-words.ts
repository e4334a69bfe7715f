import { printFigure } from '../../figures/print/print-figure.ts';
import { findQualifier, type Qualifier } from '../../figures/words/qualifiers.ts';
import { tokensOf } from '../../figures/words/tokens.ts';
import { problem } from '../../model/errors/index.ts';
import type { BlockPiece, FigureUse } from '../../prose/prose.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

/** "over" and "up to" are prepositions too ("spread over", "adds up to"): they count only before the very same word. */
const COMPARING =
  /^(?:more than|greater than|at least|no less than|no fewer than|less than|fewer than|at most|no more than|about|roughly|approximately)$/;
const WORDS_BEFORE =
  /\b(more than|greater than|at least|no less than|no fewer than|less than|fewer than|at most|no more than|about|around|roughly|approximately|over|under|up to|nearly|almost)\s+$/i;
const UP: Qualifier[] = ['over', 'at_least', 'just_over'];
const DOWN: Qualifier[] = ['under', 'at_most', 'just_under'];

/** A bound is said once: a figure that prints as "over 30 billion" has no "over" before it, and no "less than" either. English only. */
export const checkBoundWords: NumberCheck = (context) =>
  context.locale.language.startsWith('en')
    ? [
        ...context.prose.blocks.flatMap(({ pieces }) =>
          pieces.flatMap((piece, i) => checkPiece(piece, pieces[i - 1], context)),
        ),
      ]
    : [];

function checkPiece(piece: BlockPiece, before: BlockPiece | undefined, context: NumberContext): Finding[] {
  if (typeof piece !== 'object' || !('figure' in piece)) return [];
  if (typeof before !== 'object' || !('text' in before)) return [];
  const match = WORDS_BEFORE.exec(before.text);
  const text = printed(piece.figure, context);
  if (!match?.[1] || text === undefined) return [];
  const word = match[1].toLowerCase();
  const fault = faultOf(word, text);
  if (!fault) return [];
  const { id } = piece.figure;
  const at = context.prose.locate(before.offset + match.index);
  return [findingOf(id, problem(fault, { id, word: match[1], text }, at))];
}

function printed(use: FigureUse, { figures, locale }: NumberContext): string | undefined {
  const figure = figures[use.id];
  return use.words ?? (figure && printFigure(figure, { form: use.form }, locale));
}

function faultOf(word: string, text: string): 'RK226' | 'RK227' | undefined {
  const first = leadingWord(text);
  if (first === undefined) return undefined;
  if (first === word) return 'RK226';
  if (!COMPARING.test(word)) return undefined;
  const [outer, inner] = [qualifierOf(word), qualifierOf(first)];
  if ((UP.includes(outer) && DOWN.includes(inner)) || (DOWN.includes(outer) && UP.includes(inner))) return 'RK227';
  return outer === inner ? 'RK226' : undefined;
}

/** The bound that a print begins with: "over" of "over 30 billion". */
function leadingWord(text: string): string | undefined {
  const lower = `${text.toLowerCase().split(/\s*\d/)[0] ?? ''} `.replace(/^\s+/, '');
  const match = /^(more than|at least|less than|at most|about|around|roughly|over|under|up to|nearly|almost) /.exec(
    lower,
  );
  return match?.[1];
}

function qualifierOf(words: string): Qualifier {
  const tokens = tokensOf(words);
  return findQualifier(tokens, tokens.length);
}
