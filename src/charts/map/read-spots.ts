import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { printCell } from '../chart-table.ts';
import { resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { type Reading, readField } from '../reading.ts';
import type { MapArea } from './map-area.ts';
import { isOnMap } from './project.ts';

/** How far from the middle a place can be, degrees. */
const MOST = { longitude: 180, latitude: 90 } as const;

interface SpotsInput {
  spec: ChartSpecOf<'map'>;
  data: ChartData;
  language: string;
  /** The areas that are the ground. */
  areas: readonly MapArea[];
  /** What the value column says, by row. */
  readings: readonly Reading[];
  isShown: (reading: Reading) => reading is Reading & { value: number };
}

/**
 * The places that rows give by longitude and latitude. A number that no place on the globe has is an error with its row; a place that
 * lies outside of the areas drawn, or is not known, is a warning, and counted.
 */
export function readSpots(
  { longitude, latitude }: { longitude: string; latitude: string },
  { spec, data, language, areas, readings, isShown }: SpotsInput,
): { spots: MapArea[]; lost: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (axis: 'longitude' | 'latitude', column: string): (number | undefined)[] | undefined => {
    const found = resolveField({ name: `places.${axis}`, channel: { column }, data, ofFigures: false });
    const unfit = [...found.problems, ...(found.field ? checkType(found.field, ['number'], data) : [])];
    problems.push(...unfit);
    if (!found.field || unfit.length > 0) return undefined;
    return readField(found.field, data).readings.map(({ value, at }) => {
      if (value === undefined || Math.abs(value) <= MOST[axis]) return value;
      problems.push(problem('RK533', { axis, column, value, most: MOST[axis] }, at));
      return undefined;
    });
  };
  const [across, up] = [read('longitude', longitude), read('latitude', latitude)];
  if (!across || !up || problems.length > 0) return { spots: [], lost: 0, problems };
  const isInside = isOnMap(areas, spec.projection);
  const spots: MapArea[] = [];
  let lost = 0;
  for (const [row, reading] of readings.entries()) {
    const name = printCell(data.rows[row]?.cells[spec.key] ?? null, language);
    const [x, y] = [across[row], up[row]];
    if (!isShown(reading)) continue;
    const isKnown = x !== undefined && y !== undefined;
    if (isKnown && isInside([x, y]))
      spots.push({ name, shapes: [], at: [x, y], reading, highlighted: name === spec.highlight });
    else {
      lost += 1;
      const reason = isKnown ? 'lies outside of the areas that the map shows' : 'has no longitude or no latitude';
      problems.push(problem('RK534', { name, reason }, reading.at));
    }
  }
  return { spots, lost, problems };
}
