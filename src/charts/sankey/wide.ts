import { sankey, sankeyJustify } from 'd3-sankey';
import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import { type Box, inflate, overlaps, type Point } from '../geometry.ts';
import { type MarkPoint, pointOf } from '../mark-points.ts';
import { drawMark } from '../marks.ts';
import { area, path, rect, text } from '../svg.ts';
import { wrapLines } from '../text/lines.ts';
import { ascent, bold, lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import { flowText, isUnsure, totalText } from './flow-texts.ts';
import type { FlowNode, SankeyInput } from './read-sankey.ts';
import { edgesOf, ends, type FlowLink, type Link, middleAt, type Node, ribbon } from './ribbon.ts';

interface NodeLabel {
  node: Node;
  lines: string[];
  total: string;
}

const NODE_WIDTH = 10;
const LABEL_GAP = 4;

/** Flows as ribbons from left to right, as wide as they are large; names and sums stand on the bars that they join. */
export function drawWide(
  input: SankeyInput,
  context: ChartContext,
  highlight: string | undefined,
): { children: Element[]; height: number; points: MarkPoint[] } {
  const theme = themeOf(context.layout);
  const columns = Math.max(...input.nodes.map(({ depth }) => depth)) + 1;
  const pitch = (context.width - NODE_WIDTH) / Math.max(1, columns - 1);
  const styleOf = (name: string) => (name === highlight ? bold(theme.name) : theme.name);
  const labels = new Map(
    input.nodes.map((node) => [
      node.name,
      {
        lines: wrapLines(node.name, { width: pitch * 0.48, style: styleOf(node.name), measure: context.measure }),
        total: totalText(node, input.value, context.locale.language),
      },
    ]),
  );
  const deepest = Math.max(...[...labels.values()].map(({ lines }) => lines.length));
  const labelHeight = deepest * lineHeight(theme.name) + lineHeight(theme.note) + LABEL_GAP;
  const { nodes, links, height } = layout(input, { context, labelHeight });
  const placed = nodes.map((node): NodeLabel => ({ node, ...(labels.get(node.name) ?? { lines: [], total: '' }) }));
  const setting = { context, theme, highlight };
  const names = placed.map((label) => drawName(label, { ...setting, styleOf, width: context.width }));
  const taken = names.flatMap(({ boxes }) => boxes);
  return {
    children: [
      ...links.map((link) => drawRibbon(link, highlight)),
      ...links.filter(({ flow }) => isUnsure(flow.reading)).flatMap(drawEdges),
      ...nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) =>
        rect({ x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) }, 'c-ink'),
      ),
      ...names.flatMap(({ elements }) => elements),
      ...links.flatMap((link) => drawLinkLabel(link, { input, context, theme, taken })),
    ],
    height,
    points: links.flatMap((link) => pointOf(link.flow.reading, middleOf(link).x, middleOf(link).y)),
  };
}

function layout(input: SankeyInput, { context, labelHeight }: { context: ChartContext; labelHeight: number }) {
  const counts = Map.groupBy(input.nodes, ({ depth }) => depth);
  // Those that nothing leaves are moved to the last column, which may then hold them all.
  const last = input.nodes.filter(({ out }) => !out).length;
  const most = Math.max(last, ...[...counts.values()].map((nodes) => nodes.length));
  const padding = labelHeight + 8;
  const height = Math.max(plotHeightOf(context), most * padding + 160);
  const graph = sankey<FlowNode, FlowLink>()
    .nodeId(({ name }) => name)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(padding)
    .extent([
      [0, labelHeight],
      [context.width, height - 2],
    ])({
    nodes: input.nodes.map((node) => ({ ...node })),
    links: input.flows.map((flow) => ({ source: flow.from, target: flow.to, value: flow.size, flow })),
  });
  return { nodes: graph.nodes, links: graph.links, height };
}

interface NameSetting {
  context: ChartContext;
  theme: Theme;
  width: number;
  styleOf: (name: string) => Theme['name'];
}

