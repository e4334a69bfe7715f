import { AXIS_HEIGHT } from '../axis.ts';
import { spanOfMarks, withRoom } from '../axis-room.ts';
import type { ChartContext, TextStyle } from '../contract.ts';
import { scaleKindOf } from '../field-scale.ts';
import { type Box, bottom } from '../geometry.ts';
import { pointsDown, pointsUp } from '../marks.ts';
import { printReading } from '../print-reading.ts';
import { extent, type Reading } from '../reading.ts';
import { reachOf } from '../reference.ts';
import { createScale, deriveDomain, type Scale, type ScaleKind, shareOf } from '../scale.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { bold, lineHeight, rowThemeOf, type Theme } from '../theme.ts';
import type { CategoryRow, RowsInput } from './read-rows.ts';
import { type Flag, flagsHeight, placeFlags } from './reference-flags.ts';

/** Lines of text that stand together, each with its style. */
export interface NameLine {
  text: string;
  style: TextStyle;
  quiet: boolean;
}

export interface PlacedRow {
  row: CategoryRow;
  /** Where the marks are centred. */
  y: number;
  names: NameLine[];
  /** The box of the names, whose lines are set from its top. */
  nameBox: Box;
  /** The value in words, at the end of the marks; "" when it stands among the names, or on its own dots. */
  valueText: string;
}

export interface RowsLayout {
  theme: Theme;
  plot: Box;
  x: Scale;
  rows: PlacedRow[];
  flags: Flag[];
  /** Names stand above their marks rather than beside them. */
  stacked: boolean;
  /** Without one, the values beside the marks say how much it is. */
  hasAxis: boolean;
}

interface RowsOptions {
  /** Height of what is drawn in a row. */
  markHeight: number;
  zero: boolean;
  /** Values are written at the end of each row. */
  values: boolean;
  /** Room between the last mark and the value, for a mark of its own. */
  valueGap: number;
  /** Room above the rows, for what the kind puts there. */
  header: number;
  /** Names stand above their marks in the wide layout as well. */
  above?: boolean;
  /** The texts beside the marks of a row, where it has more than one, or another than its first value. */
  labels?: (row: CategoryRow, index: number) => RowLabel[];
  /** Room that the marks of a row need on both of their sides, in place of the room for its value: px. */
  sides?: (row: CategoryRow) => { before: number; after: number };
}

/** A text beside the end of some marks. */
export interface RowLabel {
  readings: Reading[];
  text: string;
}

/** Of the width, for names beside their marks: where rows stand close, a second line of a name takes the room of a row. */
const NAME_SHARE = { usual: 0.36, dense: 0.5 };
const NAME_GAP = 12;
const EDGE = 16;

/** Names in a column on the left when there is room, above their rows when there is not; the axis takes the rest. */
export function layoutRows(input: RowsInput, context: ChartContext, options: RowsOptions): RowsLayout {
  const theme = rowThemeOf(context);
  const stacked = context.layout === 'narrow' || options.above === true;
  const texts = input.rows.map((row) => (options.values ? valueText(row, input, context) : ''));
  const longest = widest(texts, theme.value, context.measure);
  // A long value would leave no room for the axis, so it joins the names.
  const joins = longest > context.width * 0.3;
  const nameWidth = stacked ? context.width : context.width * (context.dense ? NAME_SHARE.dense : NAME_SHARE.usual);
  const names = input.rows.map((row, i) =>
    namesOf(row, { theme, context, width: nameWidth, value: joins ? (texts[i] ?? '') : '' }),
  );
  const column = stacked ? 0 : Math.max(0, ...names.map((lines) => nameColumn(lines, context))) + NAME_GAP;
  const ends = input.rows.flatMap((row, i) => {
    const labels = options.labels?.(row, i) ?? [{ readings: row.readings, text: texts[i] ?? '' }];
    return labels.map(({ readings, text }) => ({
      row: { ...row, readings },
      width: joins ? 0 : context.measure.width(text, theme.value),
    }));
  });
  const x = scaleOf(input, context, { theme, left: column, ends, options });
  const flags = placeFlags(input.references, x, context);
  const top = options.header + flagsHeight(flags);
  const rows = placeRows(input.rows, names, { theme, top, markHeight: options.markHeight, stacked, column });
  const last = rows.at(-1);
  const foot = last ? last.y + options.markHeight / 2 + theme.rowGap / 2 : top + 40;
  // The names of a wide layout may be taller than the marks.
  const floor = last && !stacked ? Math.max(foot, last.nameBox.y + last.nameBox.height + theme.rowGap / 2) : foot;
  const plot = { x: x.range[0], y: top, width: x.range[1] - x.range[0], height: floor - top };
  return {
    theme,
    plot,
    x,
    flags,
    stacked,
    hasAxis: !context.dense || !options.values || joins,
    rows: rows.map((row, i) => ({ ...row, valueText: joins ? '' : (texts[i] ?? '') })),
  };
}

/** Where the drawing ends, with its axis. */
export const footOf = ({ plot, hasAxis }: RowsLayout): number => bottom(plot) + (hasAxis ? AXIS_HEIGHT : 2);

function valueText({ readings }: CategoryRow, { x }: RowsInput, { locale }: ChartContext): string {
  const reading = readings[0];
  return reading ? printReading(reading, x, locale.language) : '';
}

