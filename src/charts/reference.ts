import type { ChartData } from '../model/chart.ts';
import type { ReferenceSpec } from '../model/chart-parts.ts';
import { problem } from '../model/errors/index.ts';
import type { Figure } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { placeOnAxis } from './axis-place.ts';
import type { Field } from './field.ts';
import { baseUnit, multiplierOf } from './unit.ts';

/** A level that values are read against, in the unit of its axis; of a band its middle. */
export interface Reference {
  value: number;
  label: string;
  /** The ends of a band, or of the interval of the figure behind a line. */
  low?: number;
  high?: number;
  /** The stretch between both ends is what is meant, and its middle nothing. */
  isBand?: boolean;
}

/** What an axis has to hold for a reference. */
export const reachOf = ({ value, low, high }: Reference): number[] => [value, low ?? value, high ?? value];

/** Finds the figures that references name, and brings them into the unit of the axis. */
export function resolveReferences(
  specs: readonly ReferenceSpec[],
  field: Field,
  data: ChartData,
): { references: Reference[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const references = specs.flatMap((spec, i): Reference[] => {
    const level = (key: 'value' | 'from' | 'to', end?: 'first' | 'last'): Level => {
      const found = resolveLevel(spec[key], { where: `references.${i}.${key}`, label: spec.label, field, data, end });
      problems.push(...found.problems);
      return found;
    };
    if (spec.value !== undefined) {
      const { value, low, high } = level('value');
      const ends = low === undefined || high === undefined ? {} : { low, high };
      return value === undefined ? [] : [{ value, label: spec.label, ...ends }];
    }
    const [low, high] = [level('from', 'first').value, level('to', 'last').value];
    if (low === undefined || high === undefined) return [];
    if (low > high) problems.push(problem('RK386', { label: spec.label }, data.placeOf?.(spec.label) ?? data.at));
    return low > high ? [] : [{ value: (low + high) / 2, label: spec.label, low, high, isBand: true }];
  });
  const shown = references.filter((reference) => {
    const unfit = checkReach(reference, field, data);
    problems.push(...unfit);
    return unfit.length === 0;
  });
  return { references: shown, problems };
}

/** A level that the axis has no place for would be drawn somewhere else, or not at all. */
function checkReach(reference: Reference, field: Field, data: ChartData): Problem[] {
  const { label } = reference;
  const at = data.placeOf?.(label) ?? data.at;
  const ends = reference.isBand ? reachOf(reference).slice(1) : [reference.value];
  const low = ends.find((value) => field.log && value <= 0);
  if (low !== undefined) return [problem('RK081', { column: label, value: low }, at)];
  if (!field.domain) return [];
  const [from, to] = [Math.min(...field.domain), Math.max(...field.domain)];
  const beyond = ends.find((value) => value < from || value > to);
  return beyond === undefined
    ? []
    : [problem('RK090', { channel: field.channel, low: from, high: to, value: beyond }, at)];
}

interface Level {
  value?: number;
  low?: number;
  high?: number;
  problems: Problem[];
}

interface LevelSetting {
  where: string;
  label: string;
  field: Field;
  data: ChartData;
  end: 'first' | 'last' | undefined;
}

function resolveLevel(spec: ReferenceSpec['value'], { where, label, field, data, end }: LevelSetting): Level {
  if (spec === undefined) return { problems: [] };
  if (typeof spec !== 'string') {
    const value = placeOnAxis(spec, field, end);
    if (value !== undefined) return { value, problems: [] };
    return { problems: [problem('RK387', { label, holds: holdsOf(field) }, data.placeOf?.(label) ?? data.at)] };
  }
  const { figure, problems } = findFigure(spec, where, data);
  if (!figure) return { problems };
  const { factor, problems: unfit } = axisFactor(figure, field, data);
  if (factor === undefined) return { problems: unfit };
  const { value, interval } = figure;
  const ends = interval ? { low: interval.low * factor, high: interval.high * factor } : {};
  return { value: value * factor, ...ends, problems: [] };
}

/** What an axis holds, in words. */
export const holdsOf = ({ type, places }: Field): string =>
  places ? 'categories' : type === 'date' ? 'dates' : 'numbers';

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
