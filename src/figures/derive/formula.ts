import { dayOf } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure, Origin } from '../../model/figure.ts';
import { deriveBound, isOneSided } from '../bounds.ts';
import { type CheckedFormula, checkFormula } from '../formula/check.ts';
import { columnArithmetic } from '../formula/columns.ts';
import { foldFormula } from '../formula/fold.ts';
import { type FormulaNode, namesIn, valuesIn } from '../formula/tree.ts';
import { watched } from '../formula/watch.ts';
import { formulaInNumbers, formulaInWords } from '../print/formula-words.ts';
import { tidy, type Unit } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { findDeclaredUnit, type Measure } from './declared.ts';
import { checkSources, detailsOf, readReadings, readStated } from './details.ts';

/** A derived figure from a formula whose inputs are all known; undefined when it has no result. Its problems are reported. */
export function deriveFormulaFigure(entry: Entry, tree: FormulaNode, context: DeriveContext): Figure | undefined {
  const { id } = entry;
  checkNoSpread(entry, context);
  const formula = checkFormula(tree, context.figures, context.units);
  if ('problems' in formula) {
    for (const { offset, at } of formula.problems) context.problems.push(at(context.locate(id, 'formula', offset)));
    return undefined;
  }
  if (formula.date) return finish(entry, tree, dateFigure(entry, formula, context), context);
  const measure = resultMeasure(entry, formula, context);
  const value = measure && calculate(entry, formula, { measure, context });
  if (!measure || value === undefined) return undefined;
  return finish(entry, tree, quantityFigure(entry, formula, { value, measure }, context), context);
}

/** An interval of a formula comes from its inputs' intervals, or two answers would compete. */
function checkNoSpread({ id, spec }: Entry, { problems, locate }: DeriveContext): void {
  for (const key of ['interval', 'level', 'distribution', 'scenarios'] as const) {
    if (spec[key] === undefined) continue;
    const reason = 'the interval of a formula is that of its inputs';
    const hint = `Give the ${key} to the inputs that are uncertain.`;
    problems.push(problem('RK034', { key, reason, hint }, locate(id, key)));
  }
}

/** The unit of the result: that of `unit:` when it fits, else what the formula gives. */
function resultMeasure(entry: Entry, { result }: CheckedFormula, context: DeriveContext): Measure | undefined {
  const declared = findDeclaredUnit(entry, context);
  if (!declared) return entry.spec.unit === undefined ? { unit: result.unit } : undefined;
  if (context.units.compatible(result.unit, declared.unit)) return { unit: declared.unit, declared };
  const params = { what: 'The result of the formula', left: result.unit.text, right: declared.unit.text };
  context.problems.push(problem('RK025', params, context.locate(entry.id, 'unit')));
  return undefined;
}

/** The formula at its inputs' values, in base units; undefined when that is no number, or none in the unit of the result. */
function calculate(
  entry: Entry,
  formula: CheckedFormula,
  { measure, context }: { measure: Measure; context: DeriveContext },
): number | undefined {
  const { arithmetic, watch } = watched(columnArithmetic((id) => pointOf(id, context)));
  const value = foldFormula(formula, arithmetic);
  const inUnit = typeof value === 'number' ? value / measure.unit.scale : Number.NaN;
  const vanished = watch.vanished || (inUnit === 0 && value !== 0);
  if (typeof value === 'number' && Number.isFinite(inUnit) && !vanished) return value;
  const reason = vanished
    ? 'it or a part of it is smaller than any number a computer holds, and would be taken for zero'
    : Number.isNaN(value)
      ? 'it takes a root or a logarithm of a number below zero, or divides zero by zero'
      : 'it divides by zero, or grows beyond all numbers';
  context.problems.push(problem('RK029', { reason }, context.locate(entry.id, 'formula')));
  return undefined;
}

function pointOf(id: string, { figures, units }: DeriveContext): number {
  const figure = figures.get(id);
  if (!figure) return Number.NaN;
  const unit = units.parse(figure.unit);
  return figure.value * ('unit' in unit ? unit.unit.scale : 1);
}

interface Result {
  value: number; // base units
  measure: Measure;
}

