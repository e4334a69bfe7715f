import { axisWidth } from '../axis.ts';
import { spanOfMarks, withRoom } from '../axis-room.ts';
import type { ChartContext } from '../contract.ts';
import type { Field } from '../field.ts';
import { scaleKindOf } from '../field-scale.ts';
import type { Box } from '../geometry.ts';
import { floorRoom, reachOfMark } from '../marks.ts';
import { domainOfPlaces } from '../places.ts';
import { extent, type Reading } from '../reading.ts';
import { reachOf } from '../reference.ts';
import { createScale, deriveDomain, type Scale, type ScaleKind, shareOf } from '../scale.ts';
import { type RoomOfRow, spanBetween } from '../span-between.ts';
import { lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import type { ScatterInput, ScatterPoint } from './scatter-input.ts';

export interface ScatterLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  y: Scale;
}

interface Room {
  /** What stands above the plot, px. */
  header: number;
  /** The radius of a point whose area counts. */
  radiusOf: (point: ScatterPoint) => number | undefined;
}

/** Where the plot and its two axes stand below a header of some height. */
export function layoutScatter(input: ScatterInput, context: ChartContext, { header, radiusOf }: Room): ScatterLayout {
  const theme = themeOf(context.layout);
  const { measure, width } = context;
  // The title of the vertical axis stands above it, since text is never turned.
  const top = header + lineHeight(theme.note) + 14;
  const axis = { language: context.locale.language };
  const readings = input.points.map((point) => point.y);
  const up = domainOf(input.y, readings, input.levels.flatMap(reachOf));
  const floor = top + plotHeightOf(context) - floorRoom(readings, shareOf(up.kind, up.domain));
  const sized = input.points.flatMap((point) => {
    const radius = radiusOf(point);
    return radius === undefined ? [] : [{ ...point, room: reachOfMark(radius, point.y.status) + 2 }];
  });
  // Large points at the ends of an axis would hang over it.
  const shareUp = shareOf(up.kind, up.domain);
  const down = sized.map(({ y: { value = 0 }, room }) => roomAt(1 - shareUp(value), room));
  const [head, foot] = sized.length === 0 ? [top, floor] : spanBetween(down, [top, floor], 0);
  const y = createScale({
    ...axis,
    ...up,
    range: [foot, head],
    unit: input.y.unit,
    format: input.y.format,
    ticks: { count: 5 },
  });
  const left = axisWidth(y, theme, measure);
  const across = domainOf(
    input.x,
    input.points.map((point) => point.x),
    input.references.flatMap(reachOf),
  );
  const shareAcross = shareOf(across.kind, across.domain);
  const along = sized.map(({ x: { value = 0 }, room }) => roomAt(shareAcross(value), room));
  const x = createScale({
    ...axis,
    ...across,
    range:
      sized.length === 0
        ? withRoom([left + theme.radius + 2, width - 18], context)
        : spanOfMarks(along, [left, width - 2], context),
    unit: input.x.unit,
    format: input.x.format,
    grain: input.x.grain,
    places: input.x.places,
    ticks: { measure, style: theme.tick, width },
  });
  return { theme, plot: { x: left, y: top, width: width - left - 10, height: plotHeightOf(context) }, x, y };
}

const roomAt = (share: number, room: number): RoomOfRow => ({ from: share, to: share, before: room, after: room });

function domainOf(
  field: Field,
  readings: readonly Reading[],
  more: number[],
): { kind: ScaleKind; domain: [number, number] } {
  const kind: ScaleKind = scaleKindOf(field);
  if (field.places) return { kind, domain: domainOfPlaces(field.places) };
  const values = [...readings.flatMap(extent), ...more];
  return { kind, domain: deriveDomain({ kind, values, fixed: field.domain }) };
}
