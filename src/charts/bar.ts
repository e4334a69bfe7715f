import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import { AXIS_HEIGHT } from './axis.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule } from './contract.ts';
import { emptyDrawing } from './empty.ts';
import { bottom, type Segment } from './geometry.ts';
import { arrowOf, drawArrow, drawMark, drawWhisker, keyOf, pointsDown, pointsUp } from './marks.ts';
import type { ColourName } from './palette.ts';
import { extent, intervalOf, type Reading } from './reading.ts';
import { describeRows } from './rows/describe-rows.ts';
import { drawFrame } from './rows/draw-rows.ts';
import { farEnd, layoutRows, type PlacedRow, type RowsLayout } from './rows/layout-rows.ts';
import { type RowsInput, readRows } from './rows/read-rows.ts';
import { valueLabels } from './rows/value-labels.ts';
import { line, rect } from './svg.ts';
import { themeOf } from './theme.ts';
import { wordsOf } from './words.ts';

/** Horizontal bars from zero, one a row, each with its value at its end. */
export const barChart: ChartKindModule<'bar'> = {
  render,
  describe: (spec, data, locale) => {
    const { input } = readBars(spec, data, locale.language);
    return describeRows('bar', input, locale);
  },
  table: (spec, data, locale) =>
    tableOf({ channels: { y: spec.y, x: spec.x }, text: [], source: spec.data }, data, locale),
};

const LABEL_GAP = 7;

function render(spec: ChartSpecOf<'bar'>, data: ChartData, context: ChartContext): ReturnType<typeof barChart.render> {
  const { input, problems } = readBars(spec, data, context.locale.language);
  if (!input || input.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  const theme = themeOf(context.layout);
  const readings = input.rows.flatMap((row) => row.readings);
  const key = keyOf(readings, wordsOf(context.locale.language), '→');
  // Where bars differ in status, each has its shape before its value.
  const marked = readings.some(({ status }) => status !== undefined && status !== 'confirmed');
  const valueGap = LABEL_GAP + (marked ? 2 * theme.radius + 6 : 0);
  const options = { markHeight: theme.barHeight, zero: true, values: true, valueGap, header: 4 };
  const layout = layoutRows(input, context, options);
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
      height: bottom(layout.plot) + AXIS_HEIGHT,
      key,
    },
    problems,
  };
}

function readBars(spec: ChartSpecOf<'bar'>, data: ChartData, language: string): ReturnType<typeof readRows> {
  const found = readRows(spec, { data, language, grouped: false, dates: false });
  if (!('scale' in spec.x) || spec.x.scale !== 'log') return found;
  const reason = 'the length of a bar stands for its value, counted from zero';
  return { problems: [...found.problems, problem('RK082', { channel: 'x', reason }, data.at)] };
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
  const ends = intervalOf(reading);
  const whisker = ends ? { from: { x: x.at(ends[0]), y }, to: { x: x.at(ends[1]), y } } : undefined;
  const end = endOf({ row }, layout);
  const beside = { x: end.x + (end.side === 'right' ? 1 : -1) * (LABEL_GAP + theme.radius), y };
  const tip = { x: x.at(reading.value ?? 0), y };
  const arrow = arrowOf(tip, reading.bound, { radius: 1, along: 'x' });
  return [
    ...(reading.value === undefined ? [] : [barOf(0, reading.value, { y, layout, colour, opacity: 1 })]),
    ...(reading.value === undefined && ends ? [barOf(ends[0], ends[1], { y, layout, colour, opacity: 0.35 })] : []),
    ...(whisker ? [halo(whisker), ...drawWhisker(whisker, 'c-ink')] : []),
    ...(arrow ? [...(arrow.to.x < tip.x ? [halo(arrow)] : []), ...drawArrow(arrow, 'c-ink')] : []),
    ...(marked && reading.value !== undefined
      ? [drawMark(beside, { radius: theme.radius, colour, status: reading.status })]
      : []),
  ];
}

/** A line drawn over a bar needs an edge of paper, or it is lost in it. */
const halo = (segment: Segment): Element => line(segment, { colour: 'c-paper', width: 4.5 });

interface BarLook {
  y: number;
  layout: RowsLayout;
  colour: ColourName;
  opacity: number;
}

function barOf(from: number, to: number, { y, layout: { x, theme }, colour, opacity }: BarLook): Element {
  const [left, right] = [x.at(from), x.at(to)].sort((a, b) => a - b);
  const box = { x: left ?? 0, y: y - theme.barHeight / 2, width: (right ?? 0) - (left ?? 0), height: theme.barHeight };
  return rect(box, colour, opacity);
}

/** Where the marks of a row end, on the side to which its bar runs. */
function endOf({ row }: Pick<PlacedRow, 'row'>, { x }: RowsLayout): { x: number; side: 'right' | 'left' } {
  const reading: Reading | undefined = row.readings[0];
  const value = reading?.value ?? 0;
  const near = reading ? extent(reading).reduce((a, b) => Math.min(a, b), 0) : 0;
  if (value < 0) return { x: x.at(near) - (pointsDown(reading?.bound) ? 12 : 0), side: 'left' };
  return { x: x.at(farEnd(row, 0)) + (pointsUp(reading?.bound) ? 12 : 0), side: 'right' };
}
