import type { ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { type Cell, isDate } from '../model/table.ts';
import { printCell } from './chart-table.ts';
import type { Field, Places } from './field.ts';
import { seriesName } from './series/series.ts';

/** How a category is written: a date as in the file. */
export const keyOfCell = (cell: Cell): string => (cell === null ? '' : isDate(cell) ? cell.iso : String(cell));

/** The name of a place, as the page prints it. */
export const printPlace = ({ cells }: Places, index: number, language: string): string =>
  printCell(cells[index] ?? null, language);

/** Where the axis of n places begins and ends: each has as much room to its left as to its right. */
export const domainOfPlaces = ({ cells }: Places): [number, number] => [-0.5, Math.max(cells.length, 1) - 0.5];

/** More are no categories, and nobody could read their names. */
const MOST_PLACES = 400;

interface PlacesSpec {
  order?: readonly string[] | undefined;
  series?: string | undefined;
}

/** Gives an axis of text its places, in the order that the writer wants or that of the rows; an axis of numbers or dates is as it was. */
export function withPlaces(
  field: Field,
  { order, series }: PlacesSpec,
  data: ChartData,
): { field: Field; problems: Problem[] } {
  const { column, channel } = field;
  const at = data.placeOf?.(column) ?? data.at;
  if (field.type !== 'string' && field.type !== 'boolean')
    return { field, problems: order ? [problem('RK530', { channel, column, holds: holdsOf(field) }, at)] : [] };
  const known = new Map(data.rows.map(({ cells }) => [keyOfCell(cells[column] ?? null), cells[column] ?? null]));
  known.delete('');
  const names = order ?? data.placeNames ?? orderOfRows(column, series, data);
  const problems = order ? unnamed([...known.keys()], order, { column, at }) : [];
  if (names.length > MOST_PLACES)
    problems.push(problem('RK531', { channel, column, count: names.length, most: MOST_PLACES }, at));
  if (field.domain) problems.push(problem('RK532', { channel, column }, at));
  const { domain: _, ...rest } = field;
  const places = {
    cells: names.map((name): Cell => known.get(name) ?? name),
    indices: new Map(names.map((name, i) => [name, i])),
  };
  return { field: { ...rest, type: 'string', places }, problems };
}

const holdsOf = ({ type }: Field): string => (type === 'date' ? 'dates' : 'numbers');

function unnamed(
  names: readonly string[],
  order: readonly string[],
  { column, at }: { column: string; at: Problem['at'] },
): Problem[] {
  return names
    .filter((name) => !order.includes(name))
    .map((name) => problem('RK398', { column, name, hint: didYouMean(name, order, 'Named there') }, at));
}

/**
 * The order in which categories stand in the rows. Of several series each has its own: one that lacks a category does not move it
 * behind those that come after it in the others. Where two series contradict each other, what came first is first.
 */
export function orderOfRows(column: string, series: string | undefined, data: ChartData): string[] {
  const after = new Map<string, Set<string>>();
  const last = new Map<string, string>();
  for (const [row, { cells }] of data.rows.entries()) {
    const name = keyOfCell(cells[column] ?? null);
    if (name === '') continue;
    const own = series === undefined ? '' : seriesName(data, row, series);
    const before = last.get(own);
    const known = after.get(name) ?? new Set();
    after.set(name, known);
    if (before !== undefined && before !== name) known.add(before);
    last.set(own, name);
  }
  const waiting = [...after.keys()];
  if (waiting.length > MOST_PLACES) return waiting;
  const placed = new Set<string>();
  while (waiting.length > 0) {
    const free = waiting.findIndex((name) => [...(after.get(name) ?? [])].every((before) => placed.has(before)));
    const [next = ''] = waiting.splice(Math.max(free, 0), 1);
    placed.add(next);
  }
  return [...placed];
}
