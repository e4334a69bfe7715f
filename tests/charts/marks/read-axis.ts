import { readDate, readNumber } from './read-print.ts';
import type { Mark } from './read-svg.ts';

/** Where a value stands, as the labels of an axis say: px. */
export type Axis = (value: number) => number;

interface Tick {
  at: number;
  value: number;
}

/** What stands on an axis: days, which a label names by the first of them, or years, which it names by their middle. */
export type Labels = 'numbers' | 'days' | 'years';

/** What a label says. A month without a year is left out. */
function valueOn(text: string, labels: Labels): number | undefined {
  if (labels === 'numbers') return readNumber(text);
  const date = readDate(text);
  return date && (labels === 'days' ? date[0] : Math.floor((date[0] + date[1]) / 2));
}

const isLabel = ({ tag, look }: Mark, anchor: string): boolean =>
  tag === 'text' && look['text-anchor'] === anchor && look['font-size'] === '12' && look.class === 'c-quiet-fill';

/** The axis from left to right: labels that stand in one line below the marks, moved to the gridlines they belong to. */
export function readAcross(
  marks: readonly Mark[],
  { labels: kind = 'numbers', log = false }: { labels?: Labels; log?: boolean } = {},
): Axis {
  const labels = marks.filter((mark) => isLabel(mark, 'middle'));
  const foot = Math.max(...labels.map((mark) => mark.at('y')));
  const lines = gridlines(marks).filter(([from, to]) => from?.x === to?.x);
  return axisOf(
    labels
      .filter((mark) => mark.at('y') === foot)
      .flatMap((mark) => tickOf(mark.text, mark.at('x'), { lines: lines.map(([from]) => from?.x ?? 0), labels: kind })),
    log,
  );
}

/** The axis from bottom to top. */
export function readUp(marks: readonly Mark[]): Axis {
  const lines = gridlines(marks).filter(([from, to]) => from?.y === to?.y);
  return axisOf(
    marks
      .filter((mark) => isLabel(mark, 'end'))
      .flatMap((mark) =>
        tickOf(mark.text, mark.at('y') - 4.3, { lines: lines.map(([from]) => from?.y ?? 0), labels: 'numbers' }),
      ),
  );
}

const gridlines = (marks: readonly Mark[]) =>
  marks.filter(({ tag, look }) => tag === 'path' && look.fill === 'none').flatMap(({ pieces }) => pieces);

interface Lines {
  lines: number[];
  labels: Labels;
}

/** A label at the end of an axis is moved inwards; its gridline is not. */
function tickOf(text: string, at: number, { lines, labels }: Lines): Tick[] {
  const value = valueOn(text, labels);
  if (value === undefined) return [];
  const nearest = lines.reduce((best, line) => (Math.abs(line - at) < Math.abs(best - at) ? line : best), 1e9);
  return [{ value, at: Math.abs(nearest - at) < 12 ? nearest : at }];
}

/** Straight, or straight in the logarithm where that is what the labels in the middle say, or the chart if there are two. */
function axisOf(ticks: readonly Tick[], log = false): Axis {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) throw new Error(`An axis needs two labels: ${JSON.stringify(ticks)}`);
  const along = (place: (value: number) => number): Axis => {
    const slope = (last.at - first.at) / (place(last.value) - place(first.value));
    return (value) => first.at + slope * (place(value) - place(first.value));
  };
  const fits = (axis: Axis): boolean => ticks.every(({ value, at }) => Math.abs(axis(value) - at) < 1);
  const axes = [
    ...(log ? [] : [along((value) => value)]),
    ...(ticks.every(({ value }) => value > 0) ? [along(Math.log)] : []),
  ];
  const found = axes.find(fits);
  if (!found) throw new Error(`No axis has these labels: ${JSON.stringify(ticks)}`);
  return found;
}
