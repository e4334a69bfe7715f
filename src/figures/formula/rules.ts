import { problem } from '../../model/errors/index.ts';
import type { Unit, UnitSystem } from '../units.ts';
import type { FormulaProblem } from './problem.ts';
import type { FormulaNode } from './tree.ts';

/** What a part of a formula gives. */
export interface NodeType {
  type: 'quantity' | 'date';
  unit: Unit;
  /** Set when no figure is in it: its value in base units. */
  constant?: number;
}

type OperatorNode = Extract<FormulaNode, { kind: 'operator' }>;
type CallNode = Extract<FormulaNode, { kind: 'call' }>;

/** The unit of a sum, product, ratio or power; or why the two sides do not fit. The offset is that of the operator's sign. */
export function checkOperator(
  node: OperatorNode,
  left: NodeType,
  right: NodeType,
  units: UnitSystem,
): NodeType | FormulaProblem {
  if (left.type === 'date' || right.type === 'date') return checkDates(node, left, right, units);
  switch (node.op) {
    case '+':
    case '-':
      return checkSum(node, left, right, units);
    case '*':
      return withConstant(node, left, right, productUnit(left, right, units));
    case '/':
      return withConstant(node, left, right, quotientUnit(left, right, units));
    case '^':
      return checkPower(node, left, right, units);
  }
}

/** The unit of a function's result; or why its arguments do not fit. */
export function checkCall(node: CallNode, args: readonly NodeType[], units: UnitSystem): NodeType | FormulaProblem {
  const dates = args.filter(({ type }) => type === 'date').length;
  if (node.name === 'days')
    return dates === 2 ? quantity(dayUnit(units)) : mixedUp(node.offset, 'days() takes two dates');
  if (dates > 0) return mixedUp(node.offset, `${node.name}() takes numbers, but got a date`);
  const [first] = args;
  if (!first) return quantity(units.one);
  switch (node.name) {
    case 'min':
    case 'max':
    case 'sum':
    case 'mean':
      return checkAlike(node, args, units);
    case 'sqrt':
      return quantity(units.power(first.unit, 0.5));
    case 'abs':
    case 'round':
      return quantity(first.unit);
    default:
      return isBare(first.unit)
        ? quantity(units.one)
        : needsBare(node.offset, `The value in ${node.name}()`, first.unit);
  }
}

function checkDates(node: OperatorNode, left: NodeType, right: NodeType, units: UnitSystem): NodeType | FormulaProblem {
  if (node.op === '-' && left.type === 'date' && right.type === 'date') return quantity(dayUnit(units));
  return mixedUp(node.offset, `"${node.op}" does not go with a date`);
}

function checkSum(node: OperatorNode, left: NodeType, right: NodeType, units: UnitSystem): NodeType | FormulaProblem {
  if (!units.compatible(left.unit, right.unit)) {
    const params = { what: `"${node.op}"`, left: left.unit.text, right: right.unit.text };
    return { offset: node.offset, at: (at) => problem('RK025', params, at) };
  }
  // 1 - 20 % is 80 %: a constant takes the unit of what it stands beside.
  const unit = left.constant !== undefined && left.unit.text === '' ? right.unit : left.unit;
  return withConstant(node, left, right, unit);
}

function checkAlike(node: CallNode, args: readonly NodeType[], units: UnitSystem): NodeType | FormulaProblem {
  const unit = args.find(({ constant }) => constant === undefined)?.unit ?? args[0]?.unit ?? units.one;
  const odd = args.find((arg) => !units.compatible(arg.unit, unit));
  if (!odd) return quantity(unit);
  const params = { what: `${node.name}()`, left: unit.text, right: odd.unit.text };
  return { offset: node.offset, at: (at) => problem('RK025', params, at) };
}

function checkPower(node: OperatorNode, left: NodeType, right: NodeType, units: UnitSystem): NodeType | FormulaProblem {
  if (!isBare(right.unit)) return needsBare(node.offset, 'An exponent', right.unit);
  if (isBare(left.unit)) return withConstant(node, left, right, units.one);
  if (right.constant === undefined) {
    const hint = `Only a fixed power, like ^2, goes with a unit; divide by 1 ${left.unit.text} first.`;
    return needsBare(node.offset, 'What is raised to a figure', left.unit, hint);
  }
  return withConstant(node, left, right, units.power(left.unit, right.constant));
}

/** A share of a share is a share, and so is a constant times a share; a share of anything else has that thing's unit. */
function productUnit(left: NodeType, right: NodeType, units: UnitSystem): Unit {
  if (isShare(left) && (isShare(right) || isPlainConstant(right))) return left.unit;
  if (isShare(right) && isPlainConstant(left)) return right.unit;
  return units.multiply(left.unit, right.unit);
}

function quotientUnit(left: NodeType, right: NodeType, units: UnitSystem): Unit {
  return isShare(left) && isPlainConstant(right) ? left.unit : units.divide(left.unit, right.unit);
}

const isShare = ({ unit }: NodeType): boolean => unit.text === '%';
const isPlainConstant = ({ constant, unit }: NodeType): boolean => constant !== undefined && unit.text === '';
const isBare = (unit: Unit): boolean => Object.keys(unit.dimension).length === 0;

function withConstant({ op }: OperatorNode, left: NodeType, right: NodeType, unit: Unit): NodeType {
  if (left.constant === undefined || right.constant === undefined) return quantity(unit);
  const [a, b] = [left.constant, right.constant];
  const constant = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : op === '/' ? a / b : a ** b;
  return { type: 'quantity', unit, constant };
}

const quantity = (unit: Unit): NodeType => ({ type: 'quantity', unit });

function dayUnit(units: UnitSystem): Unit {
  const result = units.parse('day');
  return 'unit' in result ? result.unit : units.one;
}

function mixedUp(offset: number, reason: string): FormulaProblem {
  return { offset, at: (at) => problem('RK027', { reason }, at) };
}

function needsBare(offset: number, what: string, unit: Unit, hint?: string): FormulaProblem {
  return { offset, at: (at) => problem('RK026', { what, found: unit.text, hint }, at) };
}
