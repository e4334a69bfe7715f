import { axisWidth } from '../axis.ts';
import type { ChartContext } from '../contract.ts';
import type { Field } from '../field.ts';
import { scaleKindOf } from '../field-scale.ts';
import type { Box } from '../geometry.ts';
import { floorRoom } from '../marks.ts';
import { extent, type Reading } from '../reading.ts';
import { reachOf } from '../reference.ts';
import { createScale, deriveDomain, type Scale, type ScaleKind, shareOf } from '../scale.ts';
import { lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import type { ScatterInput } from './scatter-input.ts';

export interface ScatterLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  y: Scale;
}

/** Where the plot and its two axes stand below a header of some height. */
export function layoutScatter(input: ScatterInput, context: ChartContext, header: number): ScatterLayout {
  const theme = themeOf(context.layout);
  const { measure, width } = context;
  // The title of the vertical axis stands above it, since text is never turned.
  const top = header + lineHeight(theme.note) + 14;
  const axis = { language: context.locale.language };
  const readings = input.points.map((point) => point.y);
  const up = domainOf(input.y, readings, input.levels.flatMap(reachOf));
  const y = createScale({
    ...axis,
    ...up,
    range: [top + plotHeightOf(context) - floorRoom(readings, shareOf(up.kind, up.domain)), top],
    unit: input.y.unit,
    format: input.y.format,
    ticks: { count: 5 },
  });
  const left = axisWidth(y, theme, measure);
  const x = createScale({
    ...axis,
    ...domainOf(
      input.x,
      input.points.map((point) => point.x),
      input.references.flatMap(reachOf),
    ),
    range: [left + theme.radius + 2, width - 18],
    unit: input.x.unit,
    format: input.x.format,
    grain: input.x.grain,
    ticks: { measure, style: theme.tick, width },
  });
  return { theme, plot: { x: left, y: top, width: width - left - 10, height: plotHeightOf(context) }, x, y };
}

function domainOf(
  field: Field,
  readings: readonly Reading[],
  more: number[],
): { kind: ScaleKind; domain: [number, number] } {
  const kind: ScaleKind = scaleKindOf(field);
  const values = [...readings.flatMap(extent), ...more];
  return { kind, domain: deriveDomain({ kind, values, fixed: field.domain }) };
}
