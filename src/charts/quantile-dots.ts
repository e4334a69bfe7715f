import type { ChartKindModule } from './contract.ts';
import { printExact } from './format.ts';
import { bottom, type Point } from './geometry.ts';
import { paint } from './palette.ts';
import { quantile } from './spread/quantile.ts';
import type { SpreadGroup } from './spread/read-spread.ts';
import {
  axisTitle,
  type DrawnGroup,
  describeSpread,
  renderSpread,
  type SpreadPlace,
  spreadTable,
} from './spread/render-spread.ts';
import { element, px } from './svg.ts';
import { wordsOf } from './words.ts';

/** Chances as things to count: each dot is one in so many (Kay et al., "When (ish) is My Bus?", CHI 2016). */
export const quantileDotsChart: ChartKindModule<'quantile-dots'> = {
  render: (spec, data, context) =>
    renderSpread(spec, data, context, () => ({
      draw: (group, place) => drawDots(dotsOf(group, spec.dots), place),
      key: { symbol: '●', text: wordsOf(context.locale.language).spread.dots(spec.dots) },
    })),
  describe: (spec, data, locale) => describeSpread('quantile-dots', spec, data, locale),
  table: (spec, data, locale) =>
    spreadTable(spec, data, locale, (input) => ({
      titles: [wordsOf(locale.language).spread.rank, axisTitle(input, locale)],
      rows: (group) =>
        dotsOf(group, spec.dots).map((value, i) => [String(i + 1), printExact(value, locale.language, 4)]),
    })),
};

const dotsOf = ({ values }: SpreadGroup, count: number): number[] =>
  Array.from({ length: count }, (_, i) => quantile(values, (i + 0.5) / count));

const LARGEST = 24;
const SMALLEST = 3;

function drawDots(dots: readonly number[], { box, x, colour }: SpreadPlace): DrawnGroup {
  const places = dots.map((value) => x.at(value));
  let size = LARGEST;
  while (size > SMALLEST && tallest(stacked(places, size)) * size > box.height) size -= 0.5;
  const pitch = Math.min(size, box.height / tallest(stacked(places, size)));
  const centres = stacked(places, size).flatMap((stack) =>
    stack.map((at, k): Point => ({ x: at, y: bottom(box) - pitch * (k + 0.5) - 1 })),
  );
  const radius = px(size / 2 - 0.6);
  return {
    elements: centres.map(({ x: cx, y: cy }) =>
      element('circle', { cx: px(cx), cy: px(cy), r: radius, ...paint({ fill: colour }) }),
    ),
    places: centres,
  };
}

/** Dots that would overlap stand on each other, in the middle of the stretch that they share (Wilkinson, "Dot Plots", 1999). */
function stacked(places: readonly number[], size: number): number[][] {
  const stacks: number[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    if (at - start >= size) {
      stacks.push([at]);
      start = at;
    } else stacks.at(-1)?.push(at);
  }
  return stacks.map((stack) => {
    const middle = ((stack[0] ?? 0) + (stack.at(-1) ?? 0)) / 2;
    return stack.map(() => middle);
  });
}

const tallest = (stacks: readonly number[][]): number => stacks.reduce((most, { length }) => Math.max(most, length), 1);
