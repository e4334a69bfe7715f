import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { dayOf } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { isDate } from '../../model/table.ts';
import { printCell } from '../chart-table.ts';
import { checkNames } from '../dot/dot-series.ts';
import { type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { CATEGORY_COLOURS } from '../palette.ts';
import { centre, extent, type Reading, readField } from '../reading.ts';
import { findSeries, type Series, seriesName } from '../series/series.ts';

export interface SlopeLine {
  series: Series;
  ends: [Reading | undefined, Reading | undefined];
}

export interface SlopeInput {
  y: Field;
  places: [string, string];
  lines: SlopeLine[];
}

/** Each line is named at its end, so that many can be told apart. */
const MOST = 20;

/** Finds the two places and, of each series, its value at both; dates stand in their order. */
export function readSlope(
  spec: ChartSpecOf<'slope'>,
  data: ChartData,
  language: string,
): { input?: SlopeInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures: false });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures });
  const found = findSeries({ ...spec, most: MOST }, data);
  const problems = [...foundX.problems, ...foundY.problems, ...found.problems];
  if (!foundX.field || !foundY.field || problems.length > 0 || data.rows.length === 0) return { problems };
  const y = foundY.field;
  const places = placesOf(spec, data, language);
  const names = found.series.map(({ name }) => name);
  problems.push(...checkType(y, ['number'], data), ...checkNames(spec.highlight, names, data));
  const [first, last] = places;
  if (places.length !== 2 || first === undefined || last === undefined)
    problems.push(problem('RK344', { column: spec.x.column, found: places }, data.at));
  if (problems.length > 0 || first === undefined || last === undefined) return { problems };
  const lines = coloured(found.series).map((series): SlopeLine => ({ series, ends: [undefined, undefined] }));
  const { readings, problems: unreadable } = readField(y, data);
  problems.push(...unreadable);
  for (const [row, reading] of readings.entries()) {
    const place = printCell(data.rows[row]?.cells[spec.x.column] ?? null, language);
    const line = lines.find(({ series }) => series.name === seriesName(data, row, spec.series));
    if (!line || centre(reading) === undefined || (y.log && extent(reading).some((value) => value <= 0))) continue;
    const end = place === first ? 0 : 1;
    if (line.ends[end]) problems.push(problem('RK340', { names: [place, line.series.name] }, reading.at));
    else line.ends[end] = reading;
  }
  return { input: { y, places: [first, last], lines: lines.filter(({ ends }) => ends[0] || ends[1]) }, problems };
}

function placesOf({ x }: ChartSpecOf<'slope'>, { rows }: ChartData, language: string): string[] {
  const cells = rows.map(({ cells }) => cells[x.column] ?? null).filter((cell) => cell !== null);
  const dayOrZero = (cell: (typeof cells)[number]): number => (isDate(cell) ? dayOf(cell) : 0);
  const ordered = cells.toSorted((a, b) => dayOrZero(a) - dayOrZero(b));
  return [...new Set(ordered.map((cell) => printCell(cell, language)))];
}

/** More than the palette has are all alike. */
function coloured(series: readonly Series[]): Series[] {
  if (series.length <= CATEGORY_COLOURS.length || series.some(({ highlighted }) => highlighted)) return [...series];
  return series.map((one) => ({ ...one, colour: 'c-muted' }));
}
