import { problem } from '../model/errors/index.ts';
import type { Figure } from '../model/figure.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { recordOf } from '../model/record.ts';
import type { DeriveContext, DeriveInput, Entry } from './derive/context.ts';
import { readCorrelations } from './derive/correlated.ts';
import { deriveFormulaFigure } from './derive/formula.ts';
import { deriveInputFigure } from './derive/input.ts';
import { parseFormula } from './formula/parse.ts';
import { type FormulaNode, namesIn } from './formula/tree.ts';
import { MOST_BEHIND, orderFigures } from './graph.ts';
import { quantilesOf } from './sampling/quantiles.ts';
import { createSamples } from './sampling/samples.ts';
import { createUnitSystem } from './units.ts';

export type { DeriveInput } from './derive/context.ts';

/**
 * Works out all figures of a report. A figure with a problem is reported once; those that rest on it are left out in silence,
 * and all others are worked out none the less. Figures come in the order of the specs, problems in file order.
 */
export function deriveFigures(input: DeriveInput): {
  figures: Record<string, Figure>;
  /** A thousand values of an uncertain figure, from low to high, in base units. */
  quantilesOf: (id: string) => number[] | undefined;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const correlations = readCorrelations(input, problems);
  const context: DeriveContext = {
    ...input,
    units: createUnitSystem(input.locale),
    correlations,
    problems,
    figures: new Map(),
    samples: createSamples(input.seed, correlations),
  };
  const trees = parseFormulas(context);
  const needs = Object.keys(input.specs).map((id) => [id, namesOf(trees.get(id))] as const);
  const { order, cycles, chains } = orderFigures(new Map(needs));
  for (const path of cycles) reportCycle(path, trees, context);
  for (const id of chains) problems.push(problem('RK569', { id, most: MOST_BEHIND }, input.locate(id, 'formula')));
  for (const id of order) deriveOne(id, trees.get(id), context);
  const figures = Object.keys(input.specs).flatMap((id) => context.figures.get(id) ?? []);
  return {
    figures: recordOf(figures.map((figure) => [figure.id, figure] as const)),
    quantilesOf: (id) => {
      const column = context.figures.has(id) ? context.samples.columnOf(id) : undefined;
      return column && quantilesOf(column);
    },
    problems: sortProblems(context.problems),
  };
}

/** The trees of all formulas that can be read. Names that no figure has are reported here. */
function parseFormulas(context: DeriveContext): Map<string, FormulaNode> {
  const { specs, units, locate, problems } = context;
  // An entry that does not fit its schema has its own problem: to formulas it is a figure that failed, not an unknown one.
  const known = [...new Set([...Object.keys(specs), ...(context.knownIds ?? [])])];
  const isFigure = (name: string): boolean => known.includes(name) || context.knownIds?.has(name) === true;
  const trees = new Map<string, FormulaNode>();
  for (const [id, { formula }] of Object.entries(specs)) {
    if (units.findAtom(id)) problems.push(problem('RK041', { id }, locate(id)));
    if (formula === undefined) continue;
    const { tree, problems: found } = parseFormula(formula, { isFigure, units });
    for (const { offset, at } of found) problems.push(at(locate(id, 'formula', offset)));
    if (!tree) continue;
    trees.set(id, tree);
    for (const name of namesIn(tree).filter((named) => !isFigure(named.id))) {
      const params = { name: name.id, known, unit: units.findAtom(name.id) !== undefined };
      problems.push(problem('RK021', params, locate(id, 'formula', name.offset)));
    }
  }
  return trees;
}

function namesOf(tree: FormulaNode | undefined): string[] {
  return tree ? [...new Set(namesIn(tree).map(({ id }) => id))] : [];
}

/** A circle is reported where its first figure names the next. */
function reportCycle(path: readonly string[], trees: ReadonlyMap<string, FormulaNode>, context: DeriveContext): void {
  const [first = '', second = ''] = path;
  const tree = trees.get(first);
  const offset = tree && namesIn(tree).find(({ id }) => id === second)?.offset;
  context.problems.push(problem('RK028', { path }, context.locate(first, 'formula', offset)));
}

function deriveOne(id: string, tree: FormulaNode | undefined, context: DeriveContext): void {
  const spec = context.specs[id];
  if (!spec) return;
  const entry: Entry = { id, spec };
  const figure = spec.formula === undefined ? deriveInputFigure(entry, context) : deriveKnown(entry, tree, context);
  if (figure) context.figures.set(id, figure);
}

/** Only with a formula that could be read, and with all its inputs. */
function deriveKnown(entry: Entry, tree: FormulaNode | undefined, context: DeriveContext): Figure | undefined {
  const complete = tree && namesIn(tree).every(({ id }) => context.figures.has(id));
  return complete ? deriveFormulaFigure(entry, tree, context) : undefined;
}
