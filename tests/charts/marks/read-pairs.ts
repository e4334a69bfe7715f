import { type Compared, isDefined, type Picture, pointsOf, rangeOf, whiskersOf } from './picture.ts';
import { readAcross } from './read-axis.ts';

const PAPER = '#fffefb';

/** Dots of a dumbbell below its key, each at its value, and lines from low to high. */
export function readPairs({ marks, records }: Picture): Compared {
  const x = readAcross(marks);
  const lines = marks.filter(({ tag, look }) => tag === 'path' && look.fill === 'none');
  const top = Math.min(...lines.flatMap(({ pieces }) => pieces.flat().map(({ y }) => y)));
  // Between a dot and the one below it there is an edge of paper.
  const dots = pointsOf(marks).filter(({ y, look }) => y >= top && look.stroke !== PAPER);
  return {
    drawn: [
      ...dots.map((point) => [point.x]),
      ...whiskersOf(marks, 'x').map(({ from, to }) => [Math.min(from, to), Math.max(from, to)]),
    ],
    listed: records.flatMap((record) => [
      ...(record.value === undefined ? [] : [[x(record.value)]]),
      ...[rangeOf(record)].filter(isDefined).map((range) => range.map(x)),
    ]),
    places: records.map(({ value }) => (value === undefined ? undefined : [x(value)])),
  };
}
