import { problem } from '../../model/errors/index.ts';
import { isBlank, type ProseBlock } from '../../prose/prose.ts';
import { findingOf } from '../finding.ts';
import type { WritingCheck, WritingContext } from './contract.ts';

/** Below this a formula made on samples of a hundred words says nothing. */
const LEAST_WORDS = 100;

/** The prose is no harder to read than its report wants. English only: the formula was fitted to English. */
export const checkReadingGrade: WritingCheck = (context) => {
  const grade = readingGrade(context);
  if (grade === undefined || grade <= context.mostGrade) return [];
  const [first] = context.prose.blocks.flatMap(({ kind, pieces }) => (kind === 'text' ? pieces : []));
  const offset = typeof first === 'object' && 'offset' in first ? first.offset : (context.prose.texts[0]?.offset ?? 0);
  const params = { grade, most: context.mostGrade };
  return [findingOf('prose', problem('RK515', params, context.prose.locate(offset)))];
};

/**
 * Years of school that the prose asks for, to one decimal, by the formula of Coleman and Liau (1975, "A computer
 * readability formula designed for machine scoring", Journal of Applied Psychology 60, 283–284): 0.0588 L − 0.296 S − 15.8,
 * with the letters L and the sentences S of a hundred words. It counts letters, which a program can, where others guess
 * at syllables. Figures count as they print; headings, lists of sources, code and quotations do not count.
 * @returns undefined for another language than English, and below a hundred words
 */
export function readingGrade({
  prose,
  print,
  language,
}: Pick<WritingContext, 'prose' | 'print' | 'language'>): number | undefined {
  if (!language.startsWith('en') || isBlank(prose)) return undefined;
  const texts = prose.blocks.filter(({ kind }) => kind === 'text').map((block) => textOf(block, print));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []);
  if (words.length < LEAST_WORDS) return undefined;
  const letters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text), 0);
  const per100 = 100 / words.length;
  return Math.round((0.0588 * letters * per100 - 0.296 * sentences * per100 - 15.8) * 10) / 10;
}

function textOf({ pieces }: ProseBlock, print: WritingContext['print']): string {
  return pieces
    .map((piece) => (piece === 'gap' ? ' ' : 'figure' in piece ? print(piece.figure) : piece.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A sentence ends with its mark, and a block without one is a sentence; "Dr. Li" and "e.g. this" are not two. */
function sentencesOf(text: string): number {
  if (text === '') return 0;
  const whole = text.replace(/\b(Dr|Mr|Mrs|Ms|Prof|St|No|vs|e\.g|i\.e|cf|approx)\./g, '$1');
  const marks = whole.match(/[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}]|$)/gu)?.length ?? 0;
  return /[.!?…:]["'”’)\]]*$/.test(whole) ? Math.max(1, marks) : marks + 1;
}
