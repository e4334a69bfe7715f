import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import type { MarkPoint } from '../mark-points.ts';
import { text, textLines } from '../svg.ts';
import { fitLine, widest } from '../text/fit.ts';
import { ascent, lineHeight, type Theme, themeOf } from '../theme.ts';
import { arcsHeight, arcsWidth, drawArcs } from './arcs.ts';
import type { NetworkGraph, Partner } from './graph.ts';
import { linkMark } from './link-style.ts';
import { drawPorts, type Ports, placePorts } from './ports.ts';
import { type PlacedRow, type PlacedRows, placeRows } from './rows.ts';
import { drawStrand } from './strands.ts';
import { networkWordsOf } from './words.ts';

/** Room that each of the parallel links of a row needs, in px: bare, and with a label beside it. */
const SLOT = { bare: 10, labelled: 16 };
const NAME_WIDTH = 150;
const LABEL_WIDTH = 170;
const MARK = { gap: 12, radius: 3.5 };
const MARGIN = 4;

interface WideLayout extends PlacedRows {
  graph: NetworkGraph;
  context: ChartContext;
  theme: Theme;
  ports: Ports;
  slot: number;
  namesRight: number;
  /** Where the links leave for the focus: to the right of all labels. */
  strandsLeft: number;
}

/**
 * The focus is a bar at the right, with a port for each kind of link; the others stand in rows at the left, those with most
 * kinds of link on top. Every link runs from its row to the port of its kind, so a partner with several roles is seen as a
 * fan of several colours. Links among the others are arcs at the far left.
 *
 *     Linked in 3 ways                          FOCUS
 *   ╭    Amazon ●────────╮   ╭────────────────▶ ┃ investor, 2 links
 *   ╰▶   Google ●─────╮  ╰───│──╮               ┃
 *              ○──────│──────╯  ╰─────────────▶ ┃ supplier, 2 links
 */
export function drawWide(
  graph: NetworkGraph,
  context: ChartContext,
  highlight: string | undefined,
): { children: Element[]; height: number; points: MarkPoint[] } {
  const layout = layOut(graph, context, highlight);
  const { rows, ports } = layout;
  const taken: Taken = { slots: ports.ports.map(() => 0), points: [] };
  const { points } = taken;
  const children = [
    ...drawNames(layout),
    ...drawArcs(graph.others, { rows, right: arcsWidth(graph.others), names: (row) => nameLeft(row, layout), points }),
    ...rows.flatMap((row) => drawRowLinks(row, layout, taken)),
    ...drawPorts(graph, ports, { theme: layout.theme, highlight }),
  ];
  return { children, height: Math.ceil(Math.max(layout.bottom, ports.bottom) + MARGIN), points };
}

function layOut(graph: NetworkGraph, context: ChartContext, highlight: string | undefined): WideLayout {
  const { measure, layout, locale, width } = context;
  const theme = themeOf(layout);
  const words = networkWordsOf(locale.language);
  const labelled = graph.partners.some(({ links }) => links.some(({ label }) => label !== ''));
  const slot = labelled ? SLOT.labelled : SLOT.bare;
  const needed = ({ links, name }: Partner): number => Math.max(links.length * slot, arcsHeight(graph.others, name));
  const options = { measure, theme, words, nameWidth: NAME_WIDTH, needed, highlight };
  const ports = placePorts(graph, { measure, theme, words, width });
  const free = placeRows(graph, { ...options, top: 0 });
  // The shorter of the two sides is centred on the longer one.
  const top = Math.max(MARGIN, (ports.height - free.bottom) / 2);
  const placed = placeRows(graph, { ...options, top });
  const namesRight = arcsWidth(graph.others) + namesWidth(placed, context);
  const labelsRight = namesRight + 2 * MARK.gap + labelsWidth(graph, context);
  return {
    ...placed,
    graph,
    context,
    theme,
    ports: ports.at(Math.max(0, (placed.bottom - ports.height) / 2)),
    slot,
    namesRight,
    strandsLeft: labelled ? labelsRight + MARK.gap : namesRight + 2 * MARK.gap,
  };
}

function namesWidth({ rows, headings }: PlacedRows, { measure, layout }: ChartContext): number {
  const { note } = themeOf(layout);
  const names = rows.map(({ lines, style }) => widest(lines, style, measure));
  return Math.ceil(
    Math.max(
      0,
      ...names,
      widest(
        headings.map((heading) => heading.text),
        note,
        measure,
      ),
    ),
  );
}

function labelsWidth({ partners }: NetworkGraph, { measure, layout }: ChartContext): number {
  const labels = partners.flatMap(({ links }) => links.map(({ label }) => label));
  return Math.min(LABEL_WIDTH, Math.ceil(widest(labels, themeOf(layout).note, measure)));
}

const nameLeft = ({ lines, style }: PlacedRow, { namesRight, context }: WideLayout): number =>
  namesRight - widest(lines, style, context.measure);

function drawNames({ rows, headings, namesRight, theme }: WideLayout): Element[] {
  const headingLines = headings.map((heading) =>
    text(heading.text, {
      at: { x: namesRight, y: heading.top + ascent(theme.note) },
      style: theme.note,
      colour: 'c-quiet',
      anchor: 'end',
    }),
  );
  const names = rows.flatMap(({ lines, style, top, height }) => {
    const block = lines.length * lineHeight(style);
    const box = { x: 0, y: top + (height - block) / 2, width: namesRight, height: block };
    return textLines(lines, { box, style, anchor: 'end' });
  });
  return [...headingLines, ...names];
}

/** What has been given away so far; grows. */
interface Taken {
  /** Places at each port. */
  slots: number[];
  points: MarkPoint[];
}

/** Marks, labels and links of one row. */
function drawRowLinks(row: PlacedRow, layout: WideLayout, { slots, points }: Taken): Element[] {
  const { partner, top, height } = row;
  const { graph, context, theme, slot, namesRight, strandsLeft, ports } = layout;
  const markX = namesRight + MARK.gap;
  const width = LABEL_WIDTH;
  return partner.links.flatMap((link, i) => {
    const y = top + height / 2 + (i - (partner.links.length - 1) / 2) * slot;
    const place = slots[link.kind] ?? 0;
    slots[link.kind] = place + 1;
    const label = fitLine(link.label, { style: theme.note, width, measure: context.measure });
    const labelX = markX + MARK.gap;
    const start = label === '' ? markX + MARK.radius + 3 : labelX + context.measure.width(label, theme.note) + 6;
    const end = ports.slot(link.kind, place);
    return [
      ...drawStrand(link, { start: { x: start, y }, turn: strandsLeft, end, outward: link.from === graph.focus }),
      linkMark(link, { at: { x: markX, y }, radius: MARK.radius, points }),
      ...(label === '' ? [] : [text(label, { at: { x: labelX, y: y + 4 }, style: theme.note, colour: 'c-quiet' })]),
    ];
  });
}
