import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { type Annotation, resolveAnnotations } from '../annotation.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { CATEGORY_COLOURS, type ColourName } from '../palette.ts';
import { keyOfCell, withPlaces } from '../places.ts';
import { readOnce } from '../read-once.ts';
import { type Reading, readField } from '../reading.ts';
import { type Reference, resolveReferences } from '../reference.ts';
import { seriesName } from '../series/series.ts';
import { type GrowthPath, resolvePath } from './growth-path.ts';

export interface LinePoint {
  x: Reading & { value: number };
  y: Reading;
}

export interface LineSeries {
  name: string; // "" for the only one
  points: LinePoint[]; // by x
  colour: ColourName;
}

/** A line chart with all of its columns and figures found. */
export interface LineInput {
  x: Field;
  y: Field;
  series: LineSeries[];
  /** Each line has its name at its end: the only one of a panel too, where others have more. */
  named: boolean;
  paths: GrowthPath[];
  references: Reference[];
  annotations: Annotation[];
  /** Nested bands of a fan, the widest first. */
  bands?: LineBand[];
}

/** A stretch of the y axis at each x, within which so many in a hundred cases lie. */
export interface LineBand {
  level: number;
  points: { x: number; low: number; high: number }[];
  opacity: number;
}

/** As many series as there are colours; with one highlighted the others are all alike, and more can be told apart. */
const MOST_SERIES = CATEGORY_COLOURS.length;
const MOST_BEHIND = 20;

export const readLine = readOnce(findLine);

function findLine(spec: ChartSpecOf<'line'>, data: ChartData): { input?: LineInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures });
  const problems = [...foundX.problems, ...foundY.problems, ...checkColumn('series', spec.series, data)];
  if (!foundX.field || !foundY.field || problems.length > 0) return { problems };
  const y = foundY.field;
  const { field: x, problems: unplaced } = withPlaces(foundX.field, spec, data);
  problems.push(...unplaced, ...checkType(y, ['number'], data));
  if (problems.length > 0) return { problems };
  const { points, problems: unreadable } = readPoints(x, y, data);
  const { series: found, problems: tooMany } = toSeries(points, spec, data);
  const { series, problems: twice } = withoutTwice(found, x);
  const references = resolveReferences(spec.references, y, data);
  const marked = resolveAnnotations(spec.annotations, x, data);
  const paths = spec.paths.map((path, i) => resolvePath(path, i, { x, y, data }));
  problems.push(...unreadable, ...tooMany, ...twice, ...references.problems, ...marked.problems);
  problems.push(...paths.flatMap((path) => path.problems));
  return {
    input: {
      x,
      y,
      series,
      named: series.length > 1 || (data.seriesNames?.length ?? 0) > 1,
      paths: paths.flatMap(({ path }) => path ?? []),
      references: references.references,
      annotations: marked.annotations,
    },
    problems,
  };
}

type NamedPoint = LinePoint & { row: number };

function readPoints(x: Field, y: Field, data: ChartData): { points: NamedPoint[]; problems: Problem[] } {
  const xs = readField(x, data);
  const ys = readField(y, data);
  const points = ys.readings.flatMap((reading, row): NamedPoint[] => {
    const across = xs.readings[row];
    if (across?.value === undefined) return [];
    return [{ x: { ...across, value: across.value }, y: drawable(reading, y), row }];
  });
  return { points, problems: [...xs.problems, ...ys.problems] };
}

/** Two values of one series at one category are a mistake; of dates, both are drawn. */
function withoutTwice(found: LineSeries[], { places }: Field): { series: LineSeries[]; problems: Problem[] } {
  if (!places) return { series: found, problems: [] };
  const problems: Problem[] = [];
  const series = found.map(({ name, points, ...rest }) => ({
    ...rest,
    name,
    points: points.filter(({ x, y }, i) => {
      if (points[i - 1]?.x.value !== x.value) return true;
      const names = [keyOfCell(places.cells[x.value] ?? null), name].filter(Boolean).join(', ');
      problems.push(problem('RK340', { names: [names] }, y.at));
      return false;
    }),
  }));
  return { series, problems };
}

/** Without the numbers that a log axis cannot show, which are reported already. */
function drawable(reading: Reading, { log }: Field): Reading {
  if (!log) return reading;
  const { value, low, high, ...rest } = reading;
  const shown = (n: number | undefined): n is number => n !== undefined && n > 0;
  return {
    ...rest,
    ...(shown(value) ? { value } : {}),
    ...(shown(low) && shown(high) ? { low, high } : {}),
  };
}

function toSeries(points: NamedPoint[], { series, highlight }: ChartSpecOf<'line'>, data: ChartData) {
  const nameOf = ({ row }: NamedPoint): string => seriesName(data, row, series);
  const groups = Map.groupBy(points, nameOf);
  const names = [...groups.keys()];
  const problems: Problem[] = [];
  if (highlight !== undefined && !groups.has(highlight))
    problems.push(
      problem(
        'RK087',
        { name: highlight, hint: didYouMean(highlight, names, 'Series') },
        data.placeOf?.(highlight) ?? data.at,
      ),
    );
  const most = highlight === undefined ? MOST_SERIES : MOST_BEHIND;
  if (names.length > most)
    problems.push(problem('RK088', { count: names.length, most, byHighlight: highlight === undefined }, data.at));
  const colourOf = (name: string, i: number): ColourName => {
    if (highlight !== undefined) return name === highlight ? 'c-accent' : 'c-muted';
    const place = data.seriesNames?.indexOf(name) ?? i;
    return (data.seriesNames ?? names).length === 1 ? 'c-ink' : (CATEGORY_COLOURS[place] ?? 'c-muted');
  };
  const found = [...groups].map(([name, own], i): LineSeries => {
    const sorted = own.toSorted((a, b) => a.x.value - b.x.value);
    return { name, points: sorted.map(({ x, y }) => ({ x, y })), colour: colourOf(name, i) };
  });
  // The one that matters is drawn last, on top.
  return { series: found.toSorted((a, b) => Number(a.name === highlight) - Number(b.name === highlight)), problems };
}
