import type { ChartContext } from '../contract.ts';
import { type Box, bottom, right, type Segment } from '../geometry.ts';
import type { LabelRequest } from '../labels.ts';
import type { Reference } from '../reference.ts';
import { wrapVariants } from '../text/lines.ts';
import type { ScatterLayout } from './layout-scatter.ts';
import type { ScatterInput } from './scatter-input.ts';

interface Setting {
  layout: ScatterLayout;
  context: ChartContext;
}

interface ScatterLevels {
  bands: Box[];
  segments: Segment[];
  names: LabelRequest[];
}

/** Lines and bands across the plot at levels of either axis, with their names. */
export function scatterLevels({ references, levels }: ScatterInput, setting: Setting): ScatterLevels {
  const { plot, x, y } = setting.layout;
  const isBand = (one: Reference): one is Reference & { low: number; high: number } =>
    one.low !== undefined && one.high !== undefined;
  return {
    bands: [
      ...references.filter(isBand).map(({ low, high }) => ({
        x: x.at(low),
        y: plot.y,
        width: x.at(high) - x.at(low),
        height: plot.height,
      })),
      ...levels.filter(isBand).map(({ low, high }) => ({
        x: plot.x,
        y: y.at(high),
        width: plot.width,
        height: y.at(low) - y.at(high),
      })),
    ],
    segments: [
      ...lines(references).map(({ value }) => ({
        from: { x: x.at(value), y: plot.y - 4 },
        to: { x: x.at(value), y: bottom(plot) },
      })),
      ...lines(levels).map(({ value }) => ({
        from: { x: plot.x, y: y.at(value) },
        to: { x: right(plot), y: y.at(value) },
      })),
    ],
    names: [
      ...references.map((reference) => nameDown(reference, setting)),
      ...levels.map((reference) => nameAcross(reference, setting)),
    ],
  };
}

const lines = (references: readonly Reference[]): Reference[] => references.filter(({ isBand }) => !isBand);

/** Steps along a stretch of px, from its beginning. */
const steps = (from: number, length: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + (length * i) / (count - 1));

function nameDown({ value, low = value, high = value, label, isBand }: Reference, setting: Setting): LabelRequest {
  const { plot, x } = setting.layout;
  const at = isBand ? [low, high] : [value];
  const anchors = at.flatMap((level) => steps(plot.y + 6, plot.height - 12, 8).map((y) => ({ x: x.at(level), y })));
  return { ...nameOf(label, setting), anchors, sides: ['right', 'left'] };
}

function nameAcross({ value, low = value, high = value, label, isBand }: Reference, setting: Setting): LabelRequest {
  const { plot, y } = setting.layout;
  const at = isBand ? [high, low] : [value];
  const anchors = at.flatMap((level) => steps(right(plot), -plot.width, 10).map((x) => ({ x, y: y.at(level) })));
  const sides = isBand ? (['bottom-left', 'top-left'] as const) : (['top-left', 'bottom-left'] as const);
  return { ...nameOf(label, setting), anchors, sides };
}

function nameOf(label: string, { layout: { theme }, context }: Setting): Omit<LabelRequest, 'anchors' | 'sides'> {
  return {
    variants: wrapVariants(label, { width: context.width * 0.3, style: theme.note, measure: context.measure }),
    style: theme.note,
    colour: 'c-quiet',
    gap: 5,
    mayMove: false,
    important: true,
  };
}
