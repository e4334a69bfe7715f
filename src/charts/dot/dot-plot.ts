import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { roomAlone, roomOf } from '../axis-room.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { drawLabels } from '../draw-labels.ts';
import { emptyDrawing } from '../empty.ts';
import { type Box, boxAround, right, type Segment } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { arrowLines, arrowOf, drawArrow, drawMark, drawWhisker, keyOf, pointsUp, whiskerLines } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { printReading } from '../print-reading.ts';
import { centre, intervalOf, type Reading } from '../reading.ts';
import { drawFrame } from '../rows/draw-rows.ts';
import { farEnd, footOf, layoutRows, nameWidths, type PlacedRow, type RowsLayout } from '../rows/layout-rows.ts';
import { type RowsInput, readRows } from '../rows/read-rows.ts';
import { rowPoints } from '../rows/row-points.ts';
import { valueLabels } from '../rows/value-labels.ts';
import { line } from '../svg.ts';
import { rowThemeOf, themeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { checkNames, type DotSeries, drawSeriesKey, resolveSeries } from './dot-series.ts';

const LABEL_GAP = 9;
const MARK_HEIGHT = 14;

type DotSpec = ChartSpecOf<'dot'>;

/** Categories down the side, and on each line all of its values as dots. */
export function renderDotPlot(
  spec: DotSpec,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readDots(spec, data, context.locale.language);
  if (!input || input.rows.length === 0) return { drawing: emptyDrawing(context), problems };
  const series = resolveSeries(spec, data);
  const single = input.rows.every(({ readings }) => readings.length === 1);
  const head = drawSeriesKey(series, data, { key: spec.series, context });
  const theme = rowThemeOf(context);
  const options = {
    markHeight: single ? MARK_HEIGHT : 40, // room above the dots for their values
    zero: false,
    values: single,
    valueGap: LABEL_GAP,
    header: 4 + head.height,
  };
  const layout = layoutRows(input, context, options);
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const end = ({ row }: PlacedRow): number =>
    layout.x.at(farEnd(row, layout.x.domain[0])) + (row.readings.some(({ bound }) => pointsUp(bound)) ? 12 : 0);
  const labels = valueLabels(layout, context, (placed) => ({ x: end(placed), side: 'right', gap: LABEL_GAP }));
  const dots = layout.rows.flatMap((placed) => dotsOf(placed, layout, { series, input }));
  const own = single ? [] : placeLabels(labelsOf(dots, input, context), surroundings(dots, layout, context));
  const texts = own.map(({ box }) => box);
  const frame = drawFrame(layout, context, { values: labels, onZero: false, texts });
  const key = keyOf(
    dots.map(({ reading }) => reading),
    wordsOf(context.locale.language),
    '→',
  );
  return {
    drawing: {
      children: [
        ...head.elements,
        ...frame.under,
        ...layout.rows.map((row) => guide(row.y, layout, single ? end(row) : right(layout.plot))),
        ...dots.flatMap((dot) => drawDot(dot, theme.radius)),
        ...frame.over,
        ...drawLabels(own, theme.radius),
      ],
      width: context.width,
      height: footOf(layout),
      key,
      points: rowPoints(layout),
      axisRoom: roomOf(layout.x, context),
    },
    problems: [...problems, ...series.problems],
  };
}

/** Like rows of other kinds, but that a highlight may name a series as well. */
export function readDots(spec: DotSpec, data: ChartData, language: string): ReturnType<typeof readRows> {
  const { highlight, ...rest } = spec;
  const isSeries = data.rows.some(({ cells }) => spec.series !== undefined && cells[spec.series] === highlight);
  const found = readRows(isSeries ? rest : spec, { data, language, grouped: true, dates: true });
  const across = spec.references.filter(({ axis }) => axis === 'y');
  found.problems.push(...across.map(({ label }) => problem('RK389', { label }, data.placeOf?.(label) ?? data.at)));
  if (spec.size) found.problems.push(problem('RK397', {}, data.placeOf?.(spec.size.column) ?? data.at));
  if (spec.trend) found.problems.push(problem('RK394', { reason: 'it needs numbers or dates on both axes' }, data.at));
  return isSeries ? { ...found, problems: [...found.problems, ...checkNames(undefined, [], data)] } : found;
}

interface Dot {
  reading: Reading;
  at: { x: number; y: number };
  colour: ColourName;
  whisker?: Segment;
  arrow?: Segment;
}

function dotsOf(
  { row, y }: PlacedRow,
  { x, theme }: RowsLayout,
  { series, input }: { series: DotSeries; input: RowsInput },
): Dot[] {
  return row.readings.flatMap((reading, i): Dot[] => {
    const middle = centre(reading);
    if (middle === undefined) return [];
    const at = { x: x.at(middle), y };
    const ends = intervalOf(reading) ?? reading.period;
    const arrow = arrowOf(at, reading.bound, { radius: theme.radius, along: 'x' });
    const stepsBack = input.hasHighlight && !row.highlighted;
    return [
      {
        reading,
        at,
        colour: stepsBack ? 'c-muted' : series.colourOf(row.indices[i] ?? 0),
        ...(ends ? { whisker: { from: { x: x.at(ends[0]), y }, to: { x: x.at(ends[1]), y } } } : {}),
        ...(arrow ? { arrow } : {}),
      },
    ];
  });
}

function drawDot({ reading, at, colour, whisker, arrow }: Dot, radius: number): Element[] {
  return [
    ...(whisker ? drawWhisker(whisker, colour) : []),
    ...(arrow ? drawArrow(arrow, colour) : []),
    // A range without a value of its own has no dot: its middle was never said.
    ...(reading.value === undefined ? [] : [drawMark(at, { radius, colour, status: reading.status })]),
  ];
}

/** A light line leads the eye from the name to the dots. */
const guide = (y: number, { plot }: RowsLayout, to: number): Element =>
  line({ from: { x: plot.x, y }, to: { x: to, y } }, { colour: 'c-grid' });

function labelsOf(dots: readonly Dot[], { x }: RowsInput, { locale, layout }: ChartContext): LabelRequest[] {
  const theme = themeOf(layout);
  return dots.map(({ reading, at }) => ({
    variants: [[printReading(reading, x, locale.language)]],
    anchors: [at],
    sides: ['top', 'bottom', 'right', 'left'],
    style: theme.value,
    colour: 'c-ink',
    gap: theme.radius + 3.5,
    mayMove: false,
    important: false,
  }));
}

function surroundings(dots: readonly Dot[], layout: RowsLayout, context: ChartContext) {
  const names: Box[] = layout.stacked ? nameWidths(layout, context) : [];
  const x = layout.stacked ? 0 : layout.plot.x - 8;
  return {
    bounds: { x, y: layout.plot.y, width: context.width - x, height: layout.plot.height },
    boxes: [
      ...names.map((box) => ({ ...box, width: box.width + 8 })),
      ...dots.map(({ at }) => boxAround(at, layout.theme.radius)),
    ],
    segments: dots.flatMap(({ whisker, arrow }) => [
      ...(whisker ? whiskerLines(whisker) : []),
      ...(arrow ? arrowLines(arrow) : []),
    ]),
    measure: context.measure,
  };
}
