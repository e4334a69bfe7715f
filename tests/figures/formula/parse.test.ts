import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { columnArithmetic } from '../../../src/figures/formula/columns.ts';
import { foldFormula } from '../../../src/figures/formula/fold.ts';
import { parseFormula } from '../../../src/figures/formula/parse.ts';
import { type FormulaNode, namesIn } from '../../../src/figures/formula/tree.ts';
import { createUnitSystem } from '../../../src/figures/units.ts';
import { SAMPLE_LOCALE } from '../sample-report.ts';

const units = createUnitSystem(SAMPLE_LOCALE);
const names = { isFigure: (name: string) => ['a', 'b', 'c', 'fee', 'gpus'].includes(name), units };
const at = { file: 'f', line: 1, column: 1 };

function shown(text: string): string {
  const { tree, problems } = parseFormula(text, names);
  return tree ? sketch(tree) : problems.map(({ offset, at: make }) => `${offset} ${make(at).code}`).join(', ');
}

/** A tree with all of its brackets. */
function sketch(node: FormulaNode): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'quantity':
      return `[${node.value} ${node.unit}]`;
    case 'figure':
      return node.id;
    case 'accessor':
      return `${node.id}.${node.accessor}`;
    case 'call':
      return `${node.name}(${node.args.map(sketch).join(', ')})`;
    case 'operator':
      return `(${sketch(node.left)} ${node.op} ${sketch(node.right)})`;
    case 'negate':
      return `(-${sketch(node.arg)})`;
    case 'convert':
      return `{${sketch(node.arg)} to ${node.unit}}`;
  }
}

describe('parseFormula(text, names)', () => {
  it.each([
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['2^3^a', '(2 ^ (3 ^ a))'],
    ['-a^2', '(-(a ^ 2))'],
    ['a ^ -1', '(a ^ (-1))'],
    ['2 a', '(2 * a)'],
    ['b / 2 a', '(b / (2 * a))'],
    ['2 (a + b)', '(2 * (a + b))'],
    ['a / 1 year', '(a / [1 year])'],
    ['1 GPU hour', '[1 GPU hour]'],
    ['a × b ÷ c − 1', '(((a * b) / c) - 1)'],
    ['fee / gpus to USD/(hour GPU)', '{(fee / gpus) to USD/(GPU hour)}'],
    ['(fee to USD/year) / 12', '({fee to USD/year} / 12)'],
    ['min(fee to USD/year, a)', 'min({fee to USD/year}, a)'],
    ['days(a.as_of, b.said.on)', 'days(a.as_of, b.said.on)'],
    ['a.stated.low', 'a.stated.low'],
    ['100 % - a', '([100 %] - a)'],
    ['a + b to %', '{(a + b) to %}'],
  ])('reads %s', (text, tree) => {
    expect(shown(text)).toBe(tree);
  });

  it.each([
    ['', '0 RK023'],
    ['a +', '3 RK023'],
    ['(a', '0 RK023'],
    ['a b', '2 RK023'],
    ['1/2 a', '4 RK023'],
    ['a % b', '2 RK023'],
    ['a; b', '1 RK023'],
    ['"a"', '0 RK023'],
    ['a == b', '2 RK023'],
    ['[a, b]', '0 RK023'],
    ['a.b', '1 RK023'],
    ['foo(a)', '0 RK023'],
    ['evaluate(a)', '0 RK023'],
    ['log(a, b)', '0 RK023'],
    ['min()', '0 RK023'],
    ['a to', '4 RK023'],
    ['a to USD/foo', '9 RK022'],
    ['1 000 a', '2 RK023'],
    ['365 a', '0 RK024'],
    ['a * 0.5 + 13', '4 RK024, 10 RK024'],
    ['5 USD + fee', '0 RK024'],
    ['20 % fee', '0 RK024, 5 RK023'],
  ])('refuses %j, and says where', (text, problems) => {
    expect(shown(text)).toBe(problems);
  });

  it('takes as constants 0 to 12, 100 and the powers of ten', () => {
    for (const text of ['0', '7', '12', '100', '1000', '0.001', '1e9', '10', '1.0', '12 months'])
      expect(shown(text)).not.toMatch(/RK/);
    for (const text of ['13', '99', '200', '1.5', '0.002', '365 days', '2 GPU']) expect(shown(text)).toBe('0 RK024');
  });

  it('asks for a source of any other number', () => {
    const [problem] = parseFormula('a * 365', names).problems;
    expect(problem?.at(at)).toMatchObject({
      code: 'RK024',
      message: '365 is an input and needs a source: give it an entry of its own, and name that entry in the formula.',
    });
  });

  it('lists the names in order, with their places', () => {
    const { tree } = parseFormula('b + days(a.as_of, b.as_of) * nobody', names);
    expect(tree && namesIn(tree)).toEqual([
      { id: 'b', offset: 0 },
      { id: 'a', offset: 9 },
      { id: 'b', offset: 18 },
      { id: 'nobody', offset: 29 },
    ]);
  });

  it('says so when a formula is nested beyond reason', () => {
    expect(shown('('.repeat(1000))).toMatch(/RK023/);
    expect(shown('-'.repeat(100_000))).toMatch(/RK023/);
    expect(shown(`${'2^'.repeat(1000)}2`)).toMatch(/RK023/);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '1',
      '2.5',
      ' ',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ',',
      '.',
      'to',
      'USD',
      '%',
      'as_of',
      'log',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const { tree, problems } = parseFormula(raw, names);
        expect(tree === undefined).toBe(problems.length > 0);
        for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('means what mathjs means', () => {
    const math = create(all ?? {});
    const value = { a: 1.7, b: 2.3, c: 0.4 };
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('a', 'b', 'c', '2', '10'),
        fc
          .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'))
          // mathjs goes on in complex numbers where a negative number has a broken power; here that is no number.
          .map(([left, op, right]) => (op === '^' ? `abs(${left}) ^ ${right}` : `${left} ${op} ${right}`)),
        tie('expression').map((part) => `(${part})`),
        tie('expression').map((part) => `-${part}`),
        fc
          .tuple(fc.constantFrom('sqrt', 'log', 'log2', 'log10', 'exp', 'abs'), tie('expression'))
          .map(([f, arg]) => `${f}(abs(${arg}))`),
        fc
          .tuple(fc.constantFrom('min', 'max', 'mean', 'sum'), tie('expression'), tie('expression'))
          .map(([f, x, y]) => `${f}(${x}, ${y})`),
        fc.constantFrom('(2 a)', '(3 (a + b))', '(b / 2 c)', '(a - 2 b ^ 2)', '-a ^ 2', 'a ^ b ^ c'),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const expected: unknown = math.evaluate(text, { ...value });
        fc.pre(typeof expected === 'number' && Number.isFinite(expected));
        expect(evaluate(text, value)).toBeCloseTo(Number(expected), 6);
      }),
      { numRuns: 500, seed: 80 },
    );
  });
});

/** Evaluates with bare numbers, with no unit to check. */
function evaluate(text: string, value: Record<string, number>): number {
  const { tree } = parseFormula(text, names);
  if (!tree) return Number.NaN;
  const result = { type: 'quantity', unit: units.one } as const;
  const formula = { tree, result, typeOf: () => result, partOf: () => Number.NaN };
  return Number(
    foldFormula(
      formula,
      columnArithmetic((id) => value[id] ?? Number.NaN),
    ),
  );
}
