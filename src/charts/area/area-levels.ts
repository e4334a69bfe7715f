import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import { bottom, boxAround, inflate, right, type Segment } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { intervalOf } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { line, rect, textLines } from '../svg.ts';
import { wrapVariants } from '../text/lines.ts';
import type { AreaLayout } from './layout-area.ts';
import type { AreaInput } from './read-area.ts';

interface Setting {
  layout: AreaLayout;
  context: ChartContext;
  /** Lines that no name may stand on. */
  segments: readonly Segment[];
}

/** Levels and bands lie over the layers, which would hide them; their names stand on paper of their own. */
export function drawLevels({ references, layers }: AreaInput, { layout, context, segments }: Setting): Element[] {
  const { plot, x, y, theme } = layout;
  const across = (value: number): Segment => ({
    from: { x: plot.x, y: y.at(value) },
    to: { x: right(plot), y: y.at(value) },
  });
  const edges = ({ value, low = value, high = value, isBand }: Reference): number[] => (isBand ? [low, high] : [value]);
  const levels = references.flatMap((reference) => edges(reference).map(across));
  const bands = references.flatMap(({ low, high }) =>
    low === undefined || high === undefined
      ? []
      : [{ x: plot.x, y: y.at(high), width: plot.width, height: y.at(low) - y.at(high) }],
  );
  const marks = layers.flatMap(({ points }) =>
    points.flatMap(({ x: place, to, reading }) =>
      reading && ((reading.status ?? 'confirmed') !== 'confirmed' || reading.bound || intervalOf(reading))
        ? [boxAround({ x: x.at(place), y: y.at(to) }, theme.radius + 4)]
        : [],
    ),
  );
  // A layer of a single place is drawn as a line.
  const single = layers.flatMap(({ points: [first, ...more] }) =>
    first && more.length === 0
      ? [{ from: { x: x.at(first.x), y: plot.y }, to: { x: x.at(first.x), y: bottom(plot) } }]
      : [],
  );
  const labels = placeLabels(
    references.map((reference) => nameOf(reference, { layout, context, segments })),
    {
      bounds: { x: plot.x + 2, y: plot.y, width: plot.width - 4, height: bottom(plot) - plot.y },
      boxes: marks,
      segments: [...segments, ...levels, ...single],
      measure: context.measure,
    },
  );
  return [
    ...bands.map((box) => rect(box, 'c-ink', 0.14)),
    ...levels.map((segment) => line(segment, { colour: 'c-ink', dash: '2 3' })),
    ...labels.flatMap(({ lines, box, align, request: { style } }) => [
      rect(inflate(box, 2), 'c-paper', 0.92),
      ...textLines(lines, { box, style, colour: 'c-ink', anchor: align }),
    ]),
  ];
}

function nameOf({ value, low = value, high = value, label, isBand }: Reference, setting: Setting): LabelRequest {
  const { layout, context } = setting;
  const { plot, y, theme } = layout;
  const places = Array.from({ length: 12 }, (_, i) => plot.x + 4 + (plot.width * i) / 12);
  return {
    variants: wrapVariants(label, { width: context.width * 0.4, style: theme.note, measure: context.measure }),
    anchors: (isBand ? [high, low] : [value]).flatMap((level) => places.map((x) => ({ x, y: y.at(level) }))),
    sides: ['top-right', 'bottom-right'],
    style: theme.note,
    colour: 'c-ink',
    gap: 11,
    mayMove: false,
    important: true,
  };
}
