import type { Arithmetic } from './fold.ts';
import type { FunctionName, Operator } from './tree.ts';

/** One value for all samples, or one for each. */
export type Column = number | Float64Array;

/** Arithmetic over whole columns: an operator runs over all samples before the next one begins. */
export function columnArithmetic(figure: (id: string) => Column): Arithmetic<Column> {
  return {
    constant: (value) => value,
    figure,
    part: (value) => value,
    negate: (arg) => map(arg, (x) => -x),
    operate: (op, left, right) => operate(op, left, right),
    call: callColumns,
  };
}

const OPERATORS: Record<Operator, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

function callColumns(name: Exclude<FunctionName, 'days'>, args: readonly Column[], scale: number): Column {
  const [first = Number.NaN] = args;
  switch (name) {
    case 'min':
      return args.reduce((a, b) => zip(a, b, Math.min));
    case 'max':
      return args.reduce((a, b) => zip(a, b, Math.max));
    case 'sum':
      return args.reduce((a, b) => operate('+', a, b));
    case 'mean':
      return map(
        args.reduce((a, b) => operate('+', a, b)),
        (x) => x / args.length,
      );
    case 'round':
      return map(first, (x) => Math.round(x / scale) * scale);
    default:
      return map(first, Math[name]);
  }
}

function map(column: Column, f: (x: number) => number): Column {
  if (typeof column === 'number') return f(column);
  const result = new Float64Array(column.length);
  for (let i = 0; i < result.length; i++) result[i] = f(column[i] ?? Number.NaN);
  return result;
}

/** A loop for each operator: one loop that calls the operator would take three times as long, and all sampling goes through here. */
function operate(op: Operator, a: Column, b: Column): Column {
  if (typeof a === 'number' || typeof b === 'number') return zip(a, b, OPERATORS[op]);
  const result = new Float64Array(a.length);
  const count = result.length;
  switch (op) {
    case '+':
      for (let i = 0; i < count; i++) result[i] = (a[i] ?? 0) + (b[i] ?? 0);
      return result;
    case '-':
      for (let i = 0; i < count; i++) result[i] = (a[i] ?? 0) - (b[i] ?? 0);
      return result;
    case '*':
      for (let i = 0; i < count; i++) result[i] = (a[i] ?? 0) * (b[i] ?? 0);
      return result;
    case '/':
      for (let i = 0; i < count; i++) result[i] = (a[i] ?? 0) / (b[i] ?? 0);
      return result;
    case '^':
      return zip(a, b, OPERATORS['^']);
  }
}

/** Loops instead of the method `map`, which calls through the engine for every sample. */
function zip(a: Column, b: Column, f: (x: number, y: number) => number): Column {
  if (typeof a === 'number') return map(b, (y) => f(a, y));
  if (typeof b === 'number') return map(a, (x) => f(x, b));
  const result = new Float64Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = f(a[i] ?? Number.NaN, b[i] ?? Number.NaN);
  return result;
}
