import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { type Annotation, resolveAnnotations } from '../annotation.ts';
import { spanOf } from '../describe.ts';
import { checkNames } from '../dot/dot-series.ts';
import { type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { withPlaces } from '../places.ts';
import { readOnce } from '../read-once.ts';
import { centre, type Reading, readField } from '../reading.ts';
import { type Reference, resolveReferences } from '../reference.ts';
import { findSeries, type Series, seriesName } from '../series/series.ts';

/** One layer at one place: what it says, and where it begins and ends on the axis. */
export interface LayerPoint {
  x: number;
  reading: Reading | undefined;
  from: number;
  to: number;
  /** The reading times this is a length of the axis: 1, or 100 through the sum. */
  factor: number;
}

export interface Layer {
  series: Series;
  points: LayerPoint[]; // by x, the same places in every layer
}

export interface AreaInput {
  x: Field;
  y: Field;
  layers: Layer[];
  annotations: Annotation[];
  references: Reference[];
  /** First and last of the x axis: of a year, its first and its last day. */
  span: [number, number];
}

type AreaSpec = ChartSpecOf<'area'>;

/** Reads the layers and stacks them in order of appearance, the first at the bottom. */
export const readArea = readOnce(findArea);

function findArea(spec: AreaSpec, data: ChartData): { input?: AreaInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures });
  const found = findSeries(spec, data);
  const problems = [...foundX.problems, ...foundY.problems, ...found.problems];
  if (!foundX.field || !foundY.field || problems.length > 0) return { problems };
  const y = foundY.field;
  const { field: x, problems: unplaced } = withPlaces(foundX.field, spec, data);
  problems.push(...unplaced, ...checkType(y, ['number'], data));
  for (const field of [x, y].filter(({ log }) => log))
    problems.push(problem('RK082', { channel: field.channel, reason: 'layers are stacked from zero' }, data.at));
  const names = found.series.map(({ name }) => name);
  problems.push(...checkNames(spec.highlight, names, data));
  if (problems.length > 0) return { problems };
  const cells = readCells({ x, y, spec, data, series: found.series });
  problems.push(...cells.problems, ...holes(cells.layers, cells.places.length, data));
  const shown = spec.normalised ? { ...y, unit: '%', title: y.title, domain: WHOLE } : y;
  const { annotations, problems: nowhere } = resolveAnnotations(spec.annotations, x, data);
  const { references, problems: unfit } = resolveReferences(spec.references, shown, data);
  problems.push(...nowhere, ...unfit);
  const layers = stack(cells, spec.normalised);
  return { input: { x, y: shown, layers, span: cells.span, annotations, references }, problems };
}

/** What the shares of a place come to, in percent. */
const WHOLE: [number, number] = [0, 100];

interface CellsInput {
  x: Field;
  y: Field;
  spec: AreaSpec;
  data: ChartData;
  series: readonly Series[];
}

interface Cells {
  span: [number, number];
  places: number[];
  layers: { series: Series; at: Map<number, Reading> }[];
}

function readCells({ x, y, spec, data, series }: CellsInput): Cells & { problems: Problem[] } {
  const [xs, ys] = [readField(x, data), readField(y, data)];
  const problems = [...xs.problems, ...ys.problems];
  const layers = series.map((one) => ({ series: one, at: new Map<number, Reading>() }));
  for (const [row, reading] of ys.readings.entries()) {
    const place = xs.readings[row]?.value;
    const size = centre(reading);
    const name = seriesName(data, row, spec.series);
    const layer = layers.find((one) => one.series.name === name);
    if (place === undefined || size === undefined || !layer) continue;
    const least = Math.min(size, reading.low ?? size);
    if (least < 0) problems.push(problem('RK342', { column: y.column, value: least }, reading.at));
    else if (layer.at.has(place))
      problems.push(problem('RK340', { names: [printPlace(data, row, spec), name].filter(Boolean) }, reading.at));
    else layer.at.set(place, reading);
  }
  const places = [...new Set(layers.flatMap(({ at }) => [...at.keys()]))].sort((a, b) => a - b);
  // A panel need not have every series of the chart.
  const own = data.seriesNames ? layers.filter(({ at }) => at.size > 0) : layers;
  return { places, layers: own, problems, span: spanOf(xs.readings) };
}

function printPlace({ rows }: ChartData, row: number, { x }: AreaSpec): string {
  const cell = rows[row]?.cells[x.column] ?? '';
  return typeof cell === 'object' ? cell.iso : String(cell);
}

function holes(layers: Cells['layers'], of: number, data: ChartData): Problem[] {
  return layers
    .filter(({ at }) => at.size < of)
    .map(({ series, at }) => problem('RK343', { series: series.name, count: of - at.size, of }, data.at));
}

function stack({ places, layers }: Cells, normalised: boolean): Layer[] {
  const tops = new Map(places.map((place) => [place, 0]));
  const sumAt = (place: number): number => layers.reduce((sum, { at }) => sum + sizeAt(at, place), 0);
  const factors = new Map(places.map((place) => [place, normalised ? 100 / (sumAt(place) || 1) : 1]));
  return layers.map(({ series, at }) => ({
    series,
    points: places.map((place) => {
      const factor = factors.get(place) ?? 1;
      const from = tops.get(place) ?? 0;
      const to = from + sizeAt(at, place) * factor;
      tops.set(place, to);
      return { x: place, reading: at.get(place), from, to, factor };
    }),
  }));
}

function sizeAt(at: ReadonlyMap<number, Reading>, place: number): number {
  const reading = at.get(place);
  return reading ? (centre(reading) ?? 0) : 0;
}
