import type { UnitSystem } from '../units.ts';
import type { FormulaProblem } from './problem.ts';
import { type Reader, type Token, take } from './reader.ts';
import type { FormulaNode } from './tree.ts';

/** What a formula may name. */
export interface FormulaNames {
  isFigure: (name: string) => boolean;
  units: UnitSystem;
}

/** What the reading functions share. */
export interface Parser extends FormulaNames {
  reader: Reader;
  problems: FormulaProblem[];
  /** Reads a whole expression: what stands in brackets or between commas. */
  readWhole: (parser: Parser) => FormulaNode;
}

/** Thrown when reading cannot go on, and caught by parseFormula. */
export class Unreadable extends Error {
  readonly offset: number;
  readonly hint: string | undefined;

  constructor(offset: number, reason: string, hint?: string) {
    super(reason);
    this.offset = offset;
    this.hint = hint;
  }
}

const MOST_BRACKETS = 50;

export function close(parser: Parser, open: number): void {
  const { token } = parser.reader;
  if (token.kind === 'end') throw new Unreadable(open, 'a bracket is not closed');
  if (token.text !== ')') throw unexpected(token);
  take(parser.reader);
  parser.reader.depth--;
}

/** One level of brackets or signs more. A formula this deep is a mistake, and would overflow the stack. */
export function deeper({ reader }: Parser, offset: number): void {
  if (++reader.depth > MOST_BRACKETS) throw new Unreadable(offset, 'it is nested too deep');
}

export function unexpected(token: Token): Unreadable {
  if (token.kind === 'end') return new Unreadable(token.offset, 'it ends too soon');
  if (token.text === '%')
    return new Unreadable(
      token.offset,
      '"%" is a unit and stands behind a number',
      'A share of something is share * something.',
    );
  const hint = token.kind === 'number' ? 'A number in a formula is written without spaces.' : undefined;
  return new Unreadable(token.offset, `"${token.text}" has no place here`, hint);
}
