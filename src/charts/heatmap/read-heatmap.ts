import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { extent, type Reading, readField } from '../reading.ts';
import { type ColourSteps, createSteps } from '../steps/colour-steps.ts';
import { type GridPlace, placesOf } from './grid-places.ts';

/** What one row of the data puts into the grid. */
export interface HeatCell {
  column: number;
  row: number;
  reading: Reading & { value: number };
}

export interface HeatmapInput {
  x: Field;
  y: Field;
  value: Field;
  columns: GridPlace[];
  rows: GridPlace[];
  cells: HeatCell[];
  steps: ColourSteps;
}

/** More cannot be told apart in the narrow layout. */
export const MOST_PLACES = 120;

/** Finds the places of both axes and the value of each cell. */
export function readHeatmap(
  spec: ChartSpecOf<'heatmap'>,
  data: ChartData,
  language: string,
): { input?: HeatmapInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const found = {
    x: resolveField({ name: 'x', channel: spec.x, data, ofFigures: false }),
    y: resolveField({ name: 'y', channel: spec.y, data, ofFigures: false }),
    value: resolveField({ name: 'value', channel: spec.value, data, ofFigures }),
  };
  const problems = Object.values(found).flatMap((one) => one.problems);
  const [x, y, value] = [found.x.field, found.y.field, found.value.field];
  if (!x || !y || !value || problems.length > 0) return { problems };
  problems.push(...checkType(value, ['number'], data));
  if (problems.length > 0) return { problems };
  const [across, down] = [placesOf(x, data, language), placesOf(y, data, language)];
  for (const [field, { places }] of [
    [x, across],
    [y, down],
  ] as const) {
    if (places.length > MOST_PLACES)
      problems.push(problem('RK360', { column: field.column, count: places.length, most: MOST_PLACES }, data.at));
  }
  const { readings, problems: unreadable } = readField(value, data);
  problems.push(...unreadable, ...checkHighlight(spec.highlight, [...across.places, ...down.places], data));
  if (across.places.length > MOST_PLACES || down.places.length > MOST_PLACES) return { problems };
  const { cells, problems: twice } = toCells(readings, { value, across: across.indices, down: down.indices });
  problems.push(
    ...twice.map(({ column, row, reading }) =>
      problem('RK340', { names: [down.places[row]?.name ?? '', across.places[column]?.name ?? ''] }, reading.at),
    ),
  );
  const values = cells.map(({ reading }) => reading.value);
  const { colours, middle, steps } = spec;
  return {
    input: {
      x,
      y,
      value,
      columns: across.places,
      rows: down.places,
      cells,
      steps: createSteps({
        values,
        colours,
        middle,
        steps,
        log: value.log,
        symlog: value.symlog,
        domain: 'domain' in spec.value ? spec.value.domain : undefined,
      }),
    },
    problems,
  };
}

interface Places {
  value: Field;
  across: readonly number[];
  down: readonly number[];
}

/** The first row of each place is drawn; the others are returned as well, to be reported. */
function toCells(readings: readonly Reading[], { value: field, across, down }: Places) {
  const cells = new Map<string, HeatCell>();
  const problems: HeatCell[] = [];
  for (const [i, reading] of readings.entries()) {
    const { value } = reading;
    if (value === undefined || (field.log && extent(reading).some((n) => n <= 0))) continue;
    const cell = { column: across[i] ?? 0, row: down[i] ?? 0, reading: { ...reading, value } };
    const key = `${cell.column} ${cell.row}`;
    if (cells.has(key)) problems.push(cell);
    else cells.set(key, cell);
  }
  return { cells: [...cells.values()], problems };
}

function checkHighlight(highlight: string | undefined, places: readonly GridPlace[], data: ChartData): Problem[] {
  const names = places.map(({ name }) => name);
  if (highlight === undefined || names.length === 0 || names.includes(highlight)) return [];
  const hint = didYouMean(highlight, names, 'Categories');
  return [problem('RK087', { name: highlight, hint }, data.placeOf?.(highlight) ?? data.at)];
}
