export interface Point {
  x: number;
  y: number;
}

/** A rectangle in px; y grows downwards. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface Segment {
  from: Point;
  to: Point;
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;

/** The box of a mark of some radius around a point. */
export const boxAround = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

export const inflate = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

export function contains(outer: Box, inner: Box): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}

/** Whether any part of the segment lies within the box (Liang and Barsky, 1984). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  const [left, top, far, low] = [box.x, box.y, box.x + box.width, box.y + box.height];
  // Most segments lie wholly to one side, and labels ask thousands of times.
  if ((from.x < left && to.x < left) || (from.x > far && to.x > far)) return false;
  if ((from.y < top && to.y < top) || (from.y > low && to.y > low)) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // Shares of the way at which the segment is between the sides, and between top and bottom.
  const [enterX, leaveX] = between(dx, left - from.x, far - from.x);
  const [enterY, leaveY] = between(dy, top - from.y, low - from.y);
  return Math.max(0, enterX, enterY) <= Math.min(1, leaveX, leaveY);
}

function between(way: number, near: number, far: number): [enter: number, leave: number] {
  if (way === 0) return [0, 1];
  return way > 0 ? [near / way, far / way] : [far / way, near / way];
}

/** Whether two segments have a point in common; such as only touch do, such as lie on one line do not. */
export function meet(a: Segment, b: Segment): boolean {
  const side = ({ from, to }: Segment, p: Point): number =>
    Math.sign((to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

/** The segments between successive points. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
}

/** The point of the box that is nearest to another point; where a leader line ends. */
export function nearestPoint(box: Box, { x, y }: Point): Point {
  return { x: clamp(x, box.x, right(box)), y: clamp(y, box.y, bottom(box)) };
}

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The parts of a vertical line that no box covers. */
export function broken({ from, to }: Segment, boxes: readonly Box[]): Segment[] {
  const inTheWay = boxes
    .filter((box) => box.x < from.x && from.x < right(box) && bottom(box) > from.y && box.y < to.y)
    .sort((a, b) => a.y - b.y);
  const parts: Segment[] = [];
  let y = from.y;
  for (const box of inTheWay) {
    if (box.y > y) parts.push({ from: { x: from.x, y }, to: { x: from.x, y: box.y } });
    y = Math.max(y, bottom(box));
  }
  return y < to.y ? [...parts, { from: { x: from.x, y }, to }] : parts;
}
