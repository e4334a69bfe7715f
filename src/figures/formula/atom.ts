import { problem } from '../../model/errors/index.ts';
import { didYouMean } from '../../model/suggest.ts';
import { isConstant, isConversion } from './constant.ts';
import { close, deeper, type Parser, Unreadable, unexpected } from './parser.ts';
import { lookAhead, type Token, take } from './reader.ts';
import { ACCESSORS, type Accessor, type FormulaNode, FUNCTIONS, type FunctionName } from './tree.ts';

/** Reads what operators stand between: a number, a figure, a call, a bracket. */
export function readAtom(parser: Parser): FormulaNode {
  const token = take(parser.reader);
  if (token.kind === 'number') return readNumber(parser, token);
  if (token.kind === 'name' && token.text !== 'to' && token.text !== '%') return readName(parser, token);
  if (token.text !== '(') throw unexpected(token);
  deeper(parser, token.offset);
  const inside = parser.readWhole(parser);
  close(parser, token.offset);
  return inside;
}

function readNumber(parser: Parser, token: Token): FormulaNode {
  const value = Number(token.text);
  const unitText = readUnitNames(parser);
  const unit = unitText === '' ? undefined : parser.units.parse(unitText);
  const text = unitText === '' ? token.text : `${token.text} ${unitText}`;
  const known = unit && 'unit' in unit ? unit.unit : undefined;
  if (known ? !isConversion(value, known, parser.units) : !isConstant(value))
    parser.problems.push({ offset: token.offset, at: (at) => problem('RK024', { text }, at) });
  if (known) return { kind: 'quantity', value, unit: known.text, offset: token.offset };
  return { kind: 'number', value, text: token.text, offset: token.offset };
}

/** The unit names right behind a number, with their powers: "GPU hour" of `1 GPU hour`. A figure of the same name comes first. */
function readUnitNames({ reader, units, isFigure }: Parser): string {
  const words: string[] = [];
  while (reader.token.kind === 'name' && !isFigure(reader.token.text) && units.findAtom(reader.token.text)) {
    let word = take(reader).text;
    if (reader.token.text === '^' && /^\d+$/.test(lookAhead(reader).text))
      word += take(reader).text + take(reader).text;
    words.push(word);
  }
  return words.join(' ');
}

function readName(parser: Parser, name: Token): FormulaNode {
  const { token } = parser.reader;
  if (token.text === '(') return readCall(parser, name);
  if (token.text === '.') return readAccessor(parser, name);
  return { kind: 'figure', id: name.text, offset: name.offset };
}

function readCall(parser: Parser, name: Token): FormulaNode {
  const called = FUNCTIONS.find((known) => known === name.text);
  if (!called)
    throw parser.isFigure(name.text)
      ? new Unreadable(name.offset, `"${name.text}" is a figure and cannot be called`, 'To multiply, write *.')
      : new Unreadable(
          name.offset,
          `there is no function "${name.text}"`,
          didYouMean(name.text, FUNCTIONS, 'Functions'),
        );
  const open = take(parser.reader);
  deeper(parser, open.offset);
  const args = parser.reader.token.text === ')' ? [] : [parser.readWhole(parser)];
  while (parser.reader.token.text === ',') {
    take(parser.reader);
    args.push(parser.readWhole(parser));
  }
  close(parser, open.offset);
  checkCount(called, args.length, name.offset);
  return { kind: 'call', name: called, args, offset: name.offset };
}

function checkCount(name: FunctionName, count: number, offset: number): void {
  const many = ['min', 'max', 'sum', 'mean'].includes(name);
  const wanted = name === 'days' ? 2 : 1;
  if (many ? count > 0 : count === wanted) return;
  const takes = many ? 'one or more values' : name === 'days' ? 'two dates' : 'one value';
  throw new Unreadable(offset, `${name}() takes ${takes}, but got ${count}`);
}

function readAccessor(parser: Parser, name: Token): FormulaNode {
  let found = '';
  while (parser.reader.token.text === '.') {
    take(parser.reader);
    const part = take(parser.reader);
    if (part.kind !== 'name') throw unexpected(part);
    found += `${found ? '.' : ''}${part.text}`;
  }
  const accessor = ACCESSORS.find((known): known is Accessor => known === found);
  if (!accessor)
    throw new Unreadable(
      name.offset + name.text.length,
      `there is no ".${found}"`,
      `Allowed: .${ACCESSORS.join(', .')}.`,
    );
  return { kind: 'accessor', id: name.text, accessor, offset: name.offset };
}