interface NameRoom {
  theme: Theme;
  context: ChartContext;
  width: number;
  value: string;
}

function namesOf({ name, note, highlighted }: CategoryRow, { theme, context, width, value }: NameRoom): NameLine[] {
  const { measure } = context;
  const part = (text: string, style: TextStyle, quiet: boolean): NameLine[] =>
    text.trim() === '' ? [] : wrapLines(text, { width, style, measure }).map((line) => ({ text: line, style, quiet }));
  const style = highlighted ? bold(theme.name) : theme.name;
  return [...part(name, style, false), ...part(note, theme.note, true), ...part(value, theme.value, false)];
}

const nameColumn = (lines: readonly NameLine[], { measure }: ChartContext): number =>
  lines.reduce((most, { text, style }) => Math.max(most, measure.width(text, style)), 0);

interface ScaleRoom {
  theme: Theme;
  left: number;
  ends: { row: CategoryRow; width: number }[];
  options: RowsOptions;
}

function scaleOf(input: RowsInput, context: ChartContext, { theme, left, ends, options }: ScaleRoom): Scale {
  const kind: ScaleKind = scaleKindOf(input.x);
  const references = input.references.flatMap(reachOf);
  const values = [...input.rows.flatMap(({ readings }) => readings.flatMap(extent)), ...references];
  const domain = deriveDomain({ kind, values, fixed: input.x.domain, zero: options.zero });
  const share = shareOf(kind, domain);
  if (options.sides) {
    const { sides } = options;
    const room = input.rows.flatMap((row) => {
      const shares = row.readings.flatMap(extent).map(share);
      return shares.length === 0 ? [] : [{ ...sides(row), from: Math.min(...shares), to: Math.max(...shares) }];
    });
    const range = spanOfMarks(room, [left, context.width], context);
    return createScale({ ...scaleLook(input, context, theme), kind, domain, range });
  }
  // Room for the values that stand left of a bar which runs below zero.
  const negative = ends.filter(({ row }) => options.zero && row.readings.some(({ value }) => (value ?? 0) < 0));
  const before = negative.reduce(
    (most, { row, width }) => Math.max(most, width + options.valueGap + reserve(row, pointsDown)),
    options.zero ? 0.5 : theme.radius + 2,
  );
  const first = left + before + (atLeft(input, share, domain) ? ARROW_ROOM : 0);
  // What the other panels need on the left counts before the room on the right does.
  const from = Math.max(first, context.axisRoom?.left ?? 0);
  // The axis ends where the longest value still fits beside its mark.
  const to = ends.reduce((most, { row, width }) => {
    if (width === 0 || negative.some((other) => other.row === row)) return most;
    const reach = share(farEnd(row, domain[0]));
    const room = context.width - width - options.valueGap - reserve(row, pointsUp) - from;
    return reach <= 0 ? most : Math.min(most, from + room / reach);
  }, context.width - EDGE);
  const range = withRoom([from, Math.max(to, from + 40)], context);
  return createScale({ ...scaleLook(input, context, theme), kind, domain, range });
}

const scaleLook = ({ x }: RowsInput, { locale, measure, width }: ChartContext, { tick }: Theme) => ({
  language: locale.language,
  unit: x.unit,
  format: x.format,
  ticks: { measure, style: tick, width },
});

/** Whether an arrow that points to lower values begins near the low end of the axis. */
function atLeft({ rows }: RowsInput, share: (value: number) => number, [low]: [number, number]): boolean {
  const readings = rows.flatMap((row) => row.readings);
  return readings.some(({ bound, value = low }) => pointsDown(bound) && value >= low && share(value) < 0.06);
}

const ARROW_ROOM = 12;

/** Arrows of "over" and "under" lie between the mark and its value. */
const reserve = ({ readings }: CategoryRow, points: (bound: Reading['bound']) => boolean): number =>
  readings.some(({ bound }) => points(bound)) ? ARROW_ROOM : 0;

export const farEnd = ({ readings }: CategoryRow, otherwise: number): number =>
  readings.flatMap((reading: Reading) => extent(reading)).reduce((a, b) => Math.max(a, b), otherwise);

interface RowRoom {
  theme: Theme;
  top: number;
  markHeight: number;
  stacked: boolean;
  column: number;
}

function placeRows(rows: readonly CategoryRow[], names: readonly NameLine[][], room: RowRoom): PlacedRow[] {
  const { theme, markHeight, stacked, column } = room;
  let top = room.top + theme.rowGap / 2;
  return rows.map((row, i) => {
    const lines = names[i] ?? [];
    const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
    const tall = stacked ? height + 2 + markHeight : Math.max(height, markHeight);
    const y = stacked ? top + height + 2 + markHeight / 2 : top + tall / 2;
    const nameBox = stacked
      ? { x: 0, y: top, width: room.column, height }
      : { x: 0, y: y - height / 2, width: column - NAME_GAP, height };
    top += tall + theme.rowGap;
    return { row, y, names: lines, nameBox, valueText: '' };
  });
}

/** The boxes of the names as they are set, line by line. */
export function nameWidths({ rows }: RowsLayout, { measure }: ChartContext): Box[] {
  return rows.flatMap(({ names, nameBox }) => {
    let y = nameBox.y;
    return names.map(({ text, style }) => {
      const box = { x: nameBox.x, y, width: measure.width(text, style), height: lineHeight(style) };
      y += box.height;
      return box;
    });
  });
}
