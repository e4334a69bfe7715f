import type { Element } from 'hast';
import { axisHeight, drawBaseline, drawVerticalAxis, zeroLine } from '../axis.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { drawLabels } from '../draw-labels.ts';
import { titleOf } from '../field-title.ts';
import { type Box, bottom, boxAround, type Point, type Segment } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { arrowLines, arrowOf, drawArrow, drawMark, drawWhisker, reachOfMark, whiskerLines } from '../marks.ts';
import { type ColourName, paint } from '../palette.ts';
import { centre, intervalOf } from '../reading.ts';
import { BAND_OPACITY } from '../reference-band.ts';
import { element, line, px, rect, text } from '../svg.ts';
import { wrapVariants } from '../text/lines.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import type { ScatterLayout } from './layout-scatter.ts';
import type { ScatterInput, ScatterPoint } from './scatter-input.ts';
import { scatterLevels } from './scatter-levels.ts';
import { trendName, trendSegment } from './trend.ts';

export interface ScatterMark {
  at: Point;
  point: ScatterPoint;
  colour: ColourName;
  isNamed: boolean;
  radius: number;
  /** Its area stands for something. */
  isSized: boolean;
  whiskers: Segment[];
  arrows: Segment[];
}

interface MarkSetting {
  colour: ColourName;
  layout: ScatterLayout;
  isNamed: boolean;
  radius?: number | undefined;
}

/** A point with its intervals and the arrow of its bound, in px. */
export function markOf(point: ScatterPoint, { colour, layout, isNamed, radius: own }: MarkSetting): ScatterMark {
  const { x, y, theme } = layout;
  const radius = own ?? theme.radius;
  const at = { x: x.at(centre(point.x) ?? 0), y: y.at(centre(point.y) ?? 0) };
  const [across, up] = [intervalOf(point.x), intervalOf(point.y)];
  const whiskers: Segment[] = [
    ...(across ? [{ from: { x: x.at(across[0]), y: at.y }, to: { x: x.at(across[1]), y: at.y } }] : []),
    ...(up ? [{ from: { x: at.x, y: y.at(up[0]) }, to: { x: at.x, y: y.at(up[1]) } }] : []),
  ];
  const arrow =
    point.y.value === undefined
      ? undefined
      : arrowOf(at, point.y.bound, {
          radius: own === undefined ? radius : reachOfMark(own, point.y.status),
          along: 'y',
        });
  return { at, point, colour, isNamed, radius, isSized: own !== undefined, whiskers, arrows: arrow ? [arrow] : [] };
}

interface ScatterSetting {
  layout: ScatterLayout;
  context: ChartContext;
}

/** Axes with their titles, reference lines, marks, and as many names as find room. */
export function drawScatter(
  input: ScatterInput,
  marks: readonly ScatterMark[],
  { layout, context }: ScatterSetting,
): Omit<Drawing, 'key'> {
  const { theme, plot, x, y } = layout;
  const { measure, width } = context;
  const levels = scatterLevels(input, { layout, context });
  const isSpoken = ({ isNamed, point }: ScatterMark): boolean => isNamed || input.noteOf(point.label) !== '';
  const titles = axisTitles(input, { layout, context });
  const trend = input.trend ? trendSegment(input.trend, layout) : [];
  const requests = [
    ...levels.names,
    // The key names it as well; in a narrow picture the points need the room.
    ...(context.layout === 'wide' ? trend.map((segment) => trendName(segment, layout, context)) : []),
    // The highlighted one first; of many, only as many names as find room.
    ...marks
      .toSorted((a, b) => Number(isSpoken(b)) - Number(isSpoken(a)))
      .slice(0, 200)
      .flatMap((mark) => nameOf(mark, { layout, context, noteOf: input.noteOf })),
  ];
  const labels = placeLabels(requests, {
    bounds: { x: plot.x, y: plot.y - 8, width: width - plot.x, height: plot.height + 6 },
    boxes: marks.flatMap(boxesOf),
    segments: [
      ...levels.segments,
      ...trend,
      ...marks.flatMap(({ whiskers, arrows }) => [
        ...whiskers.flatMap((one) => whiskerLines(one)),
        ...arrows.flatMap(arrowLines),
      ]),
      ...zeroLine(y, plot),
    ],
    measure,
  });
  const children: Element[] = [
    ...titles,
    ...levels.bands.map((box) => rect(box, 'c-quiet', BAND_OPACITY)),
    ...drawVerticalAxis({ scale: y, plot, theme }),
    ...drawBaseline({ scale: x, plot, theme, measure, width }),
    ...levels.segments.map((segment) => line(segment, { colour: 'c-quiet', dash: '2 3' })),
    ...trend.map((segment) => line(segment, { colour: 'c-quiet', width: 1.5, dash: '7 4' })),
    ...marks.flatMap(({ whiskers, colour }) => whiskers.flatMap((whisker) => drawWhisker(whisker, colour))),
    ...marks.flatMap(({ arrows, colour }) => arrows.flatMap((arrow) => drawArrow(arrow, colour))),
    // A range without a value of its own has no dot: its middle was never said.
    ...marks.filter(({ point }) => point.y.value !== undefined && point.x.value !== undefined).flatMap(drawPoint),
    ...drawLabels(labels, theme.radius),
  ];
  return { children, width, height: bottom(plot) + axisHeight(x, theme) + lineHeight(theme.note) + 4 };
}

