import { type Compared, isDefined, type Picture, pointsOf, wordsOf } from './picture.ts';
import { readNumber } from './read-print.ts';
import type { Mark } from './read-svg.ts';

/** The colour of a cell or an area says in which step its value is; the key says from where to where steps go. */
function stepsOf(marks: readonly Mark[]): { fills: string[]; bounds: number[] } {
  const swatches = marks.filter((mark) => mark.tag === 'rect' && mark.at('height') === 12);
  const foot = swatches[0]?.at('y') ?? 0;
  const labels = marks.filter(
    (mark) =>
      mark.tag === 'text' && mark.look['text-anchor'] === 'middle' && mark.at('y') > foot && mark.at('y') < foot + 40,
  );
  return {
    fills: swatches.map(({ look }) => look.fill ?? ''),
    // Where there is little room thousands are short: 10k.
    bounds: labels.map(
      ({ text }) => (readNumber(text.replace(/k$/, '')) ?? Number.NaN) * (text.endsWith('k') ? 1000 : 1),
    ),
  };
}

/** How many cells or areas each step has: by colour on the one side, by value on the other. */
function countSteps(marks: readonly Mark[], shapes: readonly string[], values: readonly number[]): Compared {
  const { fills, bounds } = stepsOf(marks);
  const count = (step: number): number =>
    values.filter((value) => bounds.filter((bound) => value >= bound).length === step).length;
  return {
    drawn: fills.map((fill, i) => [i, shapes.filter((one) => one === fill).length]),
    listed: fills.map((_, i) => [i, count(i)]),
  };
}

export function readHeatmap({ marks, records }: Picture): Compared {
  const cells = marks.flatMap(({ tag, look, pieces }) =>
    tag === 'path' && look.fill !== 'none'
      ? pieces.filter((piece) => piece.length === 4 && piece[0]?.y === piece[1]?.y).map(() => look.fill ?? '')
      : [],
  );
  return countSteps(marks, cells, records.map(({ value }) => value).filter(isDefined));
}

export function readAreasOfMap({ marks, records }: Picture): Compared {
  const areas = marks
    .filter(({ tag, look }) => tag === 'path' && look['stroke-width'] === '0.75')
    .map(({ look }) => look.fill ?? '');
  return countSteps(marks, areas, records.map(({ value }) => value).filter(isDefined));
}

/** Areas of circles in proportion to the values, as shares of the largest, in thousandths. */
export function readSymbols({ marks, records }: Picture): Compared {
  const circles = marks
    .filter(({ tag, look }) => tag === 'circle' && look['fill-opacity'] !== undefined)
    .map((mark) => mark.at('r'));
  const values = records.map(({ value }) => Math.abs(value ?? 0));
  const [most, top] = [Math.max(...circles), Math.max(...values)];
  // No circle is smaller than 2.5 px, but for the speck of zero.
  const radii = values.map((value) => Math.max(most * Math.sqrt(value / top), value === 0 ? 1 : 2.5));
  /** Where a circle of its size stands to which the row points, if any. */
  const placeOf = (row: number): number[] | undefined => {
    const r = radii[row] ?? 0;
    const told = toldOf(marks)[row];
    return marks
      .filter((mark) => mark.tag === 'circle' && Math.abs(mark.at('r') - r) < 0.2)
      .map((mark) => [mark.at('cx'), mark.at('cy')])
      .find((place) => place.every((n, i) => Math.abs(n - (told?.[i] ?? 0)) < 1));
  };
  return {
    drawn: circles.map((r) => [(20 * r) / most]),
    listed: radii.map((r) => [(20 * r) / most]),
    places: records.map((_, row) => placeOf(row)),
  };
}

/** How wide ribbons are, or bars long, against the widest: as the flows. */
export function readFlows({ marks, records }: Picture): Compared {
  const ribbons = marks
    .filter(({ tag, look }) => tag === 'path' && look['fill-opacity'] !== undefined)
    .map(({ pieces }) => {
      const [top, , , foot] = pieces[0] ?? [];
      return (foot?.y ?? 0) - (top?.y ?? 0);
    });
  const bars = marks.filter((mark) => mark.tag === 'rect' && mark.at('height') === 9).map((mark) => mark.at('width'));
  const sizes = ribbons.length > 0 ? ribbons : bars;
  const values = records.map(({ value }) => value ?? 0);
  const [most, top] = [Math.max(...sizes), Math.max(...values)];
  const places = ribbons.length > 0 ? middlesOfRibbons(marks) : records.map((_, row) => endOfBar(row));
  /** Where a bar of its length ends to which the row points, if any. */
  function endOfBar(row: number): number[] | undefined {
    const told = toldOf(marks)[row];
    return marks
      .filter((mark) => mark.tag === 'rect' && mark.at('height') === 9)
      .filter((mark) => Math.abs(mark.at('width') - (most * (values[row] ?? 0)) / top) < 0.2)
      .map((mark) => [mark.at('x') + mark.at('width'), mark.at('y') + 4.5])
      .find((place) => place.every((n, i) => Math.abs(n - (told?.[i] ?? 0)) < 1));
  }
  return {
    drawn: sizes.map((size) => [(100 * size) / most]),
    listed: values.map((value) => [(100 * value) / top]),
    places,
  };
}

/** Half way along each ribbon, in the order in which they are painted: that of the rows. */
function middlesOfRibbons(marks: readonly Mark[]): number[][] {
  return marks
    .filter(({ tag, look }) => tag === 'path' && look['fill-opacity'] !== undefined)
    .map(({ pieces }) => {
      const corners = pieces[0]?.slice(0, 4) ?? [];
      const mean = (axis: 'x' | 'y'): number => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
      return [mean('x'), mean('y')];
    });
}

/** Where the page says that the rows are found. */
const toldOf = (marks: readonly Mark[]): (number[] | undefined)[] =>
  (marks[0]?.look['data-points'] ?? '')
    .split(' ')
    .map((pair) => (pair === '' ? undefined : pair.split(',').map(Number)));

/** Bars in cells, against the longest, of the rows that the spec asks for. */
export function readTableBars({ marks, records, spec }: Picture): Compared {
  if (spec.kind !== 'table') throw new Error('no table');
  const values = records.map(({ value }) => value ?? 0);
  const shown = spec.first === undefined ? values : values.toSorted((a, b) => b - a).slice(0, spec.first);
  const bars = marks.filter((mark) => mark.tag === 'rect').map((mark) => mark.at('width'));
  const [most, top] = [Math.max(...bars), Math.max(...shown.map(Math.abs))];
  return {
    drawn: bars.map((width) => [(100 * width) / most]),
    listed: shown.map((value) => [(100 * Math.abs(value)) / top]),
  };
}

/** Every name of the table stands in the picture, whole or wrapped: 1 for those that do. */
export function readNames({ marks, records }: Picture): Compared {
  const words = wordsOf(marks).replaceAll('… ', '');
  const names = [...new Set(records.flatMap(({ cell }) => [cell('from'), cell('to')]))];
  const told = toldOf(marks);
  const points = pointsOf(marks);
  // A mark stands where the row is said to be, and no two rows are at one place.
  const places = told.map((at, row) =>
    points
      .filter(() => told.findIndex((other) => String(other) === String(at)) === row)
      .map(({ x, y }) => [x, y])
      .find(([x = 0, y = 0]) => Math.abs(x - (at?.[0] ?? 0)) < 1 && Math.abs(y - (at?.[1] ?? 0)) < 1),
  );
  return { drawn: names.map((name) => [words.includes(name) ? 1 : 0]), listed: names.map(() => [1]), places };
}