/** A name above its bar: at the edges it keeps to them, elsewhere it is centred. */
function drawName({ node, lines, total }: NodeLabel, { context, theme, width, styleOf }: NameSetting) {
  const { x0 = 0, x1 = 0, y0 = 0, name } = node;
  const style = styleOf(name);
  const anchor = x0 < 1 ? 'start' : x1 > width - 1 ? 'end' : 'middle';
  const x = anchor === 'start' ? x0 : anchor === 'end' ? x1 : (x0 + x1) / 2;
  const top = y0 - LABEL_GAP - lineHeight(theme.note) - lines.length * lineHeight(style);
  const all = [
    ...lines.map((content) => ({ content, style, quiet: false })),
    { content: total, style: theme.note, quiet: true },
  ];
  let y = top;
  const boxes: Box[] = [];
  const elements = all.map(({ content, style: own, quiet }) => {
    const wide = context.measure.width(content, own);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    boxes.push({ x: left, y, width: wide, height: lineHeight(own) });
    const element = text(content, {
      at: { x, y: y + ascent(own) },
      style: own,
      colour: quiet ? 'c-quiet' : 'c-ink',
      anchor,
      halo: true,
    });
    y += lineHeight(own);
    return element;
  });
  return { elements, boxes };
}

function drawRibbon(link: Link, highlight: string | undefined): Element {
  const { source, target } = ends(link);
  const named = highlight !== undefined && (source.name === highlight || target.name === highlight);
  const colour = highlight === undefined || named ? 'c-accent' : 'c-muted';
  return area(ribbon(link), colour, named ? 0.5 : 0.3);
}

/** Broken edges: the flow is known from one side only, within a range, or not beyond doubt. */
function drawEdges(link: Link): Element[] {
  const { top, bottom } = edgesOf(link);
  return [top, bottom.forth].map((d) => path(d, { colour: 'c-ink', width: 1, dash: '3 3' }));
}

interface LinkSetting {
  input: SankeyInput;
  context: ChartContext;
  theme: Theme;
  /** Boxes of the texts that stand already; grows. */
  taken: Box[];
}

/** The size of a flow, where its ribbon is wide enough for it, nearest to where it begins. */
function drawLinkLabel(link: Link, { input, context, theme, taken }: LinkSetting): Element[] {
  const { source, target } = ends(link);
  const { flow, width = 0 } = link;
  const unsure = isUnsure(flow.reading);
  // A flow that is all of its place, on either side, has its size there.
  const alone = (source.sourceLinks?.length === 1 && !source.into) || (target.targetLinks?.length === 1 && !target.out);
  if (alone && !unsure) return [];
  const content = flowText(flow.reading, input.value, context.locale.language);
  const style = theme.note;
  const size = context.measure.width(content, style);
  const mark = flow.reading.status !== undefined && flow.reading.status !== 'confirmed' ? 12 : 0;
  if (width < lineHeight(style) - 2) return mark > 0 ? [markAt(link)] : [];
  const [a, b] = [(source.x1 ?? 0) + 6, (target.x0 ?? 0) - 6];
  const height = lineHeight(style);
  const at = [a, b - size - mark]
    .map((x) => {
      const [from, to] = [middleAt(link, x), middleAt(link, x + size + mark)];
      return { x, y: (from + to - height) / 2, width: size + mark, height, slope: Math.abs(to - from) };
    })
    // Text stays within its ribbon, also where that rises or falls.
    .filter(({ slope }) => slope + height - 4 <= width)
    .find((box) => box.width < b - a && taken.every((other) => !overlaps(inflate(box, 2), other)));
  if (!at) return mark > 0 ? [markAt(link)] : [];
  taken.push(at);
  return [
    ...(mark > 0
      ? [
          drawMark(
            { x: at.x + 4, y: at.y + at.height / 2 },
            { radius: 3.5, colour: 'c-ink', status: flow.reading.status },
          ),
        ]
      : []),
    text(content, { at: { x: at.x + mark, y: at.y + ascent(style) }, style }),
  ];
}

function middleOf(link: Link): Point {
  const { source, target } = ends(link);
  return { x: ((source.x1 ?? 0) + (target.x0 ?? 0)) / 2, y: ((link.y0 ?? 0) + (link.y1 ?? 0)) / 2 };
}

function markAt(link: Link): Element {
  return drawMark(middleOf(link), { radius: 3.5, colour: 'c-ink', status: link.flow.reading.status });
}
