import { scaleLinear } from 'd3';
import type { Element } from 'hast';
import type { ChartData, ChartTable } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { AXIS_HEIGHT } from '../axis.ts';
import type { ChartContext, Drawing, KeyEntry } from '../contract.ts';
import { describeAxis, spanOf } from '../describe.ts';
import { emptyDrawing } from '../empty.ts';
import type { Field } from '../field.ts';
import { titleOf } from '../field-title.ts';
import { type Box, bottom, inflate, type Point } from '../geometry.ts';
import type { MarkPoint } from '../mark-points.ts';
import { drawMark } from '../marks.ts';
import { noValues } from '../no-values.ts';
import type { ColourName } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { reachOf } from '../reference.ts';
import { drawFrame } from '../rows/draw-rows.ts';
import { layoutRows, nameWidths, type RowsLayout } from '../rows/layout-rows.ts';
import type { Scale } from '../scale.ts';
import { line } from '../svg.ts';
import { wordsOf } from '../words.ts';
import { readSpread, type SpreadGroup, type SpreadInput, type SpreadSpec } from './read-spread.ts';

/** Where one group is drawn: its marks stand on the floor of the box and fill it as high as they may. */
export interface SpreadPlace {
  box: Box;
  x: Scale;
  colour: ColourName;
}

/** The marks of a group, and where each of its rows in the table stands among them. */
export interface DrawnGroup {
  elements: Element[];
  places: Point[];
}

/** What one kind makes of the groups: the marks of each, and what their shape means. */
export interface SpreadMarks {
  /** Values that the axis has to hold beside those of the groups. */
  ends?: readonly number[];
  draw(group: SpreadGroup, place: SpreadPlace): DrawnGroup;
  key: KeyEntry;
}

/** Height of the marks of one group, px: a single one may be as high as other plots. */
const HEIGHT = { single: { wide: 200, narrow: 150 }, several: { wide: 84, narrow: 64 } };
/** Below the floor: the line of the interval. */
const STRIP = 14;

/** One plot a group, all on one axis, each with its middle and its interval below. */
export function renderSpread(
  spec: SpreadSpec,
  data: ChartData,
  context: ChartContext,
  marksOf: (input: SpreadInput) => SpreadMarks,
): { drawing: Drawing; problems: Problem[] } {
  const { input, problems } = readSpread(spec, data, context.locale);
  if (!input || input.groups.length === 0)
    return { drawing: emptyDrawing(context), problems: [...problems, ...noValues(data, problems)] };
  const marks = marksOf(input);
  const layout = layoutSpread(input, marks, context);
  const texts = layout.stacked ? nameWidths(layout, context).map((box) => inflate(box, 2)) : [];
  const frame = drawFrame(layout, context, { values: [], texts, onZero: false });
  const someNamed = input.groups.some(({ highlighted }) => highlighted);
  const points: MarkPoint[] = [];
  let row = 0;
  const drawn = input.groups.flatMap((group, i): Element[] => {
    const placed = layout.rows[i];
    if (!placed) return [];
    const height = heightOf(input, context);
    const box = { x: layout.plot.x, y: placed.y - (height + STRIP) / 2, width: layout.plot.width, height };
    const colour: ColourName = someNamed && !group.highlighted ? 'c-muted' : 'c-accent';
    const { elements, places } = marks.draw(group, { box, x: layout.x, colour });
    for (const { x, y } of places) points.push({ row: row++, x, y });
    return [...elements, ...drawStrip(group, { box, x: layout.x, colour }, layout)];
  });
  const words = wordsOf(context.locale.language).spread;
  return {
    drawing: {
      children: [...frame.under, ...drawn, ...frame.over],
      width: context.width,
      height: bottom(layout.plot) + AXIS_HEIGHT,
      key: [marks.key, { symbol: '─●─', text: words.middle }],
      points,
    },
    problems,
  };
}

function heightOf({ groups }: SpreadInput, { layout, plotHeight }: ChartContext): number {
  const usual = HEIGHT[groups.length === 1 ? 'single' : 'several'][layout];
  return plotHeight === undefined ? usual : Math.min(usual, Math.max(40, plotHeight / groups.length - 50));
}

