import type { Element } from 'hast';
import type { Bound } from '../../model/status.ts';
import { drawBaseline, drawVerticalAxis } from '../axis.ts';
import type { ChartContext } from '../contract.ts';
import { bottom, type Point, right, type Segment } from '../geometry.ts';
import { arrowOf, drawArrow, drawMark, drawWhisker } from '../marks.ts';
import { paint } from '../palette.ts';
import { intervalOf } from '../reading.ts';
import { stemsOf } from '../rows/reference-flags.ts';
import { element, line, path, polyline, px, rect, text, textLines } from '../svg.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import { drawLevels } from './area-levels.ts';
import { type AreaLayout, LABEL_GAP, TOP } from './layout-area.ts';
import type { AreaInput, Layer, LayerPoint } from './read-area.ts';

/** Layers with seams of paper between them, their doubts at their upper edges, axes, and names at the right. */
export function drawArea(input: AreaInput, layout: AreaLayout, context: ChartContext): Element[] {
  const { theme, plot, x, y, flags } = layout;
  const hairlines = flags.flatMap((flag) =>
    stemsOf(flag, { flags, top: plot.y - TOP, down: flag.reference.isBand ? plot.y : bottom(plot) }),
  );
  const stretches = flags.flatMap(({ reference: { low, high } }) =>
    low === undefined || high === undefined
      ? []
      : [{ x: x.at(low), y: plot.y, width: x.at(high) - x.at(low), height: plot.height }],
  );
  return [
    ...drawVerticalAxis({ scale: y, plot, theme }),
    // From the top one down: each covers what lies below its own edge, so no edge is written twice.
    ...input.layers.toReversed().flatMap((layer) => drawLayer(layer, layout)),
    ...input.layers.flatMap((layer) => drawDoubts(layer, layout, context)),
    ...stretches.map((box) => rect(box, 'c-ink', 0.14)),
    ...hairlines.map((segment) => line(segment, { colour: 'c-ink', dash: '2 3' })),
    ...drawLevels(input, { layout, context, segments: hairlines }),
    ...drawBaseline({ scale: x, plot, theme, measure: context.measure, width: context.width }),
    ...flags.flatMap(({ lines, box, align }) =>
      textLines(lines, {
        box: { ...box, y: box.y + plot.y - TOP },
        style: theme.note,
        colour: 'c-quiet',
        anchor: align,
      }),
    ),
    ...drawNames(layout),
  ];
}

function drawLayer({ series, points }: Layer, { x, y, theme }: AreaLayout): Element[] {
  const upper = points.map((point): Point => ({ x: x.at(point.x), y: y.at(point.to) }));
  const [single] = points.length === 1 ? points : [];
  // A single place has no width; its layers are as wide as a mark.
  if (single) {
    const at = { x: x.at(single.x), from: y.at(single.from), to: y.at(single.to) };
    const ends = { from: { x: at.x, y: at.from }, to: { x: at.x, y: at.to } };
    return [line(ends, { colour: series.colour, width: 2 * theme.radius })];
  }
  const d = `${polyline(upper)}V${px(y.at(0))}H${px(upper[0]?.x ?? 0)}Z`;
  return [element('path', { d, ...paint({ fill: series.colour, stroke: 'c-paper' }), strokeWidth: 1.25 })];
}

/** From this many places on, marks would hide the layers; shapes then stand in the table only. */
const MARKS_UP_TO = { wide: 48, narrow: 24 };

function drawDoubts({ points }: Layer, layout: AreaLayout, context: ChartContext): Element[] {
  if (points.length > MARKS_UP_TO[context.layout]) return drawEdges(points, layout);
  return points.flatMap((point) => {
    const { reading } = point;
    if (!reading) return [];
    const { x, y, theme } = layout;
    const at = { x: x.at(point.x), y: y.at(point.to) };
    const arrow = reading.value === undefined ? undefined : boundArrow(at, reading.bound, layout);
    const sure = reading.status === undefined || reading.status === 'confirmed';
    return [
      ...whiskerOf(point, layout),
      ...(arrow ? [line(arrow, { colour: 'c-paper', width: 4.5 }), ...drawArrow(arrow, 'c-ink')] : []),
      ...(sure || reading.value === undefined
        ? []
        : [drawMark(at, { radius: theme.radius, colour: 'c-ink', status: reading.status })]),
    ];
  });
}

/** An arrow that would run into the axis stands above its point, and leads down to it. */
function boundArrow(at: Point, bound: Bound | undefined, { theme, plot }: AreaLayout): Segment | undefined {
  const arrow = arrowOf(at, bound, { radius: theme.radius, along: 'y' });
  if (!arrow || arrow.to.y <= bottom(plot)) return arrow;
  const up = at.y - theme.radius;
  return { from: { x: at.x, y: up - 9 }, to: { x: at.x, y: up - 1.5 } };
}

/** Both ends of the intervals as broken lines, where whiskers would be too many. */
function drawEdges(points: readonly LayerPoint[], { x, y }: AreaLayout): Element[] {
  const known = points.filter(({ reading }) => reading && intervalOf(reading));
  if (known.length < 2) return [];
  const edge = (end: 0 | 1): Point[] =>
    known.map((point) => {
      const ends = point.reading ? intervalOf(point.reading) : undefined;
      return { x: x.at(point.x), y: y.at(point.from + (ends?.[end] ?? 0) * point.factor) };
    });
  return [edge(0), edge(1)].map((line) => path(polyline(line), { colour: 'c-ink', dash: '3 2' }));
}

function whiskerOf({ x: place, from, factor, reading }: LayerPoint, { x, y }: AreaLayout): Element[] {
  const ends = reading && intervalOf(reading);
  if (!ends) return [];
  const at = x.at(place);
  const whisker = {
    from: { x: at, y: y.at(from + ends[0] * factor) },
    to: { x: at, y: y.at(from + ends[1] * factor) },
  };
  return [line(whisker, { colour: 'c-paper', width: 4.5 }), ...drawWhisker(whisker, 'c-ink')];
}

/** Names in ink, led to by a line in the colour of the layer. */
function drawNames({ labels, plot, theme }: AreaLayout): Element[] {
  const step = lineHeight(theme.value);
  return labels.flatMap(({ layer, lines, at, centre }) => [
    line(
      { from: { x: right(plot) + 1, y: at }, to: { x: right(plot) + LABEL_GAP - 4, y: centre } },
      { colour: layer.series.colour, width: 2 },
    ),
    ...lines.map((content, i) =>
      text(content, {
        at: { x: right(plot) + LABEL_GAP, y: centre - (lines.length * step) / 2 + ascent(theme.value) + i * step },
        style: i < lines.length - 1 ? bold(theme.value) : theme.value,
      }),
    ),
  ]);
}
