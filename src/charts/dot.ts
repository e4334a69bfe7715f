import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import { tableOf } from './chart-table.ts';
import type { ChartKindModule } from './contract.ts';
import { readDots, renderDotPlot } from './dot/dot-plot.ts';
import { describeScatter, renderScatter } from './dot/scatter.ts';
import { findColumn } from './field.ts';
import { describeRows } from './rows/describe-rows.ts';

/** Points: a dot plot when y holds categories, a scatter plot when it holds numbers or dates. */
export const dotChart: ChartKindModule<'dot'> = {
  render: (spec, data, context) =>
    isScatter(spec, data) ? renderScatter(spec, data, context) : renderDotPlot(spec, data, context),
  describe: (spec, data, locale) =>
    isScatter(spec, data)
      ? describeScatter(spec, data, locale)
      : describeRows('dot', readDots(spec, data, locale.language).input, locale),
  table: (spec, data, locale) =>
    tableOf(
      {
        channels: { y: spec.y, x: spec.x, ...(spec.size ? { size: spec.size } : {}) },
        text: [spec.label, spec.series],
        source: spec.data,
      },
      data,
      locale,
    ),
};

/** Whether the points have numbers or dates on both axes, and no categories. */
export function isScatter({ y }: ChartSpecOf<'dot'>, data: ChartData): boolean {
  const type = findColumn(data, y.column)?.type;
  // Numbers and dates may be taken as categories.
  if ('scale' in y && (y.scale === 'point' || y.scale === 'band')) return false;
  return type === 'number' || type === 'integer' || type === 'date';
}
