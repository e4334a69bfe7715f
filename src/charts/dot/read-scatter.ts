import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import { notesByName } from '../annotation.ts';
import { printCell } from '../chart-table.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { withPlaces } from '../places.ts';
import { centre, extent, type Reading, readField } from '../reading.ts';
import { resolveReferences } from '../reference.ts';
import type { ScatterInput, ScatterPoint } from './scatter-input.ts';
import { readSizes } from './sizes.ts';
import { checkTrend, fitTrend } from './trend.ts';

/** Reads both axes; a row that lacks either is in the table only. */
export function readScatter(
  spec: ChartSpecOf<'dot'>,
  data: ChartData,
  language: string,
): { input?: ScatterInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures });
  const problems = [...foundX.problems, ...foundY.problems, ...checkColumn('label', spec.label, data)];
  if (!foundX.field || !foundY.field || problems.length > 0) return { problems };
  const y = foundY.field;
  const { field: x, problems: unplaced } = withPlaces(foundX.field, { series: spec.series }, data);
  problems.push(...unplaced);
  if (problems.length > 0) return { problems };
  const [xs, ys] = [readField(x, data), readField(y, data)];
  const [across, up] = [x, y].map((field) =>
    resolveReferences(
      spec.references.filter(({ axis }) => axis === field.channel),
      field,
      data,
    ),
  );
  const isDrawable = (reading: Reading, { log }: Field): boolean =>
    centre(reading) !== undefined && (!log || extent(reading).every((value) => value > 0));
  const { sizes, problems: unsized } = readSizes(spec, data);
  problems.push(...unsized);
  const points = data.rows.flatMap(({ cells }, row): ScatterPoint[] => {
    const [one, other] = [xs.readings[row], ys.readings[row]];
    if (!one || !other || !isDrawable(one, x) || !isDrawable(other, y)) return [];
    const size = sizes?.values[row];
    if (sizes && size === undefined) return [];
    const label = spec.label ? printCell(cells[spec.label] ?? null, language) : '';
    return [{ x: one, y: other, label, row, ...(size === undefined ? {} : { size }) }];
  });
  const notes = notesByName(spec.annotations, points.map(({ label }) => label).filter(Boolean), data);
  for (const found of [xs, ys, across, up, notes]) problems.push(...(found?.problems ?? []));
  const [references, levels] = [across?.references ?? [], up?.references ?? []];
  const trend = spec.trend && !x.places && !x.symlog && !y.symlog ? fitTrend(points, { x, y }) : undefined;
  const input = {
    ...{ x, y, points, references, levels, noteOf: notes.noteOf },
    ...(sizes ? { sizes } : {}),
    ...(trend ? { trend } : {}),
  };
  problems.push(...checkTrend(input, spec.trend, data));
  return { input, problems };
}
