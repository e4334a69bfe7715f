import type { Element } from 'hast';
import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { AXIS_HEIGHT, axisWidth, drawBaseline, drawVerticalAxis } from '../axis.ts';
import { printCell } from '../chart-table.ts';
import type { ChartContext, Drawing } from '../contract.ts';
import { describeAxis, spanOf } from '../describe.ts';
import { drawLabels } from '../draw-labels.ts';
import { emptyDrawing } from '../empty.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { titleOf } from '../field-title.ts';
import { checkType } from '../field-type.ts';
import { type Box, bottom, boxAround, type Point, type Segment } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { drawMark, drawWhisker, keyOf } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { centre, extent, intervalOf, type Reading, readField } from '../reading.ts';
import { type Reference, resolveReferences } from '../reference.ts';
import { createScale, deriveDomain, type Scale, type ScaleKind } from '../scale.ts';
import { line, text } from '../svg.ts';
import { wrapVariants } from '../text/lines.ts';
import { ascent, bold, lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { checkNames, drawSeriesKey, resolveSeries } from './dot-series.ts';

type DotSpec = ChartSpecOf<'dot'>;

interface ScatterPoint {
  x: Reading;
  y: Reading;
  label: string;
  row: number;
}

interface ScatterInput {
  x: Field;
  y: Field;
  points: ScatterPoint[];
  references: Reference[];
}

/** Two numbers (or dates) against each other, with the names of the points where there is room. */
export function renderScatter(
  spec: DotSpec,
  data: ChartData,
  context: ChartContext,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readScatter(spec, data, context.locale.language);
  if (!input || input.points.length === 0) return { drawing: emptyDrawing(context), problems };
  const series = resolveSeries(spec, data);
  const names = [...input.points.map(({ label }) => label), ...series.names];
  const head = drawSeriesKey(series, data, { key: spec.series, context });
  const layout = layoutScatter(input, context, head.height);
  const isNamed = (point: ScatterPoint): boolean => spec.highlight !== undefined && point.label === spec.highlight;
  const someNamed = input.points.some(isNamed);
  const marks = input.points.map((point) => {
    const colour: ColourName = someNamed ? (isNamed(point) ? 'c-accent' : 'c-muted') : series.colourOf(point.row);
    return markOf(point, { colour, layout, isNamed: isNamed(point) });
  });
  const drawing = drawScatter(input, marks, { layout, context });
  const key = keyOf(
    input.points.map(({ y }) => y),
    wordsOf(context.locale.language),
    '↑',
  );
  return {
    drawing: { ...drawing, children: [...head.elements, ...drawing.children], key },
    problems: [...problems, ...series.problems, ...checkNames(spec.highlight, names, data)],
  };
}

function readScatter(spec: DotSpec, data: ChartData, language: string): { input?: ScatterInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const foundX = resolveField({ name: 'x', channel: spec.x, data, ofFigures });
  const foundY = resolveField({ name: 'y', channel: spec.y, data, ofFigures });
  const problems = [...foundX.problems, ...foundY.problems, ...checkColumn('label', spec.label, data)];
  if (!foundX.field || !foundY.field || problems.length > 0) return { problems };
  const [x, y] = [foundX.field, foundY.field];
  problems.push(...checkType(x, ['number', 'date'], data));
  if (problems.length > 0) return { problems };
  const [xs, ys] = [readField(x, data), readField(y, data)];
  const references = resolveReferences(spec.references, x, data);
  const isDrawable = (reading: Reading, { log }: Field): boolean =>
    centre(reading) !== undefined && (!log || extent(reading).every((value) => value > 0));
  const points = data.rows.flatMap(({ cells }, row): ScatterPoint[] => {
    const [across, up] = [xs.readings[row], ys.readings[row]];
    if (!across || !up || !isDrawable(across, x) || !isDrawable(up, y)) return [];
    return [{ x: across, y: up, label: spec.label ? printCell(cells[spec.label] ?? null, language) : '', row }];
  });
  problems.push(...xs.problems, ...ys.problems, ...references.problems);
  return { input: { x, y, points, references: references.references }, problems };
}

interface ScatterLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  y: Scale;
}

function layoutScatter(input: ScatterInput, context: ChartContext, header: number): ScatterLayout {
  const theme = themeOf(context.layout);
  const { measure, width } = context;
  // The title of the vertical axis stands above it, since text is never turned.
  const top = header + lineHeight(theme.note) + 14;
  const axis = { language: context.locale.language };
  const y = createScale({
    ...axis,
    ...domainOf(
      input.y,
      input.points.map((point) => point.y),
      [],
    ),
    range: [top + plotHeightOf(context), top],
    unit: input.y.unit,
    ticks: { count: 5 },
  });
  const left = axisWidth(y, theme, measure);
  const x = createScale({
    ...axis,
    ...domainOf(
      input.x,
      input.points.map((point) => point.x),
      input.references.map(({ value }) => value),
    ),
    range: [left + theme.radius + 2, width - 18],
    unit: input.x.unit,
    ticks: { measure, style: theme.tick },
  });
  return { theme, plot: { x: left, y: top, width: width - left - 10, height: plotHeightOf(context) }, x, y };
}

function domainOf(
  field: Field,
  readings: readonly Reading[],
  more: number[],
): { kind: ScaleKind; domain: [number, number] } {
  const kind: ScaleKind = field.type === 'date' ? 'time' : field.log ? 'log' : 'linear';
  const values = [...readings.flatMap(extent), ...more];
  return { kind, domain: deriveDomain({ kind, values, fixed: field.domain }) };
}

interface ScatterMark {
  at: Point;
  point: ScatterPoint;
  colour: ColourName;
  isNamed: boolean;
  whiskers: Segment[];
}

