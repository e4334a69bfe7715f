import { type Compared, isDefined, middleOf, type Picture, pointsOf, rangeOf, whiskersOf } from './picture.ts';
import { type Axis, readAcross } from './read-axis.ts';
import type { Mark } from './read-svg.ts';

/** Bars, whatever they stand for: rectangles among the gridlines that are no band of reference. */
function barsOf(marks: readonly Mark[]): Mark[] {
  const lines = marks.filter(({ tag, look }) => tag === 'path' && look.fill === 'none');
  const top = Math.min(...lines.flatMap(({ pieces }) => pieces.flat().map(({ y }) => y)));
  return marks.filter((mark) => mark.tag === 'rect' && !mark.look['fill-opacity'] && mark.at('y') >= top);
}

const isNumber = (value: number): boolean => Number.isFinite(value);
const sorted = (a: number, b: number): number[] => [Math.min(a, b), Math.max(a, b)];
const ends = (mark: Mark): number[] => [mark.at('x'), mark.at('x') + mark.at('width')];

/** Single bars, from zero to the value, and a line from low to high; what is a range alone has no bar. */
export function readBars({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  return {
    drawn: [...barsOf(marks).map(ends), ...whiskersOf(marks, 'x').map(({ from, to }) => sorted(from, to))],
    listed: records.flatMap((record) => [
      ...(record.value === undefined ? [] : [sorted(x(0), x(record.value))]),
      ...(rangeOf(record) ? [(rangeOf(record) ?? []).map(x)] : []),
    ]),
    places: records.map((record) => placeOf(middleOf(record), x)),
  };
}

/** Bars in series: as long as their value, wherever they begin; side by side they begin at zero. */
export function readSeriesBars({ marks, records, spec }: Picture): Compared {
  const x = readAcross(marks);
  const stacked = spec.kind === 'bar' && spec.stacked;
  const values = records.map(middleOf).filter(isDefined);
  return {
    drawn: barsOf(marks).map((mark) => (stacked ? [mark.at('width')] : ends(mark))),
    listed: values.map((value) => (stacked ? [Math.abs(x(value) - x(0))] : sorted(x(0), x(value)))),
  };
}

/** Steps: each begins where the one before it ended, and what has no value is the sum. */
export function readSteps({ marks, records, spec }: Picture): Compared {
  const x = readAcross(marks);
  const totals = spec.kind === 'waterfall' ? spec.totals : [];
  let level = 0;
  const listed = records.map(({ value, cell }) => {
    const isTotal = totals.includes(cell('item'));
    const from = isTotal ? 0 : level;
    level = isTotal ? (value ?? level) : level + (value ?? 0);
    return sorted(x(from), x(level));
  });
  return { drawn: barsOf(marks).map(ends), listed };
}

/** Intervals as bars; a value that is no end of its own interval as a point. */
export function readRanges({ marks, records, spec }: Picture): Compared {
  const dates = records.some(({ cell }) => /\d{4}$/.test(cell('from') || cell('on')));
  const x = readAcross(marks, {
    labels: dates ? 'days' : 'numbers',
    log: spec.kind === 'range' && 'scale' in spec.x && spec.x.scale === 'log',
  });
  const bars = marks.filter((mark) => mark.tag === 'rect' && mark.look.rx === '2');
  const listed = records.flatMap((record) => {
    const [range, { value, period }] = [rangeOf(record) ?? record.period, record];
    const isOwn = value !== undefined && !period && !range?.includes(value);
    return [...(range ? [range.map(x)] : []), ...(isOwn ? [[x(value)]] : [])];
  });
  return {
    drawn: [...bars.map(ends), ...pointsOf(marks).map((point) => [point.x])],
    listed,
    places: records.map((record) => placeOf(middleOf(record), x)),
  };
}

const placeOf = (value: number | undefined, x: Axis): number[] | undefined =>
  value === undefined ? undefined : [x(value)];

/** Points at their values, and a line from low to high. */
export function readDots({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  return {
    drawn: [
      ...pointsOf(marks).map((point) => [point.x]),
      ...whiskersOf(marks, 'x').map(({ from, to }) => sorted(from, to)),
    ],
    listed: records.flatMap((record) => [
      ...(record.value === undefined ? [] : [[x(record.value)]]),
      ...(rangeOf(record) ? [(rangeOf(record) ?? []).map(x)] : []),
    ]),
    places: records.map((record) => placeOf(middleOf(record), x)),
  };
}

/** Bars between round values: their edges, and their heights as shares of the highest. */
export function readHistogram({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  const bars = marks.filter((mark) => mark.tag === 'rect' && !mark.look['fill-opacity']);
  const most = Math.max(...bars.map((mark) => mark.at('height')));
  const foot = Math.max(...bars.map((mark) => mark.at('y') + mark.at('height')));
  const shares = records.map(({ cell }) => Number(cell('Share of values').replace('%', '')));
  const top = Math.max(...shares);
  const stretches = records.map(({ cell }) =>
    [cell('Value (USD/(GPU hour)): From'), cell('To')].map((end) => x(Number(end))),
  );
  return {
    drawn: bars.map((mark) => [...ends(mark), (100 * mark.at('height')) / most]),
    listed: stretches.flatMap(([from = 0, to = 0], i) => {
      const share = shares[i] ?? 0;
      return share > 0 ? [[from + 0.5, to - 0.5, (100 * share) / top]] : [];
    }),
    // The middle of the top of each bar; of one without values on the floor.
    places: stretches.map(([from = 0, to = 0], i) => [(from + to) / 2, foot - (most * (shares[i] ?? 0)) / top]),
  };
}

/** As many dots as rows, each in the column that holds its value: no farther from it than a dot is wide. */
export function readQuantileDots({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  const dots = marks.filter((mark) => mark.tag === 'circle' && mark.look.stroke === 'none');
  const width = 2 * Math.max(...dots.map((mark) => mark.at('r')));
  const values = records.map(({ cell }) => x(Number(cell('value')))).sort((a, b) => a - b);
  const columns = dots.map((mark) => mark.at('cx')).sort((a, b) => a - b);
  return {
    drawn: columns.map((at, i) => [i, Math.max(0, Math.abs(at - (values[i] ?? at)) - width)]),
    listed: values.map((_, i) => [i, 0]),
    // Dots are counted from left to right, and in a column from its foot.
    places: dots
      .map((mark) => [mark.at('cx'), mark.at('cy')])
      .sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax - bx || by - ay),
  };
}

/** As much of the curve to the left of a value as its row says, in percent of all of it. */
export function readDensity({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  const curves = marks.filter(({ tag, look }) => tag === 'path' && look['stroke-width'] === '2');
  const names = [...new Set(records.map(({ cell }) => cell('figure')))];
  const listed = records.map(({ cell }) => [names.indexOf(cell('figure')), Number(cell('Percent below'))]);
  const feet = marks.filter(
    (mark) => mark.tag === 'line' && mark.at('y1') === mark.at('y2') && mark.look.class === 'c-ink-stroke',
  );
  const drawn = records.map(({ cell }) => {
    const group = names.indexOf(cell('figure'));
    const curve = curves[group]?.pieces[0] ?? [];
    const foot = feet[group]?.at('y1') ?? Number.NaN;
    const until = x(Number(cell('value')));
    const area = (to: number): number =>
      curve.slice(1).reduce((sum, point, i) => {
        const before = curve[i] ?? point;
        const right = Math.min(point.x, to);
        if (right <= before.x) return sum;
        return sum + (right - before.x) * (foot - (before.y + point.y) / 2);
      }, 0);
    const share = (100 * area(until)) / area(Number.POSITIVE_INFINITY);
    return [group, isNumber(share) ? share : -1];
  });
  // On the curve, above the value.
  const places = records.map(({ cell }) => {
    const at = x(Number(cell('value')));
    const curve = curves[names.indexOf(cell('figure'))]?.pieces[0] ?? [];
    const next = curve.findIndex((point) => point.x >= at);
    const [before, after] = [curve[next - 1] ?? { x: 0, y: 0 }, curve[next] ?? { x: 0, y: 0 }];
    return [at, before.y + ((after.y - before.y) * (at - before.x)) / (after.x - before.x)];
  });
  return { drawn, listed, places };
}
