import type { ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Figure } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import type { Field } from './field.ts';
import { baseUnit, multiplierOf } from './unit.ts';

/** A level that values are read against, in the unit of its axis. */
export interface Reference {
  value: number;
  label: string;
  /** The interval of the figure behind it. */
  low?: number;
  high?: number;
}

interface ReferenceSpec {
  value: string | number;
  label: string;
}

/** Finds the figures that reference lines name, and brings them into the unit of the axis. */
export function resolveReferences(specs: readonly ReferenceSpec[], field: Field, data: ChartData) {
  const problems: Problem[] = [];
  const references = specs.flatMap(({ value, label }, i): Reference[] => {
    if (typeof value === 'number') return [{ value, label }];
    const found = findFigure(value, `references.${i}.value`, data);
    const figure = found.figure;
    problems.push(...found.problems);
    if (!figure) return [];
    const { factor, problems: unfit } = axisFactor(figure, field, data);
    problems.push(...unfit);
    if (factor === undefined) return [];
    const ends = figure.interval ? { low: figure.interval.low * factor, high: figure.interval.high * factor } : {};
    return [{ value: figure.value * factor, label, ...ends }];
  });
  const unfit = references.filter(({ value }) => field.log && value <= 0);
  problems.push(...unfit.map(({ value, label }) => problem('RK081', { column: label, value }, data.at)));
  return { references: references.filter((reference) => !unfit.includes(reference)), problems };
}

export function findFigure(id: string, where: string, data: ChartData): { figure?: Figure; problems: Problem[] } {
  const figure = data.figures[id];
  if (figure) return { figure, problems: [] };
  const hint = didYouMean(id, Object.keys(data.figures), 'Figures');
  return { problems: [problem('RK089', { where, id, hint }, data.at)] };
}

/** What a figure's value has to be multiplied with to stand on the axis: figures are in base units, axes in billions. */
export function axisFactor(figure: Figure, field: Field, data: ChartData): { factor?: number; problems: Problem[] } {
  const fits =
    field.type === 'date' ? figure.type === 'date' : figure.type !== 'date' && sameUnit(figure.unit, field.unit);
  if (fits) return { factor: field.type === 'date' ? 1 : 1 / multiplierOf(field.unit), problems: [] };
  const found = figure.type === 'date' ? 'a date' : figure.unit || 'no unit';
  const axis = field.type === 'date' ? 'dates' : field.unit || 'no unit';
  return { problems: [problem('RK085', { what: `The figure "${figure.id}"`, found, axis }, data.at)] };
}

/** "USD/year" against "billion USD/year"; a unit in the plural is the same unit ("day", "days"). */
function sameUnit(a: string, b: string): boolean {
  const plain = (unit: string): string => baseUnit(unit).replace(/(?<=[a-z]{2})s$/, '');
  return plain(a) === plain(b);
}
