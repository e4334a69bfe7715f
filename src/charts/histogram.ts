import { bin, max, ticks } from 'd3';
import type { ChartSpecOf } from '../model/chart.ts';
import type { ChartKindModule } from './contract.ts';
import { printExact, printLabel } from './format.ts';
import { type Box, bottom } from './geometry.ts';
import type { SpreadGroup, SpreadInput } from './spread/read-spread.ts';
import {
  axisTitle,
  type DrawnGroup,
  describeSpread,
  renderSpread,
  type SpreadPlace,
  spreadTable,
} from './spread/render-spread.ts';
import { rect } from './svg.ts';
import { wordsOf } from './words.ts';

/** How values are spread: bars over equal stretches of the axis, each as high as its share of the values. */
export const histogramChart: ChartKindModule<'histogram'> = {
  render: (spec, data, context) =>
    renderSpread(spec, data, context, (input) => {
      const edges = edgesOf(input, spec);
      const bars = new Map(input.groups.map((group) => [group, barsOf(group, edges)]));
      const most = max([...bars.values()].flat(), ({ share }) => share) ?? 1;
      return {
        ends: [edges[0] ?? 0, edges.at(-1) ?? 1],
        draw: (group, place) => drawBars(bars.get(group) ?? [], most, place),
        key: { symbol: '▂▅▃', text: wordsOf(context.locale.language).spread.bars(input.ofFigures) },
      };
    }),
  describe: (spec, data, locale) => describeSpread('histogram', spec, data, locale),
  table: (spec, data, locale) =>
    spreadTable(spec, data, locale, (input) => {
      const { spread: words } = wordsOf(locale.language);
      const edges = edgesOf(input, spec);
      const print = (value: number): string => printExact(value, locale.language, 6);
      const title = axisTitle(input, locale);
      return {
        titles: [`${title}: ${words.from}`, words.to, words.share],
        rows: (group) =>
          barsOf(group, edges).map(({ from, to, share }) => [
            print(from),
            print(to),
            printLabel(share * 100, locale.language, '%'),
          ]),
      };
    }),
};

interface Bar {
  from: number;
  to: number;
  share: number;
}

const USUAL_BINS = 24;

/** Round values that the bars of all groups begin and end at; on a log axis they are equal multiples. */
function edgesOf({ groups, x }: SpreadInput, { bins = USUAL_BINS }: ChartSpecOf<'histogram'>): number[] {
  const all = groups.flatMap(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (!(high > low)) return [low - 0.5, high + 0.5];
  if (x.log) return Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low * (high / low) ** (i / bins)));
  const inner = ticks(low, high, bins);
  const step = (inner[1] ?? high) - (inner[0] ?? low) || high - low;
  const [first = low, last = high] = [inner[0], inner.at(-1)];
  return [...(first > low ? [first - step] : []), ...inner, ...(last < high ? [last + step] : [])];
}

function barsOf({ values }: SpreadGroup, edges: readonly number[]): Bar[] {
  const [low = 0, high = 1] = [edges[0], edges.at(-1)];
  const bins = bin().domain([low, high]).thresholds(edges.slice(1, -1))(values);
  return bins.map((one) => ({ from: one.x0 ?? low, to: one.x1 ?? high, share: one.length / values.length }));
}

function drawBars(bars: readonly Bar[], most: number, { box, x, colour }: SpreadPlace): DrawnGroup {
  const boxes = bars.map(({ from, to, share }): Box => {
    const [left, right] = [x.at(from), x.at(to)];
    const gap = right - left > 4 ? 1 : 0;
    const height = (share / most) * box.height;
    return { x: left + gap / 2, y: bottom(box) - height, width: right - left - gap, height };
  });
  return {
    elements: boxes.filter(({ height }) => height > 0).map((bar) => rect(bar, colour)),
    places: boxes.map((bar) => ({ x: bar.x + bar.width / 2, y: bar.y })),
  };
}
