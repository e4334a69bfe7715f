import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import { roomAlone, roomOf } from './axis-room.ts';
import { drawBar, drawDoubt, endOfBar } from './bar/bar-marks.ts';
import { describeSeriesBars } from './bar/describe-series-bars.ts';
import { FROM_ZERO } from './bar/read-series-bars.ts';
import { renderSeriesBars } from './bar/series-bars.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule } from './contract.ts';
import { emptyDrawing } from './empty.ts';
import { bottom } from './geometry.ts';
import { drawMark, keyOf } from './marks.ts';
import type { ColourName } from './palette.ts';
import { describeRows } from './rows/describe-rows.ts';
import { drawFrame } from './rows/draw-rows.ts';
import { footOf, layoutRows, type PlacedRow, type RowsLayout } from './rows/layout-rows.ts';
import { type RowsInput, readRows } from './rows/read-rows.ts';
import { rowPoints } from './rows/row-points.ts';
import { valueLabels } from './rows/value-labels.ts';
import { line } from './svg.ts';
import { rowThemeOf } from './theme.ts';
import { wordsOf } from './words.ts';

/** Horizontal bars from zero, each with its value at its end; in series, side by side or end to end. */
export const barChart: ChartKindModule<'bar'> = {
  render: (spec, data, context) =>
    spec.series === undefined ? render(spec, data, context) : renderSeriesBars(spec, data, context),
  describe: (spec, data, locale) => {
    if (spec.series !== undefined) return describeSeriesBars(spec, data, locale);
    const { input } = readBars(spec, data, locale.language);
    return describeRows('bar', input, locale);
  },
  table: (spec, data, locale) =>
    tableOf({ channels: { y: spec.y, x: spec.x }, text: [spec.series], source: spec.data }, data, locale),
};

const LABEL_GAP = 7;

function render(spec: ChartSpecOf<'bar'>, data: ChartData, context: ChartContext): ReturnType<typeof barChart.render> {
  const { input, problems } = readBars(spec, data, context.locale.language);
  if (!input || input.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  const theme = rowThemeOf(context);
  const readings = input.rows.flatMap((row) => row.readings);
  const key = keyOf(readings, wordsOf(context.locale.language), '→');
  // Where bars differ in status, each has its shape before its value.
  const marked = readings.some(({ status }) => status !== undefined && status !== 'confirmed');
  const valueGap = LABEL_GAP + (marked ? 2 * theme.radius + 6 : 0);
  const options = { markHeight: theme.barHeight, zero: true, values: true, valueGap, header: 4 };
  const layout = layoutRows(input, context, options);
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const labels = valueLabels(layout, context, (placed) => ({ ...endOf(placed, layout), gap: valueGap }));
  const frame = drawFrame(layout, context, { values: labels, onZero: true });
  const bars = layout.rows.flatMap((placed) => drawRow(placed, { layout, input, marked }));
  const zero = layout.x.at(0);
  const baseline = line(
    { from: { x: zero, y: layout.plot.y }, to: { x: zero, y: bottom(layout.plot) } },
    { colour: 'c-ink' },
  );
  return {
    drawing: {
      children: [...frame.under, ...bars, ...(layout.stacked ? [] : [baseline]), ...frame.over],
      width: context.width,
      height: footOf(layout),
      key,
      points: rowPoints(layout),
      axisRoom: roomOf(layout.x, context),
    },
    problems,
  };
}

function readBars(spec: ChartSpecOf<'bar'>, data: ChartData, language: string): ReturnType<typeof readRows> {
  const read = readRows(spec, { data, language, grouped: false, dates: false });
  const alone = spec.stacked ? [problem('RK341', {}, data.at)] : [];
  const found = { ...read, problems: [...read.problems, ...alone] };
  if (!('scale' in spec.x) || (spec.x.scale !== 'log' && spec.x.scale !== 'symlog')) return found;
  return { problems: [...found.problems, problem('RK082', { channel: 'x', reason: FROM_ZERO }, data.at)] };
}

interface BarSetting {
  layout: RowsLayout;
  input: RowsInput;
  marked: boolean;
}

function drawRow({ row, y }: PlacedRow, { layout, input, marked }: BarSetting): Element[] {
  const reading = row.readings[0];
  if (!reading) return [];
  const colour: ColourName = input.hasHighlight && !row.highlighted ? 'c-muted' : 'c-accent';
  const { theme, x } = layout;
  const place = { x, y, height: theme.barHeight, base: 0 };
  const end = endOfBar(reading, place);
  const beside = { x: end.x + (end.side === 'right' ? 1 : -1) * (LABEL_GAP + theme.radius), y };
  return [
    ...drawBar(reading, place, colour),
    ...drawDoubt(reading, place),
    ...(marked && reading.value !== undefined
      ? [drawMark(beside, { radius: theme.radius, colour, status: reading.status })]
      : []),
  ];
}

function endOf({ row }: Pick<PlacedRow, 'row'>, { x }: RowsLayout): ReturnType<typeof endOfBar> {
  return endOfBar(row.readings[0] ?? {}, { x, base: 0 });
}
