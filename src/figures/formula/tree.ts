/** The functions a formula may call. */
export const FUNCTIONS = [
  'days',
  'min',
  'max',
  'sum',
  'mean',
  'sqrt',
  'log',
  'log2',
  'log10',
  'exp',
  'abs',
  'round',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** What may follow a figure's name after a dot. The first two are dates. */
export const ACCESSORS = ['as_of', 'said.on', 'stated.low', 'stated.high'] as const;
export type Accessor = (typeof ACCESSORS)[number];

export type Operator = '+' | '-' | '*' | '/' | '^';

/**
 * A parsed formula. `offset` is where the node begins in the formula's text (for an operator, where its sign stands),
 * in UTF-16 units from 0. Brackets are not kept: the tree says what they said.
 */
export type FormulaNode =
  | { kind: 'number'; value: number; text: string; offset: number }
  /** A number with a unit that is only a conversion: `1 year`. */
  | { kind: 'quantity'; value: number; unit: string; offset: number }
  | { kind: 'figure'; id: string; offset: number }
  /** `run_rate_start.as_of` */
  | { kind: 'accessor'; id: string; accessor: Accessor; offset: number }
  | { kind: 'call'; name: FunctionName; args: FormulaNode[]; offset: number }
  | { kind: 'operator'; op: Operator; left: FormulaNode; right: FormulaNode; offset: number }
  | { kind: 'negate'; arg: FormulaNode; offset: number }
  /** `… to USD/(GPU hour)`; the unit in its canonical spelling. */
  | { kind: 'convert'; arg: FormulaNode; unit: string; offset: number };

/** Every figure that a formula names, with where, in order of appearance; a name may come more than once. */
export function namesIn(node: FormulaNode): { id: string; offset: number }[] {
  if (node.kind === 'figure' || node.kind === 'accessor') return [{ id: node.id, offset: node.offset }];
  return childrenOf(node).flatMap(namesIn);
}

/** The figures whose value a formula takes: not those that it only asks for a date or an end of a stated range. */
export function valuesIn(node: FormulaNode): string[] {
  if (node.kind === 'figure') return [node.id];
  return childrenOf(node).flatMap(valuesIn);
}

/** The parts of a node, in the order they are read. */
function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'operator':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'negate':
    case 'convert':
      return [node.arg];
    default:
      return [];
  }
}
