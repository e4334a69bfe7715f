import { problem } from '../../model/errors/index.ts';
import { readAtom } from './atom.ts';
import { deeper, type FormulaNames, type Parser, Unreadable, unexpected } from './parser.ts';
import type { FormulaProblem } from './problem.ts';
import { createReader, lookAhead, take, takeUnitText } from './reader.ts';
import type { FormulaNode, Operator } from './tree.ts';

/** No reader could follow a longer one, and a tree as deep as it is long would end in a full stack. */
const MOST_CHARACTERS = 2000;

/** A tree only when there is no problem of form; unknown figures are left to the graph, which knows them all. */
export interface ParsedFormula {
  tree?: FormulaNode;
  problems: FormulaProblem[];
}

/**
 * Parses a formula: a part of the expressions of mathjs, with the same meaning. Binding, from loose to tight: `to`, `+ -`, `* /`,
 * sign, a number before a name (`2 x`), `^` (from the right). mathjs's own parser is not used since its nodes do not say where
 * they stand, and every problem here points at its place.
 */
export function parseFormula(text: string, names: FormulaNames): ParsedFormula {
  const parser: Parser = { ...names, reader: createReader(text), problems: [], readWhole: readConversion };
  try {
    if (text.length > MOST_CHARACTERS)
      throw new Unreadable(
        MOST_CHARACTERS,
        `it has more than ${MOST_CHARACTERS} characters`,
        'Give parts of it entries of their own.',
      );
    const tree = readConversion(parser);
    const { token } = parser.reader;
    if (token.kind !== 'end') throw unexpected(token);
    return parser.problems.length > 0 ? { problems: parser.problems } : { tree, problems: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { offset, message: reason, hint } = error;
    return { problems: [...parser.problems, { offset, at: (at) => problem('RK023', { reason, hint }, at) }] };
  }
}

function readConversion(parser: Parser): FormulaNode {
  let node = readBinary(parser, ['+', '-'], () => readBinary(parser, ['*', '/'], () => readSigned(parser)));
  while (parser.reader.token.text === 'to') {
    const { offset } = take(parser.reader);
    node = { kind: 'convert', arg: node, unit: readUnit(parser), offset };
  }
  return node;
}

function readUnit(parser: Parser): string {
  const { text, offset } = takeUnitText(parser.reader);
  if (text === '') throw new Unreadable(offset, 'a unit must follow "to"', 'Write it like: to USD/(GPU hour).');
  const result = parser.units.parse(text);
  if (!('error' in result)) return result.unit.text;
  const { reason, hint, offset: inside } = result.error;
  parser.problems.push({ offset: offset + inside, at: (at) => problem('RK022', { text, reason, hint }, at) });
  return '';
}

function readBinary(parser: Parser, ops: readonly Operator[], readOperand: () => FormulaNode): FormulaNode {
  let left = readOperand();
  for (;;) {
    const op = ops.find((sign) => sign === parser.reader.token.text);
    if (!op) return left;
    const { offset } = take(parser.reader);
    refuseMixedFraction(parser, op, left);
    left = { kind: 'operator', op, left, right: readOperand(), offset };
  }
}

/** `1/2 x` is a half of x to some, one over two x to others, so it needs brackets. `1/2 year` does as well. */
function refuseMixedFraction({ reader }: Parser, op: Operator, left: FormulaNode): void {
  if (op !== '/' || left.kind !== 'number' || reader.token.kind !== 'number') return;
  const next = lookAhead(reader);
  if ((next.kind === 'name' && next.text !== 'to') || next.text === '(')
    throw new Unreadable(
      next.offset,
      `it is not clear whether "${next.text}" stands above or below the "/"`,
      `Put brackets: (${left.text}/${reader.token.text}) ${next.text} or ${left.text}/(${reader.token.text} ${next.text}).`,
    );
}

function readSigned(parser: Parser): FormulaNode {
  const { text } = parser.reader.token;
  if (text !== '-' && text !== '+') return readImplicit(parser);
  const { offset } = take(parser.reader);
  deeper(parser, offset);
  const arg = readSigned(parser);
  parser.reader.depth--;
  return text === '+' ? arg : { kind: 'negate', arg, offset };
}

/** `2 x`, `2 (a + b)`: a number may stand before a name or a bracket without a sign. */
function readImplicit(parser: Parser): FormulaNode {
  const left = readPower(parser);
  const { token } = parser.reader;
  const begins = (token.kind === 'name' && token.text !== 'to') || token.text === '(';
  if (!begins) return left;
  if (left.kind !== 'number')
    throw new Unreadable(
      token.offset,
      `there is no operator before "${token.text}"`,
      'Put + - * / or ^ between the two.',
    );
  return { kind: 'operator', op: '*', left, right: readPower(parser), offset: token.offset };
}

function readPower(parser: Parser): FormulaNode {
  const left = readAtom(parser);
  if (parser.reader.token.text !== '^') return left;
  const { offset } = take(parser.reader);
  deeper(parser, offset);
  const right = readExponent(parser);
  parser.reader.depth--;
  return { kind: 'operator', op: '^', left, right, offset };
}

function readExponent(parser: Parser): FormulaNode {
  const { text } = parser.reader.token;
  if (text !== '-' && text !== '+') return readPower(parser);
  const { offset } = take(parser.reader);
  deeper(parser, offset);
  const arg = readExponent(parser);
  parser.reader.depth--;
  return text === '+' ? arg : { kind: 'negate', arg, offset };
}
