import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Locale } from '../model/site.ts';
import { tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, KeyEntry } from './contract.ts';
import { extremesOf } from './describe.ts';
import { emptyDrawing } from './empty.ts';
import { titleOf } from './field-title.ts';
import { printTick } from './format.ts';
import { cellPoints } from './heatmap/cell-points.ts';
import { drawGrounds, drawMissing, drawOnCells } from './heatmap/draw-cells.ts';
import { drawColumnLabels, drawFrameOf, drawRowNames } from './heatmap/draw-names.ts';
import { layoutHeatmap } from './heatmap/layout-heatmap.ts';
import { type HeatmapInput, readHeatmap } from './heatmap/read-heatmap.ts';
import { heatmapWordsOf } from './heatmap/words.ts';
import { keyOf } from './marks.ts';
import { noValues } from './no-values.ts';
import { printReading } from './print-reading.ts';
import { intervalOf } from './reading.ts';
import { drawStepsKey } from './steps/draw-steps-key.ts';
import { wordsOf } from './words.ts';

type HeatmapSpec = ChartSpecOf<'heatmap'>;

/** A grid of two categories or times, each cell in the colour of its value, with the value in it where it fits. */
export const heatmapChart: ChartKindModule<'heatmap'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf({ channels: { y: spec.y, x: spec.x, value: spec.value }, text: [], source: spec.data }, data, locale),
};

const KEY_GAP = 14;

function render(spec: HeatmapSpec, data: ChartData, context: ChartContext): ReturnType<typeof heatmapChart.render> {
  const { input, problems } = readHeatmap(spec, data, context.locale.language);
  if (!input || input.cells.length === 0)
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const title = titleOf(input.value, context.locale);
  const head = drawStepsKey(input.steps, { field: input.value, title, context });
  const layout = layoutHeatmap(input, context, { top: head.height + KEY_GAP, highlight: spec.highlight });
  const labels = drawColumnLabels(input, layout, { context, highlight: spec.highlight });
  const children: Element[] = [
    ...head.elements,
    ...drawMissing(input, layout),
    ...drawGrounds(input, layout),
    ...drawOnCells(input, layout),
    ...drawFrameOf(input, layout, spec.highlight),
    ...drawRowNames(layout),
    ...labels.elements,
  ];
  return {
    drawing: {
      children,
      width: context.width,
      height: labels.bottom,
      key: keyEntries(input, context),
      points: cellPoints(input, layout),
    },
    problems,
  };
}

function keyEntries(input: HeatmapInput, { locale: { language } }: ChartContext): KeyEntry[] {
  const words = heatmapWordsOf(language);
  const readings = input.cells.map(({ reading }) => reading);
  const marks = keyOf(
    readings.map(({ low: _, high: __, ...reading }) => reading),
    wordsOf(language),
    '↑',
  );
  const { middle } = input.steps;
  return [
    ...marks,
    ...(readings.some(intervalOf) ? [{ symbol: '_', text: words.ends }] : []),
    ...(middle === undefined ? [] : [{ symbol: '−', text: words.below(printTick(middle, language, input.value)) }]),
    ...(input.cells.length < input.columns.length * input.rows.length ? [{ symbol: '/', text: words.missing }] : []),
  ];
}

function describe(spec: HeatmapSpec, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const words = heatmapWordsOf(language);
  const { input } = readHeatmap(spec, data, language);
  if (!input || input.cells.length === 0) return `${words.kind}. ${say.noRows}`;
  const { x, y, value, columns, rows, cells } = input;
  const where = ({ column, row }: (typeof cells)[number]): string =>
    [rows[row]?.name, columns[column]?.name].filter(Boolean).join(', ');
  const print = (cell: (typeof cells)[number]): string =>
    say.at(printReading(cell.reading, value, language), where(cell));
  const { lowest, highest } = extremesOf(cells, ({ reading }) => reading.value);
  const disputed = cells.filter(({ reading }) => reading.status === 'disputed').length;
  return [
    `${words.whole(say.rows(cells.length), titleOf(x, locale), columns.length, titleOf(y, locale), rows.length)}; ${titleOf(value, locale)}.`,
    say.extremes(print(lowest), print(highest)),
    ...(disputed > 0 ? [say.disputed(disputed)] : []),
  ].join(' ');
}
