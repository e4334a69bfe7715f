import type { Element } from 'hast';
import type { TextMeasure, TextStyle } from '../contract.ts';
import type { Point } from '../geometry.ts';
import { rect, textLines } from '../svg.ts';
import { fitLines, widest } from '../text/fit.ts';
import { lineHeight, type Theme } from '../theme.ts';
import type { NetworkGraph } from './graph.ts';
import { linkColour } from './link-style.ts';
import type { NetworkWords } from './words.ts';

/** Where links of one kind arrive at the focus, and what is written beside it. */
interface Port {
  top: number;
  height: number;
  lines: string[];
  count: string;
  slots: number;
}

export interface Ports {
  name: string[]; // the name of the focus, in lines
  ports: Port[];
  left: number; // of the bar
  top: number; // of the name
  barTop: number;
  bottom: number;
  /** Where the n-th link of a kind meets the bar. */
  slot: (kind: number, place: number) => Point;
}

/** Ports with their height known, before it is settled how far down they stand. */
export interface LoosePorts {
  height: number;
  at: (top: number) => Ports;
}

const SLOT = 8;
const BAR = { width: 8, gap: 10 };
const PORT_GAP = 14;
const TEXT_WIDTH = 140;

interface PortOptions {
  measure: TextMeasure;
  theme: Theme;
  words: NetworkWords;
  width: number; // of the drawing
}

/** Stacks the ports along the bar; a port is as high as its links or its label need. */
export function placePorts(graph: NetworkGraph, { measure, theme, words, width }: PortOptions): LoosePorts {
  const counts = graph.kinds.map(
    (_, kind) => graph.partners.flatMap(({ links }) => links).filter((link) => link.kind === kind).length,
  );
  const kinds = graph.kinds.map((kind, i) => ({
    lines: fitLines(kind, { style: kindStyle(theme), width: TEXT_WIDTH, measure, maxLines: 3 }).lines,
    slots: counts[i] ?? 0,
    count: words.links(counts[i] ?? 0),
  }));
  const name = fitLines(graph.focus, { style: focusStyle(theme), width: TEXT_WIDTH, measure, maxLines: 3 }).lines;
  const texts = [
    widest(name, focusStyle(theme), measure),
    ...kinds.flatMap(({ lines, count }) => [
      widest(lines, kindStyle(theme), measure),
      measure.width(count, theme.note),
    ]),
  ];
  const left = Math.floor(width - Math.max(...texts) - BAR.gap - BAR.width - 1);
  return loosePorts({ name, kinds, left, theme });
}

function loosePorts({
  name,
  kinds,
  left,
  theme,
}: {
  name: string[];
  kinds: Pick<Port, 'lines' | 'slots' | 'count'>[];
  left: number;
  theme: Theme;
}): LoosePorts {
  const nameHeight = name.length * lineHeight(focusStyle(theme)) + 6;
  const heights = kinds.map(({ lines, slots }) =>
    slots === 0 ? 0 : Math.max(slots * SLOT, lines.length * lineHeight(kindStyle(theme)) + lineHeight(theme.note)),
  );
  const height = nameHeight + heights.reduce((sum, each) => sum + (each === 0 ? 0 : each + PORT_GAP), 0);
  const at = (top: number): Ports => {
    let y = top + nameHeight;
    const ports = kinds.map((kind, i): Port => {
      const port = { ...kind, top: y + PORT_GAP / 2, height: heights[i] ?? 0 };
      if (port.height > 0) y += port.height + PORT_GAP;
      return port;
    });
    const slot = (kind: number, place: number): Point => {
      const { top: portTop, height: portHeight, slots } = ports[kind] ?? { top: y, height: 0, slots: 1 };
      return { x: left, y: portTop + portHeight / 2 + (place - (slots - 1) / 2) * SLOT };
    };
    return { name, ports, left, top, barTop: top + nameHeight, bottom: y, slot };
  };
  return { height, at };
}

/** The bar of the focus with its name above it and a label beside each port. */
export function drawPorts(
  { focus }: NetworkGraph,
  { name, ports, left, top, barTop, bottom }: Ports,
  { theme, highlight }: { theme: Theme; highlight: string | undefined },
): Element[] {
  const colour = highlight === focus ? 'c-accent' : 'c-ink';
  const x = left + BAR.width + BAR.gap;
  const block = (lines: string[], y: number, style: TextStyle) => ({
    box: { x, y, width: TEXT_WIDTH, height: lines.length * lineHeight(style) },
    style,
  });
  return [
    ...textLines(name, { ...block(name, top, focusStyle(theme)), colour }),
    rect({ x: left, y: barTop, width: BAR.width, height: bottom - barTop }, colour),
    ...ports.flatMap((port, kind) => {
      if (port.slots === 0) return [];
      const kindHeight = port.lines.length * lineHeight(kindStyle(theme));
      const y = port.top + (port.height - kindHeight - lineHeight(theme.note)) / 2;
      return [
        rect({ x: left + BAR.width, y: port.top, width: 3, height: port.height }, linkColour(kind)),
        ...textLines(port.lines, block(port.lines, y, kindStyle(theme))),
        ...textLines([port.count], { ...block([port.count], y + kindHeight, theme.note), colour: 'c-quiet' }),
      ];
    }),
  ];
}

const focusStyle = (theme: Theme): TextStyle => ({ size: theme.name.size + 2, weight: 700 });
const kindStyle = (theme: Theme): TextStyle => ({ ...theme.name, weight: 500 });