interface MarkSetting {
  colour: ColourName;
  layout: ScatterLayout;
  isNamed: boolean;
}

function markOf(point: ScatterPoint, { colour, layout: { x, y }, isNamed }: MarkSetting): ScatterMark {
  const at = { x: x.at(centre(point.x) ?? 0), y: y.at(centre(point.y) ?? 0) };
  const [across, up] = [intervalOf(point.x), intervalOf(point.y)];
  const whiskers: Segment[] = [
    ...(across ? [{ from: { x: x.at(across[0]), y: at.y }, to: { x: x.at(across[1]), y: at.y } }] : []),
    ...(up ? [{ from: { x: at.x, y: y.at(up[0]) }, to: { x: at.x, y: y.at(up[1]) } }] : []),
  ];
  return { at, point, colour, isNamed, whiskers };
}

interface ScatterSetting {
  layout: ScatterLayout;
  context: ChartContext;
}

function drawScatter(
  input: ScatterInput,
  marks: readonly ScatterMark[],
  { layout, context }: ScatterSetting,
): Omit<Drawing, 'key'> {
  const { theme, plot, x, y } = layout;
  const { measure, width } = context;
  const hairlines = input.references.map(({ value }) => ({
    from: { x: x.at(value), y: plot.y - 4 },
    to: { x: x.at(value), y: bottom(plot) },
  }));
  const titles = axisTitles(input, { layout, context });
  const requests = [
    ...input.references.map((reference) => flagOf(reference, { layout, context })),
    // The highlighted one first; of many, only as many names as find room.
    ...marks
      .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
      .slice(0, 200)
      .flatMap((mark) => nameOf(mark, { layout, context })),
  ];
  const labels = placeLabels(requests, {
    bounds: { x: plot.x, y: plot.y - 8, width: width - plot.x, height: plot.height + 6 },
    boxes: marks.map(({ at }) => boxAround(at, theme.radius + 1)),
    segments: [...hairlines, ...marks.flatMap(({ whiskers }) => whiskers)],
    measure,
  });
  const children: Element[] = [
    ...titles,
    ...drawVerticalAxis({ scale: y, plot, theme }),
    ...drawBaseline({ scale: x, plot, theme, measure, width }),
    ...hairlines.map((segment) => line(segment, { colour: 'c-quiet', dash: '2 3' })),
    ...marks.flatMap(({ whiskers, colour }) => whiskers.flatMap((whisker) => drawWhisker(whisker, colour))),
    // A range without a value of its own has no dot: its middle was never said.
    ...marks
      .filter(({ point }) => point.y.value !== undefined && point.x.value !== undefined)
      .map(({ at, colour, point }) => drawMark(at, { radius: theme.radius, colour, status: point.y.status })),
    ...drawLabels(labels, theme.radius),
  ];
  return { children, width, height: bottom(plot) + AXIS_HEIGHT + lineHeight(theme.note) + 4 };
}

/** Both axes say what they measure: the vertical one above its labels, the other one below its own, at the right. */
function axisTitles({ x, y }: ScatterInput, { layout: { theme, plot }, context }: ScatterSetting): Element[] {
  const cut = (content: string): string =>
    wrapVariants(content, { width: context.width, style: theme.note, measure: context.measure })[0]?.[0] ?? '';
  const above = { x: 0, y: plot.y - 14 - lineHeight(theme.note) + ascent(theme.note) };
  const below = { x: context.width, y: bottom(plot) + AXIS_HEIGHT + ascent(theme.note) };
  return [
    text(cut(titleOf(y, context.locale)), { at: above, style: theme.note, colour: 'c-quiet' }),
    text(cut(titleOf(x, context.locale)), { at: below, style: theme.note, colour: 'c-quiet', anchor: 'end' }),
  ];
}

function flagOf({ value, label }: Reference, { layout: { theme, plot, x }, context }: ScatterSetting): LabelRequest {
  const at = x.at(value);
  const heights = Array.from({ length: 8 }, (_, i) => plot.y + 6 + ((plot.height - 12) * i) / 7);
  return {
    variants: wrapVariants(label, { width: context.width * 0.3, style: theme.note, measure: context.measure }),
    anchors: heights.map((y) => ({ x: at, y })),
    sides: ['right', 'left'],
    style: theme.note,
    colour: 'c-quiet',
    gap: 5,
    mayMove: false,
    important: true,
  };
}

function nameOf({ at, point, isNamed }: ScatterMark, { layout: { theme }, context }: ScatterSetting): LabelRequest[] {
  if (point.label === '') return [];
  const style = isNamed ? bold(theme.note) : theme.note;
  return [
    {
      variants: wrapVariants(point.label, { width: context.width * 0.35, style, measure: context.measure }),
      anchors: [at],
      sides: ['right', 'top', 'bottom', 'left', 'top-right', 'bottom-right', 'top-left', 'bottom-left'],
      style,
      colour: 'c-ink',
      gap: theme.radius + 3,
      mayMove: isNamed,
      important: false,
    },
  ];
}

export function describeScatter(spec: DotSpec, data: ChartData, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const { input } = readScatter(spec, data, language);
  if (!input || input.points.length === 0) return `${say.kind.scatter}. ${say.noRows}`;
  const across = describeAxis(input.x, spanOf(input.points.map(({ x }) => x)), locale);
  const up = describeAxis(input.y, spanOf(input.points.map(({ y }) => y)), locale);
  const series = resolveSeries(spec, data);
  return [
    `${say.kind.scatter}, ${say.rows(input.points.length)}: ${across}; ${up}.`,
    ...(series.names.length > 1 ? [say.series(series.names)] : []),
    ...(input.references.length > 0 ? [say.references(input.references.map(({ label }) => label))] : []),
  ].join(' ');
}
