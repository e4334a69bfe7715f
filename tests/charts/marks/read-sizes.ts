import { type Compared, type Picture, pointsOf } from './picture.ts';
import { readAcross, readUp } from './read-axis.ts';
import { readNumber } from './read-print.ts';

const PAPER = '#fffefb';

/** Points at their place, each with its area in percent of the largest, below the key of sizes. */
export function readSizes({ marks, records, spec }: Picture): Compared {
  if (spec.kind !== 'dot' || !spec.size) throw new Error('no sizes');
  const { size, x: channel } = spec;
  const [x, y] = [readAcross(marks, { log: 'scale' in channel && channel.scale === 'log' }), readUp(marks)];
  // Points let what lies below them show through; circles of the key are empty.
  const points = pointsOf(marks).filter(
    ({ look }) => look.fill !== 'none' && look.stroke !== PAPER && look['fill-opacity'],
  );
  const areas = points.map(({ look }) => (Number(look.r) + 0.5) ** 2);
  const most = Math.max(...areas);
  const values = records.map(({ cell }) => readNumber(cell(size.column)) ?? 0);
  const top = Math.max(...values);
  const places = records.map(({ value, cell }) => [x(readNumber(cell(channel.column)) ?? 0), y(value ?? 0)]);
  // No radius is less than 2.5 px.
  const listed = places.map((place, i) => [
    ...place,
    Math.max((100 * (values[i] ?? 0)) / top, (100 * 2.5 ** 2) / most),
  ]);
  return { drawn: points.map((point, i) => [point.x, point.y, (100 * (areas[i] ?? 0)) / most]), listed, places };
}
