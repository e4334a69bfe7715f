import type { FormulaNode } from '../formula/tree.ts';

const FRACTIONS: Record<string, string> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/7': '⅐',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
  '1/9': '⅑',
  '1/10': '⅒',
};

/** One whole number over another, as one sign: 1/4 → "¼", 7/12 → "7⁄12". Undefined for any other division. */
export function fractionText(node: FormulaNode): string | undefined {
  if (node.kind !== 'operator' || node.op !== '/') return undefined;
  const { left, right } = node;
  if (left.kind !== 'number' || right.kind !== 'number') return undefined;
  if (!Number.isInteger(left.value) || !Number.isInteger(right.value)) return undefined;
  return FRACTIONS[`${left.value}/${right.value}`] ?? `${left.value}⁄${right.value}`;
}
