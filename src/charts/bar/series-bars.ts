import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import { roomAlone, roomOf } from '../axis-room.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { emptyDrawing } from '../empty.ts';
import { bottom } from '../geometry.ts';
import { type MarkPoint, pointOf } from '../mark-points.ts';
import { drawMark, keyOf } from '../marks.ts';
import { printReading } from '../print-reading.ts';
import { centre, type Reading } from '../reading.ts';
import { drawFrame, type ValueLabel } from '../rows/draw-rows.ts';
import { footOf, layoutRows, type RowLabel, type RowsLayout } from '../rows/layout-rows.ts';
import type { CategoryRow } from '../rows/read-rows.ts';
import { drawSwatches } from '../series/series-key.ts';
import { line } from '../svg.ts';
import { widest } from '../text/lines.ts';
import { lineHeight, rowThemeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { type BarPlace, drawBar, drawDoubt, endOfBar } from './bar-marks.ts';
import { type BarGroup, readSeriesBars, type SeriesBar, type SeriesBarsInput } from './read-series-bars.ts';

const LABEL_GAP = 7;

/** Several bars a category, side by side or end to end; a key above them names the series in their order. */
export function renderSeriesBars(
  spec: ChartSpecOf<'bar'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readSeriesBars(spec, data, context.locale.language);
  if (!input || input.groups.length === 0) return { drawing: emptyDrawing(context), problems };
  const setting = settingOf(spec, input, context);
  const { layout, head, pitch } = setting;
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const labels = input.groups.flatMap((group, i) => valueLabels(group, layout.rows[i]?.y ?? 0, setting));
  const frame = drawFrame(layout, context, { values: labels, onZero: true, band: setting.markHeight / 2 + 1 });
  const marks = input.groups.flatMap((group, i) => drawGroup(group, layout.rows[i]?.y ?? 0, setting));
  const zero = { from: { x: layout.x.at(0), y: layout.plot.y }, to: { x: layout.x.at(0), y: bottom(layout.plot) } };
  const key = keyOf(readingsOf(input), wordsOf(context.locale.language), '→');
  return {
    drawing: {
      children: [
        ...head.elements,
        ...frame.under,
        ...marks,
        ...(layout.stacked || pitch === 0 ? [] : [line(zero, { colour: 'c-ink' })]),
        ...frame.over,
      ],
      width: context.width,
      height: footOf(layout),
      key,
      axisRoom: roomOf(layout.x, context),
      points: input.groups.flatMap((group, i) => pointsOf(group, layout.rows[i]?.y ?? 0, setting)),
    },
    problems,
  };
}

const readingsOf = ({ groups }: SeriesBarsInput): Reading[] =>
  groups.flatMap(({ bars }) => bars.map(({ reading }) => reading));

interface Setting {
  spec: ChartSpecOf<'bar'>;
  input: SeriesBarsInput;
  context: ChartContext;
  layout: RowsLayout;
  head: { elements: Element[]; height: number };
  /** From one bar of a group to the next, px. */
  pitch: number;
  barHeight: number;
  markHeight: number;
  /** Each bar has the shape of its status before its value. */
  marked: boolean;
  /** Between the end of a bar and its value. */
  gap: number;
  /** Values are left out where they would leave no room for the bars. */
  labelled: boolean;
}

function settingOf(spec: ChartSpecOf<'bar'>, input: SeriesBarsInput, context: ChartContext): Setting {
  const theme = rowThemeOf(context);
  const pitch = lineHeight(theme.value) + 1;
  const marked = readingsOf(input).some(({ status }) => status !== undefined && status !== 'confirmed');
  const gap = LABEL_GAP + (marked && !spec.stacked ? 2 * theme.radius + 6 : 0);
  const texts = input.groups.flatMap((group) =>
    labelledReadings(group, spec).map((reading) => print(reading, input, context)),
  );
  const labelled = widest(texts, theme.value, context.measure) <= context.width * 0.25;
  const markHeight = spec.stacked ? theme.barHeight : pitch * input.series.length;
  const head = drawSwatches(input.series, context);
  const rows = input.groups.map((group) => ({
    ...group.row,
    readings: spec.stacked ? stackEnds(group) : group.row.readings,
  }));
  const layout = layoutRows({ ...input.rows, rows }, context, {
    markHeight,
    zero: true,
    values: false,
    valueGap: gap,
    header: 4 + head.height,
    labels: (_, i) => rowLabels(input.groups[i], { spec, input, context, labelled }),
  });
  return {
    spec,
    input,
    context,
    layout,
    head,
    pitch,
    barHeight: spec.stacked ? theme.barHeight : pitch - 3,
    markHeight,
    marked,
    gap,
    labelled,
  };
}

/** The readings that are printed: of a stack only its total. */
const labelledReadings = ({ bars, total }: BarGroup, { stacked }: ChartSpecOf<'bar'>): Reading[] =>
  stacked ? (total ? [total] : []) : bars.map(({ reading }) => reading);

function rowLabels(
  group: BarGroup | undefined,
  { spec, input, context, labelled }: Pick<Setting, 'spec' | 'input' | 'context' | 'labelled'>,
): RowLabel[] {
  if (!group) return [];
  // A total stands on the right, whatever an interval reaches on the left.
  const isEnd = (reading: Reading): Reading[] =>
    spec.stacked ? [...stackEnds(group).filter(({ value = 0 }) => value >= 0), reading] : [reading];
  // A mark of status stands beyond a bar even where no value is printed.
  return labelledReadings(group, spec).map((reading) => ({
    readings: isEnd(reading),
    text: labelled ? print(reading, input, context) : ' ',
  }));
}

const print = (reading: Reading, { rows }: SeriesBarsInput, { locale }: ChartContext): string =>
  printReading(reading, rows.x, locale.language);

/** What a stack reaches on both sides, with the intervals of its parts. */
function stackEnds({ row, bars }: BarGroup): CategoryRow['readings'] {
  return bars.flatMap(({ reading, base }) => {
    const ends = [reading.value, reading.low, reading.high].filter((n) => n !== undefined).map((n) => base + n);
    const bound = reading.bound ? { bound: reading.bound } : {};
    return [...ends, base].map((value) => ({ value, dates: {}, at: row.readings[0]?.at ?? reading.at, ...bound }));
  });
}

function placeOf({ series, base }: SeriesBar, y: number, { spec, layout, pitch, barHeight, input }: Setting): BarPlace {
  const shift = spec.stacked ? 0 : (series - (input.series.length - 1) / 2) * pitch;
  return { x: layout.x, y: y + shift, height: barHeight, base, crowded: spec.stacked };
}

function drawGroup({ bars }: BarGroup, y: number, setting: Setting): Element[] {
  const { input, layout, marked, spec } = setting;
  const placed = bars.map((bar) => ({
    bar,
    place: placeOf(bar, y, setting),
    colour: input.series[bar.series]?.colour ?? 'c-muted',
  }));
  const { radius } = layout.theme;
  return [
    ...placed.flatMap(({ bar, place, colour }) => drawBar(bar.reading, place, colour)),
    ...(spec.stacked ? placed.flatMap(({ bar, place }) => seam(bar, place)) : []),
    ...placed.flatMap(({ bar, place, colour }) => {
      const { value, status } = bar.reading;
      if (!marked || value === undefined) return [];
      if (!spec.stacked) {
        const end = endOfBar(bar.reading, place);
        const at = { x: end.x + (end.side === 'right' ? 1 : -1) * (LABEL_GAP + radius), y: place.y };
        return [drawMark(at, { radius, colour, status })];
      }
      // Inside its part, in the colour of the paper, where there is room for it.
      const [from, to] = [layout.x.at(bar.base), layout.x.at(bar.base + value)];
      if (Math.abs(to - from) < 2 * radius + 8) return [];
      return [drawMark({ x: (from + to) / 2, y }, { radius, colour: 'c-paper', ground: colour, status })];
    }),
    ...placed.flatMap(({ bar, place }) => drawDoubt(bar.reading, place)),
  ];
}

/** The end of each bar; of a part of a stack its middle. */
function pointsOf({ bars }: BarGroup, y: number, setting: Setting): MarkPoint[] {
  return bars.flatMap((bar) => {
    const { x, y: middle, base } = placeOf(bar, y, setting);
    const size = centre(bar.reading) ?? 0;
    return pointOf(bar.reading, x.at(base + (setting.spec.stacked ? size / 2 : size)), middle);
  });
}

/** A gap of paper between two parts that stand end to end. */
function seam({ base }: SeriesBar, { x, y, height }: BarPlace): Element[] {
  if (base === 0) return [];
  const at = x.at(base);
  return [
    line({ from: { x: at, y: y - height / 2 }, to: { x: at, y: y + height / 2 } }, { colour: 'c-paper', width: 1.5 }),
  ];
}

function valueLabels(group: BarGroup, y: number, setting: Setting): ValueLabel[] {
  const { spec, input, context, layout, gap, labelled } = setting;
  if (!labelled) return [];
  const { theme } = layout;
  const height = lineHeight(theme.value);
  const labelOf = (reading: Reading, end: { x: number; side: 'left' | 'right' }, middle: number): ValueLabel => {
    const text = print(reading, input, context);
    const width = context.measure.width(text, theme.value);
    const x = end.side === 'right' ? end.x + gap : end.x - gap - width;
    const known = reading.value !== undefined || reading.low !== undefined;
    return {
      text,
      box: { x, y: middle - height / 2, width, height },
      align: end.side === 'right' ? 'start' : 'end',
      known,
    };
  };
  if (!spec.stacked)
    return group.bars.map((bar) => {
      const place = placeOf(bar, y, setting);
      return labelOf(bar.reading, endOfBar(bar.reading, place), place.y);
    });
  if (!group.total) return [];
  const ends = group.bars.map((bar) => endOfBar(bar.reading, { x: layout.x, base: bar.base }).x);
  return [labelOf(group.total, { x: ends.reduce((a, b) => Math.max(a, b), layout.x.at(0)), side: 'right' }, y)];
}
