/** The marks of a row or a point, as shares of the axis, and the room that they need on either side: px. */
export interface RoomOfRow {
  from: number;
  to: number;
  before: number;
  after: number;
}

const EDGE = 16;
const LEAST = 40;

/**
 * The longest axis between two edges on which each row has the room that it asks for on both sides. Where that is not to be had,
 * an axis of the least length. What needs no room stays `edge` px away from the ends.
 */
export function spanBetween(
  rows: readonly RoomOfRow[],
  [left, right]: [number, number],
  edge = EDGE,
): [number, number] {
  const last = (from: number): number =>
    rows.reduce(
      (end, row) => (row.to <= 0 ? end : Math.min(end, from + (right - row.after - from) / row.to)),
      right - edge,
    );
  const first = (to: number): number =>
    rows.reduce(
      (start, row) => (row.from >= 1 ? start : Math.max(start, (left + row.before - row.from * to) / (1 - row.from))),
      left + Math.min(...rows.map(({ before }) => before), edge),
    );
  // Beginning where every row has room, either end moves outwards as far as the other one lets it, and none loses its room.
  let from = rows.reduce((most, { before }) => Math.max(most, left + before), left);
  let to = last(from);
  for (let i = 0; i < 4; i++) {
    from = first(to);
    to = last(from);
  }
  return [from, Math.max(to, from + LEAST)];
}
