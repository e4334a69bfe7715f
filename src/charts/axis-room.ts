import type { AxisRoom, ChartContext, Drawing } from './contract.ts';
import type { Scale } from './scale.ts';
import { type RoomOfRow, spanBetween } from './span-between.ts';

/** An axis shorter than this says nothing. */
const LEAST = 40;

/** The ends of an axis, moved inwards where panels beside it need more room: all are then of one length. */
export function withRoom([from, to]: [number, number], { axisRoom, width }: ChartContext): [number, number] {
  if (!axisRoom) return [from, to];
  const start = Math.max(from, axisRoom.left);
  return [start, Math.max(Math.min(to, width - axisRoom.right), start + LEAST)];
}

/** The ends of an axis on which marks have room at both edges. In panels it is one that may become shorter without harm. */
export function spanOfMarks(
  rows: readonly RoomOfRow[],
  edges: [number, number],
  context: ChartContext,
  edge?: number,
): [number, number] {
  if (!context.axisRoom || rows.length === 0) return spanBetween(rows, edges, edge);
  const most = (side: 'before' | 'after'): number => Math.max(...rows.map((row) => row[side]));
  return withRoom([edges[0] + most('before'), edges[1] - most('after')], context);
}

/** A drawing that says no more than what its axis leaves free. */
export const roomAlone = (scale: Scale, context: ChartContext): Drawing => ({
  children: [],
  width: context.width,
  height: 0,
  key: [],
  axisRoom: roomOf(scale, context),
});

export const roomOf = ({ range: [from, to] }: Scale, { width }: ChartContext): AxisRoom => ({
  left: from,
  right: width - to,
});
