import type { Element } from 'hast';
import type { Point } from '../geometry.ts';
import type { MarkPoint } from '../mark-points.ts';
import { drawMark } from '../marks.ts';
import { CATEGORY_COLOURS, type ColourName, paint } from '../palette.ts';
import { element, path, polyline } from '../svg.ts';
import type { Link } from './graph.ts';

const DASHES = [undefined, '7 3', '2 3', '9 3 2 3'];
const ARROW = { length: 6, half: 3.5 };

export const linkColour = (kind: number): ColourName => CATEGORY_COLOURS[kind] ?? 'c-muted';

/** A link as a curve; its kind is told by colour and by dash, so that neither has to be seen. */
export function linkPath(d: string, kind: number): Element {
  const dash = DASHES[kind];
  return path(d, { colour: linkColour(kind), width: 1.75, ...(dash ? { dash } : {}) });
}

/** An arrow head whose point is at `tip`; the link comes from the left (1) or from the right (-1). */
export function arrowHead(tip: Point, direction: 1 | -1, kind: number): Element {
  const back = tip.x - direction * ARROW.length;
  const corners = [
    { x: back, y: tip.y - ARROW.half },
    { x: back, y: tip.y + ARROW.half },
  ];
  return element('path', { d: `${polyline([...corners, tip])}Z`, ...paint({ fill: linkColour(kind) }) });
}

/** How much of a link its arrow head covers, in px: the line ends there. */
export const ARROW_LENGTH = ARROW.length;

interface LinkMark {
  at: Point;
  radius: number;
  /** Where the links stand for a reader who points at them; grows. */
  points: MarkPoint[];
}

/** The mark that stands for a link: its colour is that of its kind, its shape says how sure it is. */
export function linkMark({ kind, status, row }: Link, { at, radius, points }: LinkMark): Element {
  points.push({ row, ...at });
  return drawMark(at, { radius, colour: linkColour(kind), status });
}
