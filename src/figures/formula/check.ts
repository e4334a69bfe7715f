import type { PartialDate } from '../../model/date.ts';
import { dayOf } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Unit, UnitSystem } from '../units.ts';
import type { FormulaProblem } from './problem.ts';
import { checkCall, checkOperator, type NodeType } from './rules.ts';
import type { Accessor, FormulaNode } from './tree.ts';

/** A formula whose units fit: all that calculating with it needs to know. */
export interface CheckedFormula {
  tree: FormulaNode;
  /** Type and unit of the result. */
  result: NodeType;
  /** The date that a formula stands for, when it only names one. */
  date?: PartialDate;
  typeOf: (node: FormulaNode) => NodeType;
  /** The value of an accessor: base units, or days since 1970-01-01. */
  partOf: (node: FormulaNode) => number;
}

type AccessorNode = Extract<FormulaNode, { kind: 'accessor' }>;

/**
 * Finds type and unit of every part of a formula, from the figures it names (all of them are known by now). Every part that does
 * not fit is a problem; what rests on such a part is not reported again.
 */
export function checkFormula(
  tree: FormulaNode,
  figures: ReadonlyMap<string, Figure>,
  units: UnitSystem,
): CheckedFormula | { problems: FormulaProblem[] } {
  const checker: Checker = { figures, units, problems: [], types: new Map(), parts: new Map() };
  const result = visit(checker, tree);
  if (!result || checker.problems.length > 0) return { problems: checker.problems };
  const { types, parts, date } = checker;
  return {
    tree,
    result,
    ...(result.type === 'date' && date ? { date } : {}),
    typeOf: (node) => types.get(node) ?? result,
    partOf: (node) => parts.get(node) ?? Number.NaN,
  };
}

interface Checker {
  figures: ReadonlyMap<string, Figure>;
  units: UnitSystem;
  problems: FormulaProblem[];
  types: Map<FormulaNode, NodeType>;
  parts: Map<FormulaNode, number>;
  /** The date seen last; a formula whose result is a date names only one. */
  date?: PartialDate;
}

/** The type of a node, noted for later; undefined when it or a part of it was reported. */
function visit(checker: Checker, node: FormulaNode): NodeType | undefined {
  const type = typeOfNode(checker, node);
  if (!type) return undefined;
  if ('at' in type) {
    checker.problems.push(type);
    return undefined;
  }
  checker.types.set(node, type);
  return type;
}

function typeOfNode(checker: Checker, node: FormulaNode): NodeType | FormulaProblem | undefined {
  const { units, figures } = checker;
  switch (node.kind) {
    case 'number':
      return { type: 'quantity', unit: units.one, constant: node.value };
    case 'quantity': {
      const unit = knownUnit(units, node.unit);
      return { type: 'quantity', unit, constant: node.value * unit.scale };
    }
    case 'figure': {
      const figure = figures.get(node.id);
      if (figure?.date) checker.date = figure.date;
      return figure && { type: figure.type, unit: knownUnit(units, figure.unit) };
    }
    case 'accessor':
      return typeOfAccessor(checker, node);
    case 'negate':
      return negated(node.offset, visit(checker, node.arg));
    case 'convert':
      return converted(node, visit(checker, node.arg), units);
    case 'operator': {
      const [left, right] = [visit(checker, node.left), visit(checker, node.right)];
      return left && right && checkOperator(node, left, right, units);
    }
    case 'call': {
      const args = node.args.map((arg) => visit(checker, arg)).filter((arg) => arg !== undefined);
      return args.length === node.args.length ? checkCall(node, args, units) : undefined;
    }
  }
}

function typeOfAccessor(checker: Checker, node: AccessorNode): NodeType | FormulaProblem {
  const figure = checker.figures.get(node.id);
  const part = partOfFigure(node, figure, checker.units);
  if (!part) return noSuchPart(node, figure);
  if (part.date) checker.date = part.date;
  checker.parts.set(node, part.value);
  return part.type;
}

function negated(offset: number, arg: NodeType | undefined): NodeType | FormulaProblem | undefined {
  if (arg?.type === 'date') return dateProblem(offset, 'A date cannot be negative');
  return arg?.constant === undefined ? arg : { ...arg, constant: -arg.constant };
}

function converted(
  { unit: text, offset }: Extract<FormulaNode, { kind: 'convert' }>,
  arg: NodeType | undefined,
  units: UnitSystem,
): NodeType | FormulaProblem | undefined {
  if (!arg) return undefined;
  const unit = knownUnit(units, text);
  if (arg.type === 'date') return dateProblem(offset, 'A date has no unit that it could be converted to');
  if (units.compatible(arg.unit, unit)) return { ...arg, unit };
  return { offset, at: (at) => problem('RK025', { what: '"to"', left: arg.unit.text, right: text }, at) };
}

/** Units in a tree and in figures are canonical spellings that parsed before; a bare number stands in for the impossible. */
function knownUnit(units: UnitSystem, text: string): Unit {
  const result = units.parse(text);
  return 'unit' in result ? result.unit : units.one;
}

interface Part {
  type: NodeType;
  value: number;
  date?: PartialDate;
}

function partOfFigure({ accessor }: AccessorNode, figure: Figure | undefined, units: UnitSystem): Part | undefined {
  if (!figure) return undefined;
  const date = accessor === 'as_of' ? figure.asOf : accessor === 'said.on' ? figure.said?.on : undefined;
  if (date) return { type: { type: 'date', unit: units.one }, value: dayOf(date), date };
  if (!figure.stated || accessor === 'as_of' || accessor === 'said.on') return undefined;
  const unit = knownUnit(units, figure.unit);
  const value = accessor === 'stated.low' ? figure.stated.low : figure.stated.high;
  return { type: { type: 'quantity', unit }, value: value * unit.scale };
}

function noSuchPart({ id, accessor, offset }: AccessorNode, figure: Figure | undefined): FormulaProblem {
  const has: Accessor[] = [];
  if (figure?.asOf) has.push('as_of');
  if (figure?.said) has.push('said.on');
  if (figure?.stated) has.push('stated.low', 'stated.high');
  return { offset, at: (at) => problem('RK042', { id, accessor, has: has.map((name) => `.${name}`) }, at) };
}

function dateProblem(offset: number, reason: string): FormulaProblem {
  return { offset, at: (at) => problem('RK027', { reason }, at) };
}
