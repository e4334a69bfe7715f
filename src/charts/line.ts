import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import { axisHeight, drawBaseline, drawVerticalAxis, zeroLine } from './axis.ts';
import { roomAlone, roomOf } from './axis-room.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing } from './contract.ts';
import { drawLabels } from './draw-labels.ts';
import { emptyDrawing } from './empty.ts';
import { type Box, bottom, right, type Segment, segmentsOf } from './geometry.ts';
import { type LabelRequest, placeLabels } from './labels.ts';
import { describeLine } from './line/describe-line.ts';
import { drawBands } from './line/draw-bands.ts';
import { drawEndLabels, inlineEndLabels } from './line/draw-end-labels.ts';
import { pathPoints } from './line/growth-path.ts';
import { type LineInput, readLine } from './line/line-input.ts';
import {
  annotationLabel,
  pathColour,
  pathLabel,
  referenceLabel,
  type Setting,
  valueLabels,
} from './line/line-labels.ts';
import { layoutLine } from './line/line-layout.ts';
import { drawSeries } from './line/line-marks.ts';
import { simplifyLine } from './line/simplify-line.ts';
import { pointOf } from './mark-points.ts';
import { keyOf } from './marks.ts';
import { noValues } from './no-values.ts';
import { centre, extent } from './reading.ts';
import { BAND_OPACITY } from './reference-band.ts';
import { line, path, polyline, rect } from './svg.ts';
import { wordsOf } from './words.ts';

/** Lines over time or another number: log and linear axes, intervals, growth paths, annotations, references. */
export const lineChart: ChartKindModule<'line'> = { simplify: simplifyLine, render, describe: describeLine, table };

function render(
  spec: ChartSpecOf<'line'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  return renderLine(readLine(spec, data), { data, context });
}

/** Draws what was read of a line chart, or of a kind that is one with more in it. */
export function renderLine(
  { input, problems }: ReturnType<typeof readLine>,
  { data, context }: { data: ChartData; context: ChartContext },
): { drawing: Drawing; problems: Problem[] } {
  if (!input?.series.some(({ points }) => points.some(({ y }) => extent(y).length > 0)))
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const layout = layoutLine(input, context);
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const { plot, theme } = layout;
  const drawn = input.series.map((series) => drawSeries(series, layout, context.layout));
  const lines = drawLines(input, { layout, context });
  const ends = drawEndLabels(layout, context.width);
  const labels = placeLabels(requests(input, { layout, context }), {
    bounds: { x: plot.x, y: 0, width: context.width - plot.x, height: bottom(plot) - 2 },
    boxes: [...drawn.flatMap(({ boxes }) => boxes), ...ends.boxes],
    segments: [
      ...drawn.flatMap(({ segments }) => segments),
      ...lines.segments,
      ...ends.segments,
      ...zeroLine(layout.y, plot),
    ],
    measure: context.measure,
  });
  const children = [
    ...drawVerticalAxis({ scale: layout.y, plot, theme }),
    ...lines.elements,
    ...drawBaseline({ scale: layout.x, plot, theme, measure: context.measure, width: context.width }),
    ...drawBands(input, layout),
    ...drawn.flatMap(({ under }) => under),
    ...drawn.flatMap(({ over }) => over),
    ...ends.elements,
    ...drawLabels(labels, theme.radius),
  ];
  const readings = input.series.flatMap(({ points }) => points.map(({ y }) => y));
  const key = keyOf(readings, wordsOf(context.locale.language), '↑');
  const points = input.series.flatMap(({ points: own }) =>
    own.flatMap(({ x, y }) => pointOf(y, layout.x.at(x.value), layout.y.at(centre(y) ?? 0))),
  );
  return {
    drawing: {
      children,
      width: context.width,
      height: bottom(plot) + axisHeight(layout.x, theme),
      key,
      points,
      axisRoom: roomOf(layout.x, context),
    },
    problems,
  };
}

/** Growth paths, hairlines of annotations and reference lines; labels keep off them. */
function drawLines(
  { paths, references, annotations }: LineInput,
  { layout }: Setting,
): { elements: Element[]; segments: Segment[] } {
  const { plot, x, y } = layout;
  const bands = references.flatMap(({ low, high }) =>
    low === undefined || high === undefined ? [] : [bandBox(plot, y.at(low), y.at(high))],
  );
  const stretches = annotations.flatMap(({ at, until }) =>
    until === undefined ? [] : [{ x: x.at(at), y: plot.y, width: x.at(until) - x.at(at), height: plot.height }],
  );
  const levels = references
    .filter(({ isBand }) => !isBand)
    .map(({ value }) => ({ from: { x: plot.x, y: y.at(value) }, to: { x: right(plot), y: y.at(value) } }));
  const moments = annotations.filter(({ until }) => until === undefined);
  const hairlines = moments.map(({ at }) => ({
    from: { x: x.at(at), y: plot.y },
    to: { x: x.at(at), y: bottom(plot) },
  }));
  const growth = paths.map((growthPath) => ({ growthPath, points: pathPoints(growthPath, x, y) }));
  return {
    elements: [
      ...[...bands, ...stretches].map((box) => rect(box, 'c-quiet', BAND_OPACITY)),
      ...levels.map((segment) => line(segment, { colour: 'c-quiet', dash: '2 3' })),
      ...hairlines.map((segment) => line(segment, { colour: 'c-quiet' })),
      ...growth
        .filter(({ points }) => points.length > 1)
        .map(({ growthPath, points }) =>
          path(polyline(points), {
            colour: pathColour(growthPath),
            width: 1.75,
            dash: growthPath.tone === 'quiet' ? '1.5 3.5' : '5 4',
          }),
        ),
    ],
    segments: [...levels, ...hairlines, ...growth.flatMap(({ points }) => segmentsOf(points))],
  };
}

const bandBox = (plot: Box, a: number, b: number): Box => ({
  x: plot.x,
  y: Math.min(a, b),
  width: plot.width,
  height: Math.abs(a - b),
});

/** In order of importance: what comes first has the first choice of places. */
function requests(input: LineInput, setting: Setting): LabelRequest[] {
  const { layout } = setting;
  const single = input.named ? undefined : input.series[0];
  const values = single ? valueLabels(single, input, setting) : [];
  const paths = input.paths.flatMap((growthPath) =>
    pathLabel(growthPath, pathPoints(growthPath, layout.x, layout.y), setting),
  );
  return [
    ...values.slice(0, 2),
    ...inlineEndLabels(layout),
    ...paths,
    ...input.annotations.map((annotation) => annotationLabel(annotation, setting)),
    ...input.references.map((reference) => referenceLabel(reference, setting)),
    ...values.slice(2),
  ];
}

function table(spec: ChartSpecOf<'line'>, data: ChartData, locale: ChartContext['locale']) {
  return tableOf({ channels: { x: spec.x, y: spec.y }, text: [spec.series], source: spec.data }, data, locale);
}
