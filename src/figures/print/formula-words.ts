import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import type { Accessor, FormulaNode, FunctionName, Operator } from '../formula/tree.ts';
import { accessedInFormula, figureInFormula } from './formula-figure.ts';
import { fractionText } from './fraction.ts';
import { wordsOf } from './languages/index.ts';
import type { FormulaWords } from './languages/language-words.ts';
import { symbols } from './languages/symbols.ts';
import { printFigure } from './print-figure.ts';
import { printNumber } from './print-number.ts';
import { printQuantity } from './print-quantity.ts';
import { unitWords } from './unit-words.ts';

type Figures = Readonly<Record<string, Figure>>;

/** A formula as a reader says it, with labels for names: "Yearly growth to the power of ¼". */
export function formulaInWords(tree: FormulaNode, figures: Figures, locale: Locale): string {
  const { formula } = wordsOf(locale.language);
  const label = (id: string): string => {
    const text = figures[id]?.label ?? id;
    return RUNS_ON.test(text) ? formula.quoted(text) : text;
  };
  return whole(tree, {
    locale,
    power: formula.power,
    functions: formula.functions,
    figure: label,
    accessor: (id, accessor) => formula.accessors[accessor](label(id)),
  });
}

/**
 * The same with the inputs' values put in, and the result: "80 ^ ¼ = 2.99×". A bound whose direction the formula does
 * not settle is said after it.
 */
export function formulaInNumbers(tree: FormulaNode, figures: Figures, result: Figure, locale: Locale): string {
  const { formula } = wordsOf(locale.language);
  const sides = whole(tree.kind === 'convert' ? tree.arg : tree, {
    locale,
    power: '^',
    functions: { ...formula.functions, ...NOTATION },
    figure: (id) => figureInFormula(figures[id], locale) ?? id,
    accessor: (id, accessor) => accessedInFormula(figures[id], accessor, locale) ?? id,
  });
  const unknown = result.bound === 'unknown' ? `; ${formula.unknownBound}` : '';
  return `${sides} = ${printFigure({ ...result, stated: undefined }, {}, locale)}${unknown}`;
}

/** How names read. All else is the same in words and in numbers. */
interface Reading {
  locale: Locale;
  power: string;
  functions: FormulaWords['functions'];
  figure: (id: string) => string;
  accessor: (id: string, accessor: Accessor) => string;
}

const SIGNS: Record<Exclude<Operator, '^'>, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
/** How tightly a part holds together; a part that holds less than its place asks for gets brackets. */
const HOLD: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const NEGATION = 3;
const ATOM = 5;
/** In numbers these have signs that are shorter than words, and hold their argument together. */
const { sqrt, log, log2, log10, exp, abs } = symbols.formula.functions;
const NOTATION: Partial<FormulaWords['functions']> = { sqrt, log, log2, log10, exp, abs };
/** A label with a comma or a sign in it would run into the formula. */
const RUNS_ON = /[,;:()÷×+=^−]/;
/** Their arguments are listed apart by words, so that none needs brackets. */
const LISTING: ReadonlySet<FunctionName> = new Set(['days', 'min', 'max', 'sum', 'mean', 'round']);

/** The formula without brackets round it; a conversion of the whole follows a comma. */
function whole(node: FormulaNode, reading: Reading): string {
  return node.kind === 'convert' ? `${read(node.arg, reading)}, ${inUnit(node.unit, reading)}` : read(node, reading);
}

function read(node: FormulaNode, reading: Reading): string {
  switch (node.kind) {
    case 'number':
      return printNumber(node.value, reading.locale.language);
    case 'quantity':
      return printQuantity(node, {}, reading.locale);
    case 'figure':
      return reading.figure(node.id);
    case 'accessor':
      return reading.accessor(node.id, node.accessor);
    case 'negate':
      return `−${within(node.arg, NEGATION, reading)}`;
    case 'convert':
      return `${within(node.arg, ATOM, reading)} ${inUnit(node.unit, reading)}`;
    case 'call':
      return call(node.name, node.args, reading);
    case 'operator':
      return fractionText(node) ?? operation(node, reading);
  }
}

function operation({ op, left, right }: FormulaNode & { kind: 'operator' }, reading: Reading): string {
  if (op === '^') return `${within(left, ATOM, reading)} ${reading.power} ${within(right, ATOM, reading)}`;
  const hold = HOLD[op];
  // a − (b − c) and a ÷ (b × c) need their brackets; a + (b + c) and a × (b × c) do not.
  const rightHold = op === '-' || op === '/' ? hold + 1 : hold;
  return `${within(left, hold, reading)} ${SIGNS[op]} ${within(right, rightHold, reading)}`;
}

function call(name: FunctionName, args: readonly FormulaNode[], reading: Reading): string {
  const least = LISTING.has(name) || isNotation(name, reading) ? 0 : ATOM;
  return reading.functions[name](args.map((arg) => within(arg, least, reading)));
}

function within(node: FormulaNode, least: number, reading: Reading): string {
  const text = read(node, reading);
  return holdOf(node, reading) < least ? `(${text})` : text;
}

function isNotation(name: FunctionName, { functions }: Reading): boolean {
  return functions[name] === symbols.formula.functions[name];
}

function holdOf(node: FormulaNode, reading: Reading): number {
  if (node.kind === 'operator') return fractionText(node) ? ATOM : HOLD[node.op];
  if (node.kind === 'negate') return NEGATION;
  if (node.kind === 'call') return isNotation(node.name, reading) && node.name !== 'days' ? ATOM : 0;
  return node.kind === 'convert' ? 0 : ATOM;
}

function inUnit(unit: string, { locale }: Reading): string {
  return wordsOf(locale.language).formula.inUnit(unitWords(unit, { form: 'short', one: false }, locale) || unit);
}
