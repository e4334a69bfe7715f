import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { printCell } from '../chart-table.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { extent, type Reading, readField } from '../reading.ts';
import { type ColourSteps, createSteps } from '../steps/colour-steps.ts';
import type { MapArea } from './map-area.ts';
import { readSpots } from './read-spots.ts';

export interface MapInput {
  value: Field;
  /** The areas, and the places that stand on them. */
  areas: MapArea[];
  /** How many places the map does not show. */
  lost: number;
  steps: ColourSteps;
}

/** Joins rows to areas by name; a row of an area that the map does not have is a problem at its place. */
export function readMap(
  spec: ChartSpecOf<'map'>,
  data: ChartData,
  language: string,
): { input?: MapInput; problems: Problem[] } {
  const found = resolveField({ name: 'value', channel: spec.value, data, ofFigures: 'figures' in spec.data });
  const problems = [...found.problems, ...checkColumn('key', spec.key, data)];
  const { field: value } = found;
  if (!value || problems.length > 0) return { problems };
  problems.push(...checkType(value, ['number'], data));
  if (problems.length > 0) return { problems };
  const { readings, problems: unreadable } = readField(value, data);
  problems.push(...unreadable);
  const areas = new Map<string, MapArea>();
  for (const shape of data.shapes ?? []) {
    const area = areas.get(shape.name) ?? { name: shape.name, shapes: [], highlighted: shape.name === spec.highlight };
    area.shapes.push(shape);
    areas.set(shape.name, area);
  }
  const ground = [...areas.values()];
  const isShown = (reading: Reading): reading is Reading & { value: number } =>
    reading.value !== undefined && !(value.log && extent(reading).some((n) => n <= 0));
  const {
    spots,
    lost,
    problems: unplaced,
  } = spec.places
    ? readSpots(spec.places, { spec, data, language, areas: ground, readings, isShown })
    : { spots: [], lost: 0, problems: join(areas, readings, { isShown, spec, data, language }) };
  problems.push(...unplaced);
  const names = [...areas.keys(), ...spots.map(({ name }) => name)];
  if (spec.highlight !== undefined && !names.includes(spec.highlight)) {
    const hint = didYouMean(spec.highlight, names, spec.places ? 'Places' : 'Areas');
    problems.push(problem('RK087', { name: spec.highlight, hint }, data.placeOf?.(spec.highlight) ?? data.at));
  }
  const all = [...ground, ...spots];
  const values = all.flatMap(({ reading }) => reading?.value ?? []);
  const { colours, middle, steps } = spec;
  const scale = createSteps({
    values,
    colours,
    middle,
    steps,
    log: value.log,
    symlog: value.symlog,
    domain: 'domain' in spec.value ? spec.value.domain : undefined,
  });
  return { input: { value, areas: all, lost, steps: scale }, problems };
}

interface Joining {
  isShown: (reading: Reading) => reading is Reading & { value: number };
  spec: ChartSpecOf<'map'>;
  data: ChartData;
  language: string;
}

function join(
  areas: Map<string, MapArea>,
  readings: readonly Reading[],
  { isShown, spec, data, language }: Joining,
): Problem[] {
  const seen = new Set<string>();
  return readings.flatMap((reading, i): Problem[] => {
    const name = printCell(data.rows[i]?.cells[spec.key] ?? null, language);
    const area = areas.get(name);
    if (!area) return [problem('RK367', { name, hint: didYouMean(name, areas.keys(), 'Areas') }, reading.at)];
    if (seen.has(name)) return [problem('RK340', { names: [name] }, reading.at)];
    seen.add(name);
    if (isShown(reading)) area.reading = reading;
    return [];
  });
}
