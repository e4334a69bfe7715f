import type { Element } from 'hast';
import { drawBar, drawDoubt } from '../bar/bar-marks.ts';
import type { ChartContext } from '../contract.ts';
import { type MarkPoint, pointOf } from '../mark-points.ts';
import { drawMark } from '../marks.ts';
import { centre, extent } from '../reading.ts';
import { createScale, type Scale } from '../scale.ts';
import { text } from '../svg.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { ascent, bold, lineHeight, type Theme, themeOf } from '../theme.ts';
import { flowText, totalText } from './flow-texts.ts';
import type { Flow, FlowNode, SankeyInput } from './read-sankey.ts';
import { sankeyWordsOf } from './words.ts';

const BAR_HEIGHT = 9;
const GAP = 10;
const INDENT = 12;

interface ListSetting {
  input: SankeyInput;
  context: ChartContext;
  theme: Theme;
  x: Scale;
  highlight: string | undefined;
}

/** Flows as a list: each place in the order of the flow, and below it a bar for every flow that leaves it. */
export function drawNarrow(
  input: SankeyInput,
  context: ChartContext,
  highlight: string | undefined,
): { children: Element[]; height: number; points: MarkPoint[] } {
  const theme = themeOf(context.layout);
  const setting = { input, context, theme, highlight, x: scaleOf(input, context) };
  const room = (context.plotHeight ?? Number.POSITIVE_INFINITY) - lineHeight(theme.note);
  const children: Element[] = [];
  const points: MarkPoint[] = [];
  let [y, drawn] = [0, 0];
  for (const node of input.nodes) {
    const flows = input.flows.filter(({ from }) => from === node.name).toSorted((a, b) => b.size - a.size);
    if (flows.length === 0) continue;
    const head = drawPlace(node, y, setting);
    let below = y + head.height;
    const group = flows.map((flow) => {
      const entry = drawFlow(flow, below, setting);
      below += entry.height;
      return { ...entry, bottom: below };
    });
    const kept = group.filter(({ bottom }, i) => bottom <= room || (drawn === 0 && i === 0));
    if (kept.length === 0) break;
    children.push(...head.elements, ...kept.flatMap(({ elements }) => elements));
    points.push(...kept.flatMap(({ point }) => point));
    drawn += kept.length;
    y = (kept.at(-1)?.bottom ?? y) + GAP;
    if (kept.length < group.length) break;
  }
  const left = input.flows.length - drawn;
  if (left === 0) return { children, height: y - GAP + 2, points };
  const words = sankeyWordsOf(context.locale.language).more(left);
  children.push(text(words, { at: { x: 0, y: y - GAP + ascent(theme.note) }, style: theme.note, colour: 'c-quiet' }));
  return { children, height: y - GAP + lineHeight(theme.note), points };
}

function scaleOf({ flows }: SankeyInput, context: ChartContext): Scale {
  const most = flows.flatMap(({ reading }) => extent(reading)).reduce((a, b) => Math.max(a, b), 0);
  return createScale({
    kind: 'linear',
    domain: [0, most],
    // Room for the arrow of a bound.
    range: [INDENT, context.width - 14],
    language: context.locale.language,
    unit: '',
    ticks: { count: 1 },
  });
}

function drawPlace(node: FlowNode, y: number, { input, context, theme, highlight }: ListSetting) {
  const total = totalText(node, input.value, context.locale.language);
  const colour = node.name === highlight ? 'c-accent' : 'c-ink';
  return drawPair(
    { name: node.name, value: total, x: 0, y, colour },
    { context, name: bold(theme.name), figure: theme.note },
  );
}

function drawFlow(flow: Flow, y: number, { input, context, theme, x, highlight }: ListSetting) {
  const value = flowText(flow.reading, input.value, context.locale.language);
  const named = highlight !== undefined && (flow.from === highlight || flow.to === highlight);
  const pair = drawPair(
    {
      name: sankeyWordsOf(context.locale.language).to(flow.to),
      value,
      x: INDENT,
      y,
      colour: 'c-ink',
      status: flow.reading.status,
    },
    { context, name: theme.name, figure: theme.value },
  );
  const place = { x, y: y + pair.height + 2 + BAR_HEIGHT / 2, height: BAR_HEIGHT, base: 0 };
  const bar = drawBar(flow.reading, place, highlight === undefined || named ? 'c-accent' : 'c-muted');
  return {
    elements: [...pair.elements, ...bar, ...drawDoubt(flow.reading, place)],
    height: pair.height + BAR_HEIGHT + 8,
    point: pointOf(flow.reading, x.at(centre(flow.reading) ?? 0), place.y),
  };
}

interface Pair {
  name: string;
  value: string;
  x: number;
  y: number;
  colour: 'c-ink' | 'c-accent';
  status?: Flow['reading']['status'];
}

/** A name on the left and a number on the right of one line, or below it where both do not fit. */
function drawPair(
  { name, value, x, y, colour, status }: Pair,
  { context, name: style, figure }: { context: ChartContext; name: Theme['name']; figure: Theme['name'] },
): { elements: Element[]; height: number } {
  const { measure, width } = context;
  const mark = status !== undefined && status !== 'confirmed' ? 14 : 0;
  const texts = wrapLines(value, { width: width - x - mark, style: figure, measure });
  const taken = widest(texts, figure, measure) + mark;
  const beside = texts.length === 1 && taken < (width - x) * 0.5;
  const names = wrapLines(name, { width: width - x - (beside ? taken + GAP : 0), style, measure });
  const nameHeight = names.length * lineHeight(style);
  const top = beside ? y : y + nameHeight;
  return {
    elements: [
      ...names.map((content, i) =>
        text(content, { at: { x, y: y + i * lineHeight(style) + ascent(style) }, style, colour }),
      ),
      ...texts.map((content, i) =>
        text(content, {
          at: { x: beside ? width : x + mark, y: top + i * lineHeight(figure) + ascent(figure) },
          style: figure,
          anchor: beside ? 'end' : 'start',
        }),
      ),
      ...(mark > 0
        ? [
            drawMark(
              { x: beside ? width - taken + 5 : x + 5, y: top + lineHeight(figure) / 2 },
              { radius: 3.5, colour: 'c-ink', status },
            ),
          ]
        : []),
    ],
    height: beside ? Math.max(nameHeight, lineHeight(figure)) : nameHeight + texts.length * lineHeight(figure),
  };
}
