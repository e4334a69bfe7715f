import type { Axis } from './read-axis.ts';
import type { Mark } from './read-svg.ts';

/** An axis of categories: each stands above its name, which may have several lines; those without one stand between in equal steps. */
export function readNamesAcross(marks: readonly Mark[], names: readonly string[]): Axis {
  const labels = marks.filter(
    ({ tag, look }) => tag === 'text' && look['text-anchor'] === 'middle' && look.class === 'c-quiet-fill',
  );
  const columns = [...Map.groupBy(labels, (mark) => mark.at('x'))].map(([x, lines]) => ({
    x,
    text: lines
      .toSorted((a, b) => a.at('y') - b.at('y'))
      .map(({ text }) => text)
      .join(' '),
  }));
  // A name at the end of an axis is moved inwards; its tick is not.
  const ticks = marks
    .filter(({ tag, look }) => tag === 'path' && look.fill === 'none')
    .flatMap(({ pieces }) => pieces)
    .flatMap(([from, to]) => (from && to && from.x === to.x && Math.abs(to.y - from.y - 4) < 0.1 ? [from.x] : []))
    .sort((a, b) => a - b);
  const found = columns
    .filter(({ text }) => names.includes(text))
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }, i) => ({ x: ticks[i] ?? Number.NaN, index: names.indexOf(text) }));
  const [first, second] = found;
  if (!first || !second) throw new Error(`An axis needs two names: ${JSON.stringify(columns)}`);
  const step = (second.x - first.x) / (second.index - first.index);
  return (index) => first.x + (index - first.index) * step;
}
