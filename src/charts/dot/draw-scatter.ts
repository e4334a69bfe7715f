import type { Element } from 'hast';
import { AXIS_HEIGHT, drawBaseline, drawVerticalAxis, zeroLine } from '../axis.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { drawLabels } from '../draw-labels.ts';
import { titleOf } from '../field-title.ts';
import { bottom, boxAround, type Point, type Segment } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { arrowOf, drawArrow, drawMark, drawWhisker } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { centre, intervalOf } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { line, text } from '../svg.ts';
import { wrapVariants } from '../text/lines.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import type { ScatterLayout } from './layout-scatter.ts';
import type { ScatterInput, ScatterPoint } from './read-scatter.ts';

export interface ScatterMark {
  at: Point;
  point: ScatterPoint;
  colour: ColourName;
  isNamed: boolean;
  whiskers: Segment[];
  arrows: Segment[];
}

interface MarkSetting {
  colour: ColourName;
  layout: ScatterLayout;
  isNamed: boolean;
}

/** A point with its intervals and the arrow of its bound, in px. */
export function markOf(point: ScatterPoint, { colour, layout: { x, y, theme }, isNamed }: MarkSetting): ScatterMark {
  const at = { x: x.at(centre(point.x) ?? 0), y: y.at(centre(point.y) ?? 0) };
  const [across, up] = [intervalOf(point.x), intervalOf(point.y)];
  const whiskers: Segment[] = [
    ...(across ? [{ from: { x: x.at(across[0]), y: at.y }, to: { x: x.at(across[1]), y: at.y } }] : []),
    ...(up ? [{ from: { x: at.x, y: y.at(up[0]) }, to: { x: at.x, y: y.at(up[1]) } }] : []),
  ];
  const arrow =
    point.y.value === undefined ? undefined : arrowOf(at, point.y.bound, { radius: theme.radius, along: 'y' });
  return { at, point, colour, isNamed, whiskers, arrows: arrow ? [arrow] : [] };
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
  const hairlines = input.references.map(({ value }) => ({
    from: { x: x.at(value), y: plot.y - 4 },
    to: { x: x.at(value), y: bottom(plot) },
  }));
  const titles = axisTitles(input, { layout, context });
  const requests = [
    ...input.references.map((reference) => flagOf(reference, { layout, context })),
    // The highlighted one first; of many, only as many names as find room.
    ...marks
      .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
      .slice(0, 200)
      .flatMap((mark) => nameOf(mark, { layout, context })),
  ];
  const labels = placeLabels(requests, {
    bounds: { x: plot.x, y: plot.y - 8, width: width - plot.x, height: plot.height + 6 },
    boxes: marks.map(({ at }) => boxAround(at, theme.radius + 1)),
    segments: [
      ...hairlines,
      ...marks.flatMap(({ whiskers, arrows }) => [...whiskers, ...arrows]),
      ...zeroLine(y, plot),
    ],
    measure,
  });
  const children: Element[] = [
    ...titles,
    ...drawVerticalAxis({ scale: y, plot, theme }),
    ...drawBaseline({ scale: x, plot, theme, measure, width }),
    ...hairlines.map((segment) => line(segment, { colour: 'c-quiet', dash: '2 3' })),
    ...marks.flatMap(({ whiskers, colour }) => whiskers.flatMap((whisker) => drawWhisker(whisker, colour))),
    ...marks.flatMap(({ arrows, colour }) => arrows.flatMap((arrow) => drawArrow(arrow, colour))),
    // A range without a value of its own has no dot: its middle was never said.
    ...marks
      .filter(({ point }) => point.y.value !== undefined && point.x.value !== undefined)
      .map(({ at, colour, point }) => drawMark(at, { radius: theme.radius, colour, status: point.y.status })),
    ...drawLabels(labels, theme.radius),
  ];
  return { children, width, height: bottom(plot) + AXIS_HEIGHT + lineHeight(theme.note) + 4 };
}

/** Both axes say what they measure: the vertical one above its labels, the other one below its own, at the right. */
function axisTitles({ x, y }: ScatterInput, { layout: { theme, plot }, context }: ScatterSetting): Element[] {
  const cut = (content: string): string =>
    wrapVariants(content, { width: context.width, style: theme.note, measure: context.measure })[0]?.[0] ?? '';
  const above = { x: 0, y: plot.y - 14 - lineHeight(theme.note) + ascent(theme.note) };
  const below = { x: context.width, y: bottom(plot) + AXIS_HEIGHT + ascent(theme.note) };
  return [
    text(cut(titleOf(y, context.locale)), { at: above, style: theme.note, colour: 'c-quiet' }),
    text(cut(titleOf(x, context.locale)), { at: below, style: theme.note, colour: 'c-quiet', anchor: 'end' }),
  ];
}

function flagOf({ value, label }: Reference, { layout: { theme, plot, x }, context }: ScatterSetting): LabelRequest {
  const at = x.at(value);
  const heights = Array.from({ length: 8 }, (_, i) => plot.y + 6 + ((plot.height - 12) * i) / 7);
  return {
    variants: wrapVariants(label, { width: context.width * 0.3, style: theme.note, measure: context.measure }),
    anchors: heights.map((y) => ({ x: at, y })),
    sides: ['right', 'left'],
    style: theme.note,
    colour: 'c-quiet',
    gap: 5,
    mayMove: false,
    important: true,
  };
}

function nameOf({ at, point, isNamed }: ScatterMark, { layout: { theme }, context }: ScatterSetting): LabelRequest[] {
  if (point.label === '') return [];
  const style = isNamed ? bold(theme.note) : theme.note;
  return [
    {
      variants: wrapVariants(point.label, { width: context.width * 0.35, style, measure: context.measure }),
      anchors: [at],
      sides: ['right', 'top', 'bottom', 'left', 'top-right', 'bottom-right', 'top-left', 'bottom-left'],
      style,
      colour: 'c-ink',
      gap: theme.radius + 3,
      mayMove: isNamed,
      important: false,
    },
  ];
}
