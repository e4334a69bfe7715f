import type { CheckedFormula } from './check.ts';
import type { FormulaNode, FunctionName, Operator } from './tree.ts';

/** How to calculate with one kind of thing: a number, a column of samples, a span of what is possible. All in base units. */
export interface Arithmetic<T> {
  constant(value: number): T;
  figure(id: string): T;
  /** A part of a figure that is never sampled: `.stated.low`, or the day of a date. */
  part(value: number): T;
  negate(arg: T): T;
  operate(op: Operator, left: T, right: T): T;
  /** `scale` is that of the unit the value is in, which rounding needs. */
  call(name: Exclude<FunctionName, 'days'>, args: readonly T[], scale: number): T;
}

const SECONDS_PER_DAY = 86_400;

/** Calculates a checked formula with any arithmetic. Dates are days; their difference is seconds, as all time is. */
export function foldFormula<T>(formula: CheckedFormula, arithmetic: Arithmetic<T>): T {
  const daysBetween = (from: T, to: T): T =>
    arithmetic.operate('*', arithmetic.operate('-', to, from), arithmetic.constant(SECONDS_PER_DAY));
  const fold = (node: FormulaNode): T => {
    switch (node.kind) {
      case 'number':
        return arithmetic.constant(node.value);
      case 'quantity':
        return arithmetic.constant(node.value * formula.typeOf(node).unit.scale);
      case 'figure':
        return arithmetic.figure(node.id);
      case 'accessor':
        return arithmetic.part(formula.partOf(node));
      case 'negate':
        return arithmetic.negate(fold(node.arg));
      case 'convert':
        return fold(node.arg);
      case 'operator': {
        const [left, right] = [fold(node.left), fold(node.right)];
        return formula.typeOf(node.left).type === 'date'
          ? daysBetween(right, left)
          : arithmetic.operate(node.op, left, right);
      }
      case 'call': {
        const args = node.args.map(fold);
        const [from, to] = args;
        if (node.name === 'days')
          return from !== undefined && to !== undefined ? daysBetween(from, to) : arithmetic.constant(0);
        return arithmetic.call(node.name, args, formula.typeOf(node).unit.scale);
      }
    }
  };
  return fold(formula.tree);
}
