import type { ChartData, ChartSpecOf } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { drawArea } from './area/draw-area.ts';
import { layoutArea } from './area/layout-area.ts';
import { readArea } from './area/read-area.ts';
import { axisHeight } from './axis.ts';
import { roomAlone, roomOf } from './axis-room.ts';
import { printCell, tableOf } from './chart-table.ts';
import type { ChartContext, ChartKindModule, Drawing } from './contract.ts';
import { describeCourse, MOST_TOLD } from './course/describe-course.ts';
import { describeAxis } from './describe.ts';
import { emptyDrawing } from './empty.ts';
import { bottom } from './geometry.ts';
import { pointOf } from './mark-points.ts';
import { keyOf } from './marks.ts';
import { noValues } from './no-values.ts';
import { intervalOf, type Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/** Layers over time or another number, stacked from zero: a whole and its parts. */
export const areaChart: ChartKindModule<'area'> = {
  render,
  describe,
  table: (spec, data, locale) =>
    tableOf({ channels: { x: spec.x, y: spec.y }, text: [spec.series], source: spec.data }, data, locale),
};

function render(
  spec: ChartSpecOf<'area'>,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readArea(spec, data);
  if (!input?.layers.some(({ points }) => points.length > 0))
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const layout = layoutArea(spec, input, context);
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const readings = input.layers.flatMap(({ points }) => points.flatMap(({ reading }) => reading ?? []));
  return {
    drawing: {
      children: drawArea(input, layout, context),
      width: context.width,
      height: bottom(layout.plot) + axisHeight(layout.x, layout.theme),
      axisRoom: roomOf(layout.x, context),
      key: keyOf(readings, wordsOf(context.locale.language), '↑'),
      points: input.layers.flatMap(({ points }) =>
        points.flatMap(({ x, to, reading }) => pointOf(reading, layout.x.at(x), layout.y.at(to))),
      ),
    },
    problems,
  };
}

/** Kind, axes and their ranges, and of each layer the first and the last value, how far they are apart, and the extremes. */
function describe(spec: ChartSpecOf<'area'>, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const { input } = readArea(spec, data);
  const places = input?.layers[0]?.points.map(({ x }) => x) ?? [];
  if (!input || places.length === 0) return `${say.kind.area}. ${say.noRows}`;
  const top = input.layers.flatMap(({ points }) => points.map(({ to }) => to)).reduce((a, b) => Math.max(a, b), 0);
  const axes = [describeAxis(input.x, input.span, locale), describeAxis(input.y, [0, top], locale)];
  const told = input.layers.length <= MOST_TOLD;
  const layers = input.layers.map(({ series, points }) => {
    const course = points.flatMap(({ from, to, reading }) => {
      if (!reading) return [];
      const where = (): string => printCell(data.rows[reading.row ?? -1]?.cells[spec.x.column] ?? null, language);
      return [{ reading: spec.normalised ? shareOf(reading, to - from) : reading, where }];
    });
    const text = describeCourse(course, input.y, { language, extremes: told });
    return series.name === '' ? text : `${series.name}: ${text}`;
  });
  return [
    `${say.kind.area}, ${say.rows(places.length * input.layers.length)}: ${axes.join('; ')}.`,
    ...(spec.normalised ? [say.shares] : []),
    ...layers,
    ...(input.references.length > 0 ? [say.references(input.references.map(({ label }) => label))] : []),
    ...(spec.annotations.length > 0 ? [say.annotations(spec.annotations.map(({ text }) => text))] : []),
  ].join(' ');
}

/** The share of a value that is not known exactly is not either. */
function shareOf(reading: Reading, value: number): Reading {
  const { at, bound } = reading;
  return { value, dates: {}, at, ...(bound || intervalOf(reading) ? { bound: 'about' as const } : {}) };
}
