import type { SankeyLink, SankeyNode } from 'd3-sankey';
import { px } from '../svg.ts';
import type { Flow, FlowNode } from './read-sankey.ts';

export type Node = SankeyNode<FlowNode, FlowLink>;
export type Link = SankeyLink<FlowNode, FlowLink>;
export interface FlowLink {
  source: string;
  target: string;
  value: number;
  flow: Flow;
}

/** Where a laid out flow begins and ends. */
export const ends = (link: Link): { source: Node; target: Node } => {
  const { source, target } = link;
  // The layout has put the places themselves where their names stood.
  return { source: source as Node, target: target as Node };
};

/** The outline of a flow: two curves whose distance is its width everywhere at its ends. */
export function ribbon(link: Link): string {
  const { top, bottom } = edgesOf(link);
  return `${top}L${bottom.end}${bottom.back}Z`;
}

export function edgesOf(link: Link) {
  const { source, target } = ends(link);
  const { y0 = 0, y1 = 0 } = link;
  const half = Math.max(link.width ?? 0, 1) / 2;
  const [a, b] = [source.x1 ?? 0, target.x0 ?? 0];
  const middle = px((a + b) / 2);
  const curve = (from: [number, number], to: [number, number]): string =>
    `C${middle},${px(from[1])} ${middle},${px(to[1])} ${px(to[0])},${px(to[1])}`;
  return {
    top: `M${px(a)},${px(y0 - half)}${curve([a, y0 - half], [b, y1 - half])}`,
    bottom: {
      forth: `M${px(a)},${px(y0 + half)}${curve([a, y0 + half], [b, y1 + half])}`,
      end: `${px(b)},${px(y1 + half)}`,
      back: curve([b, y1 + half], [a, y0 + half]),
    },
  };
}

/** The height of a flow's middle at some place between its ends; the curve is the one that is drawn. */
export function middleAt(link: Link, x: number): number {
  const { source, target } = ends(link);
  const [a, b] = [source.x1 ?? 0, target.x0 ?? 0];
  const { y0 = 0, y1 = 0 } = link;
  const along = (t: number): number => a + (b - a) * (1.5 * t * (1 - t) ** 2 + 1.5 * t ** 2 * (1 - t) + t ** 3);
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (along(t) < x) low = t;
    else high = t;
  }
  return y0 + (y1 - y0) * (3 * low ** 2 - 2 * low ** 3);
}