function quantityFigure(entry: Entry, formula: CheckedFormula, result: Result, context: DeriveContext): Figure {
  const { unit } = result.measure;
  const bound = entry.spec.bound ?? deriveBound(formula, result.value, context.figures, context.units);
  // What is known from one side only has no two ends to give: "under 48% (36% to 52%)" would say both.
  const spread = isOneSided(bound) ? {} : deriveInterval(entry, formula, unit, context);
  const stated = readStated(entry, result.measure, context);
  return {
    id: entry.id,
    type: 'quantity',
    value: tidy(result.value / unit.scale),
    unit: unit.text,
    origin: originOf(entry, formula.tree),
    ...detailsOf(entry, context, {}),
    ...(bound ? { bound } : {}),
    ...spread,
    ...(stated ? { stated } : {}),
    readings: readReadings(entry, result.measure, context),
    sources: [],
  };
}

function dateFigure(entry: Entry, { date, tree }: CheckedFormula, context: DeriveContext): Figure {
  return {
    id: entry.id,
    type: 'date',
    value: date ? dayOf(date) : Number.NaN,
    unit: '',
    ...(date ? { date } : {}),
    origin: originOf(entry, tree),
    ...detailsOf(entry, context, { format: 'date' }),
    readings: [],
    sources: [],
  };
}

function originOf({ spec }: Entry, tree: FormulaNode): Extract<Origin, { kind: 'formula' }> {
  const inputs = [...new Set(namesIn(tree).map(({ id }) => id))];
  return { kind: 'formula', formula: spec.formula ?? '', inWords: '', inNumbers: '', inputs };
}

/** Half of what an interval leaves out at one end: with more of a divisor beyond zero, that end says how near to zero a draw came. */
const MOST_ACROSS_ZERO = 0.025;

/** The 5th to the 95th percentile of the formula over its inputs' samples; none when no input is uncertain. */
function deriveInterval(
  { id }: Entry,
  formula: CheckedFormula,
  unit: Unit,
  context: DeriveContext,
): Pick<Figure, 'interval' | 'sensitivity'> {
  const { samples, problems, locate } = context;
  let acrossZero = 0;
  const study = samples.addFormula(id, valuesIn(formula.tree), (columnOf) => {
    const { arithmetic, watch } = watched(columnArithmetic((name) => columnOf(name) ?? pointOf(name, context)));
    const column = foldFormula(formula, arithmetic);
    acrossZero = watch.acrossZero;
    return column;
  });
  if (study === 'certain') return {};
  if (acrossZero > MOST_ACROSS_ZERO) {
    const percent = Number((100 * acrossZero).toPrecision(2));
    problems.push(problem('RK561', { percent }, locate(id, 'formula')));
    return {};
  }
  if (study === 'infinite') {
    const reason =
      'within the intervals of its inputs it divides by zero, or takes a root or a logarithm of a number below zero';
    problems.push(problem('RK029', { reason, hint: 'Narrow the interval of an input.' }, locate(id, 'formula')));
    return {};
  }
  const [low, high] = [tidy(study.low / unit.scale), tidy(study.high / unit.scale)];
  const { sensitivity } = study;
  return {
    interval: { low, high, level: 0.9, from: 'samples' },
    ...(sensitivity.length > 0 ? { sensitivity } : {}),
  };
}

/** Adds what needs the whole figure: its sources, the formula in words and numbers, and the traces it leaves in its inputs. */
function finish(entry: Entry, tree: FormulaNode, figure: Figure, context: DeriveContext): Figure {
  const { figures, locale } = context;
  const { spec, id } = entry;
  const own = [...(spec.source ?? []), ...(spec.sources ?? [])];
  checkSources(entry, own, undefined, context);
  const { origin } = figure;
  if (origin.kind !== 'formula') return figure;
  const inputs = origin.inputs.flatMap((input) => figures.get(input) ?? []);
  for (const input of inputs) input.usedBy.push(id);
  figure.sources = [...new Set([...own, ...inputs.flatMap(({ sources }) => sources)])];
  const named = Object.fromEntries(inputs.map((input) => [input.id, input]));
  origin.inWords = formulaInWords(tree, named, locale);
  origin.inNumbers = formulaInNumbers(tree, named, figure, locale);
  return figure;
}
