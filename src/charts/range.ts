import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule } from './contract.ts';
import { emptyDrawing } from './empty.ts';
import type { Box } from './geometry.ts';
import { arrowOf, drawArrow, drawMark, keyOf, pointsUp } from './marks.ts';
import { type ColourName, paint } from './palette.ts';
import { describePairs } from './range/describe-pairs.ts';
import { renderDumbbell } from './range/dumbbell.ts';
import { readPairs } from './range/read-pairs.ts';
import { intervalOf, type Reading } from './reading.ts';
import { describeRows } from './rows/describe-rows.ts';
import { drawFrame } from './rows/draw-rows.ts';
import { farEnd, footOf, layoutRows, type PlacedRow, type RowsLayout } from './rows/layout-rows.ts';
import { type RowsInput, readRows } from './rows/read-rows.ts';
import { rowPoints } from './rows/row-points.ts';
import { valueLabels } from './rows/value-labels.ts';
import { element, px } from './svg.ts';
import { wordsOf } from './words.ts';

/** Intervals of numbers or dates on a common axis, one a row; single values are points. In series a row has one point for each. */
export const rangeChart: ChartKindModule<'range'> = {
  render: (spec, data, context) =>
    spec.series === undefined ? render(spec, data, context) : renderDumbbell(spec, data, context),
  describe: (spec, data, locale) =>
    spec.series === undefined
      ? describeRows('range', readRanges(spec, data, locale.language).input, locale)
      : describePairs(readPairs(spec, data, locale).input, locale),
  table: (spec, data, locale) =>
    tableOf({ channels: { y: spec.y, x: spec.x }, text: [spec.series], source: spec.data }, data, locale),
};

const LABEL_GAP = 9;
const BAR_HEIGHT = 9;

function render(
  spec: ChartSpecOf<'range'>,
  data: ChartData,
  context: ChartContext,
): ReturnType<typeof rangeChart.render> {
  const { input, problems } = readRanges(spec, data, context.locale.language);
  if (!input || input.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  const options = { markHeight: 12, zero: false, values: true, valueGap: LABEL_GAP, header: 4 };
  const layout = layoutRows(input, context, options);
  const end = ({ row }: PlacedRow): number =>
    layout.x.at(farEnd(row, layout.x.domain[0])) + (row.readings.some(({ bound }) => pointsUp(bound)) ? 12 : 0);
  const labels = valueLabels(layout, context, (placed) => ({ x: end(placed), side: 'right', gap: LABEL_GAP }));
  const frame = drawFrame(layout, context, { values: labels, onZero: false });
  const marks = layout.rows.flatMap((placed) => drawRow(placed, layout, input));
  const key = keyOf(
    // A bar is plainly a range here; only shapes and arrows need words.
    input.rows.flatMap(({ readings }) => readings.map(({ low: _, high: __, ...rest }) => rest)),
    wordsOf(context.locale.language),
    '→',
  );
  return {
    drawing: {
      children: [...frame.under, ...marks, ...frame.over],
      width: context.width,
      height: footOf(layout),
      key,
      points: rowPoints(layout),
    },
    problems,
  };
}

const readRanges = (spec: ChartSpecOf<'range'>, data: ChartData, language: string): ReturnType<typeof readRows> =>
  readRows(spec, { data, language, grouped: false, dates: true });

function drawRow({ row, y }: PlacedRow, { x, theme }: RowsLayout, { hasHighlight }: RowsInput): Element[] {
  const reading = row.readings[0];
  if (!reading) return [];
  const colour: ColourName = hasHighlight && !row.highlighted ? 'c-muted' : 'c-accent';
  const ends = intervalOf(reading) ?? reading.period;
  const { value, status, bound } = reading;
  const bar = ends
    ? [
        drawBar(
          { x: x.at(ends[0]), y: y - BAR_HEIGHT / 2, width: x.at(ends[1]) - x.at(ends[0]), height: BAR_HEIGHT },
          { colour, reading },
        ),
      ]
    : [];
  // A value that is an end of its own range was stated as the range: the bar says it all.
  const showsPoint = value !== undefined && !(intervalOf(reading)?.includes(value) ?? false) && !reading.period;
  if (value === undefined || !showsPoint) return bar;
  const at = { x: x.at(value), y };
  const arrow = arrowOf(at, bound, { radius: theme.radius, along: 'x' });
  return [...bar, ...(arrow ? drawArrow(arrow, colour) : []), drawMark(at, { radius: theme.radius, colour, status })];
}

/** A bar speaks of its status as points do: filled, or open for what the press reports, broken where sources differ. */
function drawBar(box: Box, { colour, reading }: { colour: ColourName; reading: Reading }): Element {
  const { status, value } = reading;
  const open = status === 'reported' || status === 'disputed';
  // Behind a point the bar steps back; the point has the shape.
  const behind = value !== undefined && !(intervalOf(reading)?.includes(value) ?? true);
  return element('rect', {
    x: px(box.x),
    y: px(box.y),
    width: px(Math.max(box.width, 1)),
    height: px(box.height),
    rx: 2,
    ...(behind ? paint({ fill: colour }) : paint({ fill: open ? 'c-paper' : colour, stroke: colour })),
    ...(behind ? { fillOpacity: 0.3 } : { strokeWidth: 1.5 }),
    ...(status === 'disputed' && !behind ? { strokeDashArray: '3 2' } : {}),
  });
}
