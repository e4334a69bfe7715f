import type { Element } from 'hast';
import type { Point } from '../geometry.ts';
import { px } from '../svg.ts';
import type { Link } from './graph.ts';
import { ARROW_LENGTH, arrowHead, linkPath } from './link-style.ts';

interface StrandOptions {
  start: Point; // beside the partner
  /** Where a straight beginning ends and the curve begins. */
  turn: number;
  end: Point; // at the port of the focus
  /** The link goes from the focus to the partner. */
  outward: boolean;
}

/** A link between a partner and the focus: straight to the turn, then a curve that meets the port level. */
export function drawStrand(link: Link, { start, turn, end, outward }: StrandOptions): Element[] {
  const from = { x: start.x + (outward ? ARROW_LENGTH : 0), y: start.y };
  const to = { x: end.x - (outward ? 0 : ARROW_LENGTH), y: end.y };
  const bend = px((Math.max(turn, from.x) + to.x) / 2);
  const d =
    `M${px(from.x)},${px(from.y)}H${px(Math.max(turn, from.x))}` +
    `C${bend},${px(from.y)} ${bend},${px(to.y)} ${px(to.x)},${px(to.y)}`;
  const head = outward ? arrowHead(start, -1, link.kind) : arrowHead(end, 1, link.kind);
  return [linkPath(d, link.kind), head];
}
