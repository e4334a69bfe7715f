import { describe, expect, it } from 'vitest';
import type { FormulaNode, Operator } from '../../../src/figures/formula/tree.ts';
import { formulaInNumbers, formulaInWords } from '../../../src/figures/print/formula-words.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { derivedFigure, english, german, inputFigure } from '../sample-figure.ts';

const number = (value: number): FormulaNode => ({ kind: 'number', value, text: String(value), offset: 0 });
const figure = (id: string): FormulaNode => ({ kind: 'figure', id, offset: 0 });
const dated = (id: string): FormulaNode => ({ kind: 'accessor', id, accessor: 'as_of', offset: 0 });
const year: FormulaNode = { kind: 'quantity', value: 1, unit: 'year', offset: 0 };
const operator = (left: FormulaNode, op: Operator, right: FormulaNode): FormulaNode => ({
  kind: 'operator',
  op,
  left,
  right,
  offset: 0,
});
const convert = (arg: FormulaNode, unit: string): FormulaNode => ({ kind: 'convert', arg, unit, offset: 0 });

const figures: Record<string, Figure> = {
  start: inputFigure(9e9, 'USD/year', {
    label: 'Run-rate at the start',
    stated: { low: 9e9, high: 10e9, text: '9 to 10 billion USD/year' },
    asOf: { iso: '2025-12-31', precision: 'day' },
  }),
  april: inputFigure(30e9, 'USD/year', {
    label: 'Run-rate in April',
    bound: 'over',
    asOf: { iso: '2026-04-06', precision: 'day' },
  }),
  growth: inputFigure(80, '', { label: 'Yearly growth', format: 'multiple' }),
  fee: inputFigure(1.25e9, 'USD/month', { label: 'Monthly fee' }),
  gpus: inputFigure(325_000, 'GPU', { label: 'GPUs' }),
  elapsed: derivedFigure(96, 'day', { label: 'Days elapsed' }),
};

const quarter = operator(figure('growth'), '^', operator(number(1), '/', number(4)));
const price = convert(operator(figure('fee'), '/', figure('gpus')), 'USD/(GPU hour)');
const days: FormulaNode = { kind: 'call', name: 'days', args: [dated('start'), dated('april')], offset: 0 };

describe('formulaInWords(tree, figures, locale)', () => {
  const words = (tree: FormulaNode) => formulaInWords(tree, figures, english);

  it('says labels, powers and fractions as a reader would', () => {
    expect(words(quarter)).toBe('Yearly growth to the power of ¼');
    expect(words(price)).toBe('Monthly fee ÷ GPUs, in dollars per GPU-hour');
    expect(words(days)).toBe('days from the date of Run-rate at the start to the date of Run-rate in April');
  });

  it('sets a label that would run into the formula apart', () => {
    const labelled = { growth: inputFigure(80, '', { label: 'Growth, as a yearly rate' }) };
    expect(formulaInWords(quarter, labelled, english)).toBe('“Growth, as a yearly rate” to the power of ¼');
  });

  it('keeps the brackets that the order of operations needs, and no others', () => {
    const [a, b, c] = [number(2), number(3), figure('growth')];
    expect(words(operator(a, '-', operator(b, '-', c)))).toBe('2 − (3 − Yearly growth)');
    expect(words(operator(operator(a, '-', b), '-', c))).toBe('2 − 3 − Yearly growth');
    expect(words(operator(operator(a, '+', b), '*', c))).toBe('(2 + 3) × Yearly growth');
    expect(words(operator(a, '*', operator(b, '*', c)))).toBe('2 × 3 × Yearly growth');
    expect(words(operator(a, '/', operator(b, '*', c)))).toBe('2 ÷ (3 × Yearly growth)');
    expect(words(operator(operator(a, '^', b), '^', c))).toBe('(2 to the power of 3) to the power of Yearly growth');
    expect(words({ kind: 'negate', arg: operator(a, '+', b), offset: 0 })).toBe('−(2 + 3)');
  });

  it('brackets what a function speaks of, and a function inside an operation', () => {
    const root: FormulaNode = { kind: 'call', name: 'sqrt', args: [operator(number(2), '+', number(3))], offset: 0 };
    expect(words(root)).toBe('the square root of (2 + 3)');
    expect(words(operator(root, '/', year))).toBe('(the square root of (2 + 3)) ÷ 1 year');
    const most: FormulaNode = { kind: 'call', name: 'max', args: [number(1), number(2), number(3)], offset: 0 };
    expect(words(most)).toBe('the largest of 1, 2 and 3');
  });

  it('speaks German', () => {
    expect(formulaInWords(quarter, figures, german)).toBe('Yearly growth hoch ¼');
    expect(formulaInWords(price, figures, german)).toBe('Monthly fee ÷ GPUs, umgerechnet in Dollar pro GPU-Stunde');
  });
});

