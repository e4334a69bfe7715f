import { max } from 'd3';
import type { ChartKindModule } from './contract.ts';
import { printExact } from './format.ts';
import { bottom, type Point } from './geometry.ts';
import { quantile } from './spread/quantile.ts';
import type { SpreadGroup, SpreadInput } from './spread/read-spread.ts';
import {
  axisTitle,
  type DrawnGroup,
  describeSpread,
  renderSpread,
  type SpreadPlace,
  spreadTable,
} from './spread/render-spread.ts';
import { area, path, polyline, px } from './svg.ts';
import { wordsOf } from './words.ts';

/** How likely each value is, as a smooth curve from the least to the greatest. */
export const densityChart: ChartKindModule<'density'> = {
  render: (spec, data, context) =>
    renderSpread(spec, data, context, (input) => {
      const curves = new Map(input.groups.map((group) => [group, curveOf(group, input)]));
      const most = max([...curves.values()].flat(), ({ height }) => height) || 1;
      return {
        draw: (group, place) => drawCurve(group, { curve: curves.get(group) ?? [], most }, place),
        key: { symbol: '◠', text: wordsOf(context.locale.language).spread.curve },
      };
    }),
  describe: (spec, data, locale) => describeSpread('density', spec, data, locale),
  table: (spec, data, locale) =>
    spreadTable(spec, data, locale, (input) => ({
      titles: [wordsOf(locale.language).spread.percentile, axisTitle(input, locale)],
      rows: (group) =>
        percentilesOf(group).map(({ percent, value }) => [String(percent), printExact(value, locale.language, 4)]),
    })),
};

const PERCENTS = [5, 10, 25, 50, 75, 90, 95];

/** What the table says of a group. */
const percentilesOf = ({ values }: SpreadGroup) =>
  PERCENTS.map((percent) => ({ percent, value: quantile(values, percent / 100) }));

const POINTS = 120;
/** As many values say all that a smooth curve can show. */
const MOST_VALUES = 400;

interface CurvePoint {
  value: number;
  height: number;
}

/**
 * A Gaussian kernel estimate with the bandwidth of Silverman ("Density Estimation", 1986, 3.31), per unit of the axis as it is
 * drawn: on a log axis a multiple counts, not a difference.
 */
function curveOf({ values }: SpreadGroup, { x }: SpreadInput): CurvePoint[] {
  const place = x.log ? Math.log : (value: number): number => value;
  const back = x.log ? Math.exp : (value: number): number => value;
  const count = Math.min(values.length, MOST_VALUES);
  const drawn = Array.from({ length: count }, (_, i) => place(quantile(values, (i + 0.5) / count)));
  const [low = 0, high = 0] = [drawn[0], drawn.at(-1)];
  // Values so near to each other have no width to be drawn in.
  if (!(high - low > 1e-150)) return [];
  const width = bandwidth(drawn);
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const at = low + ((high - low) * i) / POINTS;
    const height = drawn.reduce((sum, other) => sum + Math.exp(-0.5 * ((at - other) / width) ** 2), 0);
    return { value: i === POINTS ? back(high) : back(at), height: height / (count * width) };
  });
}

function bandwidth(sorted: readonly number[]): number {
  const mean = sorted.reduce((a, b) => a + b, 0) / sorted.length;
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (sorted.length - 1));
  const middle = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  return 0.9 * (middle > 0 ? Math.min(deviation, middle) : deviation) * sorted.length ** -0.2;
}

/** The height of the curve at a value between its ends. */
function heightAt(value: number, curve: readonly CurvePoint[]): number {
  const next = curve.findIndex((point) => point.value >= value);
  const [before, after] = [curve[Math.max(0, next - 1)], curve[next]];
  if (!before || !after) return 0;
  const share = after.value > before.value ? (value - before.value) / (after.value - before.value) : 0;
  return before.height + share * (after.height - before.height);
}

function drawCurve(
  group: SpreadGroup,
  { curve, most }: { curve: readonly CurvePoint[]; most: number },
  { box, x, colour }: SpreadPlace,
): DrawnGroup {
  const places = percentilesOf(group).map(({ value }): Point => {
    return { x: x.at(value), y: bottom(box) - (heightAt(value, curve) / most) * box.height };
  });
  const points = curve.map(
    ({ value, height }): Point => ({ x: x.at(value), y: bottom(box) - (height / most) * box.height }),
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { elements: [], places };
  const edge = polyline(points);
  return {
    elements: [area(`${edge}V${px(bottom(box))}H${px(first.x)}Z`, colour, 0.25), path(edge, { colour, width: 2 })],
    places,
  };
}