function layoutSpread(input: SpreadInput, { ends = [] }: SpreadMarks, context: ChartContext): RowsLayout {
  const rows = input.groups.map((group) => ({
    name: input.groups.length === 1 ? '' : group.name,
    note: group.text,
    readings: readingsOf(group, ends),
    indices: [],
    highlighted: group.highlighted,
  }));
  const { references } = input;
  const x = { ...input.x, ...tightDomain(input, rows) };
  return layoutRows({ x, y: x, rows, references, annotations: [], hasHighlight: false }, context, {
    markHeight: heightOf(input, context) + STRIP,
    zero: false,
    values: false,
    valueGap: 0,
    header: 4,
    above: input.groups.length === 1,
  });
}

/** Lengths count from zero, places do not: the axis begins and ends at round values near those that are drawn. */
function tightDomain({ x, references }: SpreadInput, rows: readonly { readings: Reading[] }[]): Partial<Field> {
  if (x.domain || x.log) return {};
  const marked = references.flatMap(reachOf);
  const [low, high] = spanOf([...rows.flatMap(({ readings }) => readings), ...marked.map(placeless)]);
  if (!(high > low)) return {};
  const [from = low, to = high] = scaleLinear().domain([low, high]).nice(8).domain();
  return { domain: [from, to] };
}

const placeless = (value: number): Reading => ({ value, dates: {}, at: { file: '', line: 1, column: 1 } });

function readingsOf({ values, low, high }: SpreadGroup, ends: readonly number[]): Reading[] {
  const reach = [values[0], values.at(-1), low, high, ...ends].filter((value) => value !== undefined);
  return reach.map(placeless);
}

/** The floor, and below it the middle on the line along which nine in ten lie. */
function drawStrip(
  { median, low, high }: SpreadGroup,
  { box, x, colour }: SpreadPlace,
  { theme }: RowsLayout,
): Element[] {
  const [floor, y] = [bottom(box), bottom(box) + STRIP - 5];
  return [
    line({ from: { x: box.x, y: floor }, to: { x: box.x + box.width, y: floor } }, { colour: 'c-ink' }),
    line({ from: { x: x.at(low), y }, to: { x: x.at(high), y } }, { colour, width: 2.5 }),
    drawMark({ x: x.at(median), y }, { radius: theme.radius - 0.5, colour }),
  ];
}

/** Kind, axis with its ends, and of each group its middle and interval. */
export function describeSpread(
  kind: 'histogram' | 'quantile-dots' | 'density',
  spec: SpreadSpec,
  data: ChartData,
  locale: Locale,
): string {
  const say = wordsOf(locale.language).describe;
  const { input } = readSpread(spec, data, locale);
  if (!input || input.groups.length === 0) return `${say.kind[kind]}. ${say.noRows}`;
  const all = input.groups.flatMap(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0]);
  const axis = describeAxis(input.x, [Math.min(...all), Math.max(...all)], locale);
  const count = input.groups.reduce((sum, { values }) => sum + values.length, 0);
  const groups = input.groups.map(({ name, text }) => (name === '' ? `${text}.` : `${name}: ${text}.`));
  const { references } = input;
  return [
    `${say.kind[kind]}, ${say.rows(count)}: ${axis}.`,
    ...groups,
    ...(references.length > 0 ? [say.references(references.map(({ label }) => label))] : []),
  ].join(' ');
}

/** A table of what the marks say: some columns a group, led by its name where there are several. */
export function spreadTable(
  spec: SpreadSpec,
  data: ChartData,
  locale: Locale,
  make: (input: SpreadInput) => { titles: string[]; rows: (group: SpreadGroup) => string[][] },
): ChartTable {
  const { input } = readSpread(spec, data, locale);
  if (!input) return { columns: [], rows: [] };
  const { titles, rows } = make(input);
  const named = input.groups.some(({ name }) => name !== '');
  const series = input.ofFigures ? 'figure' : spec.series;
  const title = data.columns.find(({ name }) => name === series)?.title ?? '';
  return {
    columns: [
      ...(named ? [{ title, numeric: false }] : []),
      ...titles.map((content) => ({ title: content, numeric: true })),
    ],
    rows: input.groups.flatMap((group) => rows(group).map((cells) => [...(named ? [group.name] : []), ...cells])),
  };
}

/** What the axis is called, for the head of a column. */
export const axisTitle = ({ x }: SpreadInput, locale: Locale): string => titleOf(x, locale);