describe('formulaInNumbers(tree, figures, result, locale)', () => {
  const numbers = (tree: FormulaNode, result: Figure) => formulaInNumbers(tree, figures, result, english);

  it('puts the values in, with their units, and the result', () => {
    // 80^(1/4) = 2.990698
    expect(numbers(quarter, derivedFigure(2.990698, '', { format: 'multiple' }))).toBe('80 ^ ¼ = 2.99×');
    // 1.25e9 × 12 ÷ 8760 hours ÷ 325,000 = 5.2687
    expect(numbers(price, derivedFigure(5.2687, 'USD/(GPU hour)'))).toBe(
      '1.25 billion dollars a month ÷ 325,000 GPUs = 5.27 dollars per GPU-hour',
    );
    expect(numbers(days, derivedFigure(96, 'day'))).toBe('days from 31 December 2025 to 6 April 2026 = 96 days');
  });

  it('reckons with the one value of a stated range, and shows bounds', () => {
    const tree = operator(figure('april'), '/', figure('start'));
    const result = derivedFigure(30 / 9, '', { format: 'multiple', bound: 'over' });
    expect(numbers(tree, result)).toBe('over 30 billion dollars a year ÷ 9 billion dollars a year = over 3.33×');
  });

  it('shows an end of a stated range where a formula picks it', () => {
    const top: FormulaNode = { kind: 'accessor', id: 'start', accessor: 'stated.high', offset: 0 };
    const result = derivedFigure(3, '', { format: 'multiple', bound: 'over' });
    expect(numbers(operator(figure('april'), '/', top), result)).toBe(
      'over 30 billion dollars a year ÷ 10 billion dollars a year = over 3×',
    );
  });

  it('shows powers of time', () => {
    const exponent = operator(figure('elapsed'), '/', year);
    const tree = operator(figure('start'), '*', operator(figure('growth'), '^', exponent));
    // 9e9 × 80^(96/365) = 28.5e9
    expect(numbers(tree, derivedFigure(28.4987e9, 'USD/year'))).toBe(
      '9 billion dollars a year × 80 ^ (96 days ÷ 1 year) = 28.5 billion dollars a year',
    );
  });

  it('writes functions as signs, where words have to be said in full', () => {
    const log = (arg: FormulaNode): FormulaNode => ({ kind: 'call', name: 'log', args: [arg], offset: 0 });
    const tree = convert(operator(operator(year, '*', log(number(2))), '/', log(figure('growth'))), 'day');
    // 365 × ln 2 ÷ ln 80 = 57.7
    expect(numbers(tree, derivedFigure(57.7, 'day'))).toBe('1 year × ln(2) ÷ ln(80) = 58 days');
    expect(formulaInWords(tree, figures, english)).toBe(
      '1 year × (the natural logarithm of 2) ÷ (the natural logarithm of Yearly growth), in days',
    );
  });

  it('says so when the direction of a bound is not known', () => {
    const tree = operator(figure('april'), '/', figure('april'));
    expect(numbers(tree, derivedFigure(1, '', { bound: 'unknown' }))).toMatch(/ = 1; .*one side only/);
  });
});
