import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import type { ChartContext, Drawing, KeyEntry } from '../contract.ts';
import { type DotSeries, drawSeriesKey } from '../dot/dot-series.ts';
import { drawLabels } from '../draw-labels.ts';
import { emptyDrawing } from '../empty.ts';
import { boxAround } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { keyOf } from '../marks.ts';
import { noValues } from '../no-values.ts';
import { printReading } from '../print-reading.ts';
import { drawFrame } from '../rows/draw-rows.ts';
import { footOf, layoutRows, nameWidths, type RowsLayout } from '../rows/layout-rows.ts';
import { rowPoints } from '../rows/row-points.ts';
import { seriesName } from '../series/series.ts';
import { rowThemeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { drawEnds, drawJoin, type PlacedEnd, placeEnds } from './draw-pairs.ts';
import { labelGap, labelsAt, pairLabels, sidesOf, valuesInNames } from './pair-labels.ts';
import { type PairsInput, readPairs } from './read-pairs.ts';
import { pairWordsOf } from './words.ts';

/** A few values a category, joined by a line: before and after, here and there. */
export function renderDumbbell(
  spec: ChartSpecOf<'range'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input: found, problems } = readPairs(spec, data, context.locale);
  if (!found || found.rows.length === 0)
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const { input, labels } = labelled(found, context);
  const head = drawSeriesKey(keySeries(input, spec, data), data, { key: spec.series, context });
  const layout = layoutRows(input, context, {
    markHeight: input.series.length > 2 ? 40 : 14, // room above the dots for the values between the outer ones
    zero: false,
    values: false,
    valueGap: 0,
    header: 4 + head.height,
    sides: (row) => sidesOf(row, labels.get(row), { measure: context.measure, theme: rowThemeOf(context) }),
  });
  const placed = layout.rows.map(({ row, y }) => placeEnds(input.ends.get(row) ?? [], { y, layout, row, input }));
  const values = layout.rows.flatMap(({ row, y }, i) =>
    labelsAt(row, labels.get(row), { y, layout, context, ends: placed[i] ?? [] }),
  );
  const inner = labels.size === 0 ? [] : innerLabels(placed, layout, { input, context });
  const texts = inner.map(({ box }) => box);
  const frame = drawFrame(layout, context, { values, onZero: false, texts });
  const drawing = {
    children: [
      ...head.elements,
      ...frame.under,
      ...placed.flatMap((ends) => drawJoin(ends, input)),
      ...placed.flatMap((ends) => drawEnds(ends, layout.theme.radius)),
      ...frame.over,
      ...drawLabels(inner, layout.theme.radius),
    ],
    width: context.width,
    height: footOf(layout),
    key: keyOfPairs(input, placed, context),
    points: rowPoints(layout),
  };
  return { drawing, problems };
}

/** The series of the key; those that step back behind a highlight look alike, and are named together. */
function keySeries({ series }: PairsInput, spec: ChartSpecOf<'range'>, data: ChartData): DotSeries {
  const quiet = series.filter(({ colour }) => colour === 'c-muted');
  const together = quiet.length > 1 ? quiet : [];
  return {
    names: [
      ...(together.length > 0 ? [together.map(({ name }) => name).join(', ')] : []),
      ...series.filter((one) => !together.includes(one)).map(({ name }) => name),
    ],
    colourOf: (row) => series.find(({ name }) => name === seriesName(data, row, spec.series))?.colour ?? 'c-muted',
  };
}

/** Values stand beside the dots, or after the names where they are too long for that. */
function labelled(found: PairsInput, context: ChartContext) {
  const labels = pairLabels(found, context);
  return labels ? { input: found, labels } : { input: valuesInNames(found, context), labels: new Map() };
}

function keyOfPairs(
  input: PairsInput,
  placed: readonly PlacedEnd[][],
  { locale: { language } }: ChartContext,
): KeyEntry[] {
  const readings = placed.flat().map(({ end }) => end.reading);
  const [first, last] = [input.series[0], input.series.at(-1)];
  const isPair = input.series.length === 2 && placed.some((ends) => ends.length === 2);
  return [
    ...(isPair && first && last ? [{ symbol: '<', text: pairWordsOf(language).widens(first.name, last.name) }] : []),
    ...keyOf(readings, wordsOf(language), '→'),
  ];
}

interface Setting {
  input: PairsInput;
  context: ChartContext;
}

/** What lies between the outer values, above its dot where there is room. */
function innerLabels(placed: readonly PlacedEnd[][], layout: RowsLayout, { input, context }: Setting) {
  const { theme, plot } = layout;
  if (input.series.length < 3) return [];
  const print = ({ end }: PlacedEnd): string => printReading(end.reading, input.x, context.locale.language);
  const inner = placed.flatMap((ends) => {
    const inOrder = ends.toSorted((a, b) => a.at.x - b.at.x);
    const said = [inOrder[0], inOrder.at(-1)].flatMap((end) => (end ? [print(end)] : []));
    return inOrder.slice(1, -1).filter((end) => !said.includes(print(end)));
  });
  const requests = inner.map(
    (end): LabelRequest => ({
      variants: [[print(end)]],
      anchors: [end.at],
      sides: ['top', 'bottom'],
      style: theme.value,
      colour: 'c-ink',
      gap: labelGap(theme),
      mayMove: false,
      important: false,
    }),
  );
  return placeLabels(requests, {
    // Names and the values at both sides are clear of what lies between the outer dots, and above or below it.
    bounds: { x: 0, y: plot.y, width: context.width, height: plot.height },
    boxes: [...nameWidths(layout, context), ...placed.flat().map(({ at }) => boxAround(at, theme.radius))],
    segments: placed.flat().flatMap(({ whisker, arrow }) => [whisker, arrow].filter((one) => one !== undefined)),
    measure: context.measure,
  });
}
