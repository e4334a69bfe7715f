import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { roomAlone, roomOf } from '../axis-room.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { describeAxis, spanOf } from '../describe.ts';
import { emptyDrawing } from '../empty.ts';
import { pointOf } from '../mark-points.ts';
import { keyOf } from '../marks.ts';
import { noValues } from '../no-values.ts';
import type { ColourName } from '../palette.ts';
import { plotHeightOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { checkNames, drawSeriesKey, resolveSeries } from './dot-series.ts';
import { drawScatter, markOf } from './draw-scatter.ts';
import { layoutScatter } from './layout-scatter.ts';
import { readScatter } from './read-scatter.ts';
import type { ScatterPoint } from './scatter-input.ts';
import { drawSizeKey, sizeKey } from './size-key.ts';
import { describeSizes, sizeScale } from './sizes.ts';
import { describeTrend, trendKey } from './trend.ts';

type DotSpec = ChartSpecOf<'dot'>;

/** Two numbers (or dates) against each other, with the names of the points where there is room. */
export function renderScatter(
  spec: DotSpec,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readScatter(spec, data, context.locale.language);
  if (!input || input.points.length === 0)
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const series = resolveSeries(spec, data);
  const names = [...input.points.map(({ label }) => label), ...series.names];
  const head = drawSeriesKey(series, data, { key: spec.series, context });
  const { sizes } = input;
  const scale = sizes && sizeScale(sizes, { width: context.width, plotHeight: plotHeightOf(context) });
  const sizeHead =
    sizes && scale ? drawSizeKey(sizes, scale, { context, top: head.height }) : { elements: [], height: 0 };
  const radiusOf = ({ size }: ScatterPoint): number | undefined =>
    size === undefined ? undefined : scale?.radiusOf(size);
  const layout = layoutScatter(input, context, { header: head.height + sizeHead.height, radiusOf });
  if (context.roomOnly) return { drawing: roomAlone(layout.x, context), problems };
  const isNamed = (point: ScatterPoint): boolean => spec.highlight !== undefined && point.label === spec.highlight;
  const someNamed = input.points.some(isNamed);
  const marks = input.points.map((point) => {
    const colour: ColourName = someNamed ? (isNamed(point) ? 'c-accent' : 'c-muted') : series.colourOf(point.row);
    return markOf(point, { colour, layout, isNamed: isNamed(point), radius: radiusOf(point) });
  });
  // The small ones lie on the large ones, so that none is hidden.
  const inOrder = sizes ? marks.toSorted((a, b) => b.radius - a.radius) : marks;
  const drawing = drawScatter(input, inOrder, { layout, context });
  const points = marks.flatMap(({ at, point }) => pointOf(point.y, at.x, at.y));
  const key = keyOf(
    input.points.map(({ y }) => y),
    wordsOf(context.locale.language),
    '↑',
  );
  return {
    drawing: {
      ...drawing,
      children: [...head.elements, ...sizeHead.elements, ...drawing.children],
      key: [...key, ...(sizes && scale ? sizeKey(sizes, scale, context) : []), ...trendKey(input, context)],
      points,
      axisRoom: roomOf(layout.x, context),
    },
    problems: [...problems, ...series.problems, ...checkNames(spec.highlight, names, data)],
  };
}

export function describeScatter(spec: DotSpec, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const { input } = readScatter(spec, data, language);
  if (!input || input.points.length === 0) return `${say.kind.scatter}. ${say.noRows}`;
  const across = describeAxis(input.x, spanOf(input.points.map(({ x }) => x)), locale);
  const up = describeAxis(input.y, spanOf(input.points.map(({ y }) => y)), locale);
  const series = resolveSeries(spec, data);
  const compared = [...input.references, ...input.levels];
  return [
    `${say.kind.scatter}, ${say.rows(input.points.length)}: ${across}; ${up}.`,
    ...(series.names.length > 1 ? [say.series(series.names)] : []),
    ...describeSizes(input, locale),
    ...describeTrend(input, locale),
    ...(compared.length > 0 ? [say.references(compared.map(({ label }) => label))] : []),
    ...(spec.annotations.length > 0 ? [say.annotations(spec.annotations.map(({ at, text }) => `${at}: ${text}`))] : []),
  ].join(' ');
}
