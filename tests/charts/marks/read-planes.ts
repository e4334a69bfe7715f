import { type Compared, isDefined, type Picture, pointsOf, rangeOf, whiskersOf } from './picture.ts';
import { type Axis, readAcross, readUp } from './read-axis.ts';
import { readNamesAcross } from './read-names.ts';
import { readDate, readPlace } from './read-print.ts';
import type { Mark } from './read-svg.ts';

/** Where a row stands along x: in the middle of its date. */
const dateOf = (text: string): number => Math.floor(readPlace(text) ?? Number.NaN);
/** Where the cells of a column stand across: at their dates, or at their names where they are no dates. */
function placesAcross(picture: Picture, column: string): (text: string) => number {
  const cells = picture.records.map(({ cell }) => cell(column));
  if (cells.every((text) => readPlace(text) !== undefined)) {
    const x = datesAcross(picture, column);
    return (text) => x(dateOf(text));
  }
  const names = [...new Set(cells)];
  const x = readNamesAcross(picture.marks, names);
  return (text) => x(names.indexOf(text));
}

/** The axis of a date column: where all of its cells are years, its labels are years as well. */
function datesAcross({ marks, records }: Picture, column: string): Axis {
  const areYears = records.every(({ cell }) => /^\d{4}$/.test(cell(column)));
  return readAcross(marks, { labels: areYears ? 'years' : 'days' });
}
const both = (points: readonly { x: number; y: number }[]): number[][] => points.map(({ x, y }) => [x, y]);
const inside = ({ y }: { y: number }, top: number): boolean => y >= top;

/** The corners of lines and the points on them, of which each row is one. */
function cornersOf(marks: readonly Mark[]): number[][] {
  const lines = marks.filter(({ tag, look }) => tag === 'path' && look['stroke-width'] === '2' && look.fill === 'none');
  const all = [...lines.flatMap(({ pieces }) => pieces.flat()), ...pointsOf(marks)];
  return once(both(all));
}

export function readLines(picture: Picture): Compared {
  const { marks, records, spec } = picture;
  const column = spec.kind === 'line' ? spec.x.column : '';
  const [x, y] = [placesAcross(picture, column), readUp(marks)];
  const at = records.map(({ value, cell }) => (value === undefined ? undefined : [x(cell(column)), y(value)]));
  // A growth path begins at the mark of its figure, which is no row of the table.
  const figures = new Set(spec.kind === 'line' && spec.paths.length > 0 ? ['path'] : []);
  const listed = at.filter(isDefined);
  const drawn = cornersOf(marks).filter(
    ([dx = 0, dy = 0]) => figures.size === 0 || listed.some(([lx = 0, ly = 0]) => Math.hypot(lx - dx, ly - dy) < 1),
  );
  return { drawn, listed: once(listed), places: at };
}

/** Two rows may stand at one place. */
const once = (places: readonly number[][]): number[][] => [
  ...new Map(places.map((place) => [place.map((at) => at.toFixed(1)).join(' '), place])).values(),
];

/** Layers on each other: the sum of a layer and of those before it, at each date. */
export function readAreas(picture: Picture): Compared {
  const { marks, records, spec } = picture;
  if (spec.kind !== 'area') throw new Error('no area chart');
  const [x, y] = [placesAcross(picture, spec.x.column), readUp(marks)];
  const sums = new Map<string, number>();
  const add = (key: string, value: number): number => {
    sums.set(key, (sums.get(key) ?? 0) + value);
    return sums.get(key) ?? 0;
  };
  const levels = records.map((record) => {
    const date = record.cell(spec.x.column);
    return { date, level: add(date, record.value ?? 0) };
  });
  const listed = levels.map(({ date, level }) => [
    x(date),
    y(spec.normalised ? (100 * level) / (sums.get(date) ?? 1) : level),
  ]);
  const layers = marks.filter(
    ({ tag, look }) =>
      tag === 'path' && /-fill c-paper-stroke$/.test(look.class ?? '') && look['stroke-width'] === '1.25',
  );
  const foot = y(0);
  return {
    drawn: layers.flatMap(({ pieces }) => both(pieces.flat())).filter(([, dy = 0]) => dy < foot - 0.2),
    listed,
    places: listed,
  };
}

export function readScatter(picture: Picture): Compared {
  const { marks, records, spec } = picture;
  if (spec.kind !== 'dot') throw new Error('no scatter plot');
  const [x, y] = [datesAcross(picture, spec.x.column), readUp(marks)];
  const top = Math.min(
    ...marks
      .filter(({ tag, look }) => tag === 'path' && look.fill === 'none')
      .flatMap(({ pieces }) => pieces.flat().map((point) => point.y)),
  );
  const across = records.map(({ cell }) => x(dateOf(cell(spec.x.column))));
  return {
    drawn: [
      ...both(pointsOf(marks).filter((point) => inside(point, top))),
      ...whiskersOf(marks, 'y').map(({ from, to, at }) => [at, Math.min(from, to), Math.max(from, to)]),
    ],
    listed: records.flatMap((record, i) => [
      ...(record.value === undefined ? [] : [[across[i] ?? 0, y(record.value)]]),
      ...(rangeOf(record) ? [[across[i] ?? 0, y(record.high ?? 0), y(record.low ?? 0)]] : []),
    ]),
  };
}

/** Two places across; up, all values lie on one scale, which the lowest and the highest of them give. */
export function readSlopes({ marks, records, spec }: Picture): Compared {
  if (spec.kind !== 'slope') throw new Error('no slope chart');
  const points = pointsOf(marks);
  const [left, right] = [Math.min(...points.map((point) => point.x)), Math.max(...points.map((point) => point.x))];
  const values = records.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [foot, head] = [Math.max(...points.map(({ y }) => y)), Math.min(...points.map(({ y }) => y))];
  const dates = records.map(({ cell }) => readDate(cell(spec.x.column))?.[0] ?? 0);
  const listed = values.map((value, i) => [
    dates[i] === Math.min(...dates) ? left : right,
    foot - ((value - low) / (high - low)) * (foot - head),
  ]);
  return { drawn: both(points), listed, places: listed };
}

/** The line in the middle, and the edges of its bands. */
export function readFan(picture: Picture): Compared {
  const { marks, records, spec } = picture;
  if (spec.kind !== 'fan') throw new Error('no fan chart');
  const [x, y] = [datesAcross(picture, 'year'), readUp(marks)];
  const at = (text: string): number => x(dateOf(text));
  const bands = marks.filter(({ tag, look }) => tag === 'path' && look['fill-opacity'] !== undefined);
  const edges = bands.flatMap(({ pieces }) => both(pieces.flat()));
  const middle = records.map(({ value, cell }) => [at(cell('year')), y(value ?? 0)]);
  const listed = records.flatMap(({ cell }) =>
    ['low_50', 'high_50', 'low_90', 'high_90'].flatMap((name) => {
      const edge = cell(name);
      return edge === '' ? [] : [[at(cell('year')), y(Number(edge))]];
    }),
  );
  return { drawn: [...cornersOf(marks), ...edges], listed: [...middle, ...listed], places: middle };
}
