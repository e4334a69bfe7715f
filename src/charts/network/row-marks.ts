import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import type { MarkPoint } from '../mark-points.ts';
import { textLines } from '../svg.ts';
import { fitLines } from '../text/fit.ts';
import { lineHeight, themeOf } from '../theme.ts';
import type { Link, NetworkGraph, Partner } from './graph.ts';
import { ARROW_LENGTH, arrowHead, linkMark } from './link-style.ts';

interface CellMarks {
  graph: NetworkGraph;
  radius: number;
  /** Where the links stand; grows. */
  points: MarkPoint[];
}

const GAP = 3;
/** Left of a link's words, for its mark. */
const INDENT = 20;

/** Room that the widest cell of a column takes, in px. */
export function cellMarksWidth(partners: readonly Partner[], kind: number, radius: number): number {
  const most = Math.max(1, ...partners.map(({ links }) => links.filter((link) => link.kind === kind).length));
  return most * (2 * radius + GAP) - GAP;
}

/** The marks of one partner and one kind side by side, centred; an arrow before one that begins at the focus. */
export function drawCellMarks(
  links: readonly Link[],
  { x, y, ...marks }: CellMarks & { x: number; y: number },
): Element[] {
  const step = 2 * marks.radius + GAP;
  return links.flatMap((link, i) => drawLinkMark(link, { x: x + (i - (links.length - 1) / 2) * step, y, ...marks }));
}

function drawLinkMark(link: Link, { x, y, graph, radius, points }: CellMarks & { x: number; y: number }): Element[] {
  const mark = linkMark(link, { at: { x, y }, radius, points });
  const outward = link.from === graph.focus;
  return outward ? [arrowHead({ x: x - radius - ARROW_LENGTH - 1, y }, -1, link.kind), mark] : [mark];
}

/** Every link of a partner on a line of its own: its mark, kind and label. */
export function drawLabelledLinks(
  links: readonly Link[],
  graph: NetworkGraph,
  { context, top, points }: { context: ChartContext; top: number; points: MarkPoint[] },
): Element[] {
  const { note, radius } = themeOf(context.layout);
  let y = top;
  return links.flatMap((link) => {
    const lines = linkLines(link, graph, context);
    const box = { x: INDENT, y, width: context.width - INDENT, height: lines.length * lineHeight(note) };
    const drawn = [
      ...drawLinkMark(link, { x: INDENT - radius - 5, y: y + lineHeight(note) / 2, graph, radius, points }),
      ...textLines(lines, { box, style: note }),
    ];
    y += box.height;
    return drawn;
  });
}

/** Height of all the lines of a partner's links, in px. */
export function labelledHeight(links: readonly Link[], graph: NetworkGraph, context: ChartContext): number {
  const lines = links.reduce((count, link) => count + linkLines(link, graph, context).length, 0);
  return lines * lineHeight(themeOf(context.layout).note);
}

function linkLines({ kind, label }: Link, { kinds }: NetworkGraph, { measure, layout, width }: ChartContext): string[] {
  const words = `${kinds[kind] ?? ''}${label === '' ? '' : `: ${label}`}`;
  return fitLines(words, { style: themeOf(layout).note, width: width - INDENT, measure, maxLines: 3 }).lines;
}