/** Where no text stands: the box of a small point; of a large one, three boxes that follow its edge. */
function boxesOf({ at, radius, point, isSized }: ScatterMark): Box[] {
  const reach = isSized ? reachOfMark(radius, point.y.status) : radius;
  if (reach < 8) return [boxAround(at, reach + 1)];
  // A circle holds the points at 22.5 and at 67.5 degrees of its edge; the square is that of 45 degrees.
  const shares = [
    [1, 0.39],
    [0.72, 0.72],
    [0.39, 1],
  ] as const;
  return shares.map(([across, up]) => {
    const [width, height] = [2 * (reach + 1) * across, 2 * (reach + 1) * up];
    return { x: at.x - width / 2, y: at.y - height / 2, width, height };
  });
}

/** A point; one whose area counts lets what lies below it show through, and has an edge of paper around it. */
function drawPoint({ at, colour, point: { y }, radius, isSized }: ScatterMark): Element[] {
  if (!isSized) return [drawMark(at, { radius, colour, status: y.status })];
  const ring = { cx: px(at.x), cy: px(at.y), r: px(radius + 0.5), ...paint({ stroke: 'c-paper' }) };
  const isRound = y.status !== 'inferred' && y.status !== 'disputed';
  const mark = drawMark(at, { radius: px(radius - 0.5), colour, status: y.status });
  return [
    ...(isRound ? [element('circle', ring)] : []),
    { ...mark, properties: { ...mark.properties, fillOpacity: 0.7 } },
  ];
}

/** Both axes say what they measure: the vertical one above its labels, the other one below its own, at the right. */
function axisTitles({ x, y }: ScatterInput, { layout: { theme, plot, x: scale }, context }: ScatterSetting): Element[] {
  const cut = (content: string): string =>
    wrapVariants(content, { width: context.width, style: theme.note, measure: context.measure })[0]?.[0] ?? '';
  const above = { x: 0, y: plot.y - 14 - lineHeight(theme.note) + ascent(theme.note) };
  const below = { x: context.width, y: bottom(plot) + axisHeight(scale, theme) + ascent(theme.note) };
  return [
    text(cut(titleOf(y, context.locale)), { at: above, style: theme.note, colour: 'c-quiet' }),
    text(cut(titleOf(x, context.locale)), { at: below, style: theme.note, colour: 'c-quiet', anchor: 'end' }),
  ];
}

interface Naming extends ScatterSetting {
  noteOf: (label: string) => string;
}

function nameOf({ at, point, isNamed, radius }: ScatterMark, { layout, context, noteOf }: Naming): LabelRequest[] {
  if (point.label === '') return [];
  const { theme } = layout;
  const style = isNamed ? bold(theme.note) : theme.note;
  const note = noteOf(point.label);
  const room = { width: context.width * 0.35, style, measure: context.measure };
  return [
    {
      variants: wrapVariants(note === '' ? point.label : `${point.label}: ${note}`, room),
      anchors: [at],
      sides: ['right', 'top', 'bottom', 'left', 'top-right', 'bottom-right', 'top-left', 'bottom-left'],
      style,
      colour: 'c-ink',
      gap: radius + 3,
      mayMove: isNamed || note !== '',
      important: isNamed || note !== '',
    },
  ];
}
