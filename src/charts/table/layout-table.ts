import type { ChartContext, TextStyle } from '../contract.ts';
import { titleOf } from '../field-title.ts';
import { pointsDown, pointsUp } from '../marks.ts';
import { extent } from '../reading.ts';
import { createScale, deriveDomain, type Scale } from '../scale.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { bold, type Theme, themeOf } from '../theme.ts';
import type { TableColumn, TableInput, TableRow } from './read-table.ts';

export interface PlacedColumn {
  x: number;
  /** Of text and numbers; a bar stands to the right of them. */
  width: number;
  title: string[];
  bar?: Scale;
}

export const COLUMN_GAP = 20;
const BAR_GAP = 8;
const BAR = { least: 64, most: 180 };
/** A mark of status stands before its number. */
export const MARK_ROOM = 16;

/** Columns side by side; undefined when they do not fit without breaking a word. */
export function placeColumns(input: TableInput, context: ChartContext): PlacedColumn[] | undefined {
  const theme = themeOf(context.layout);
  const wanted = input.columns.map((column, i) => wishOf(column, i, { input, context, theme }));
  const bars = input.columns.filter(({ bar }) => bar).length;
  const gaps = COLUMN_GAP * (input.columns.length - 1) + bars * BAR_GAP;
  const least = wanted.reduce((sum, { least }) => sum + least, 0) + bars * BAR.least + gaps;
  if (least > context.width) return undefined;
  const widths = shareOut(wanted, context.width - gaps - bars * BAR.least);
  const used = widths.reduce((sum, width) => sum + width, 0);
  const barWidth = bars === 0 ? 0 : Math.min(BAR.most, (context.width - gaps - used) / bars);
  let x = 0;
  return input.columns.map((column, i): PlacedColumn => {
    const width = widths[i] ?? 0;
    const from = x + width + BAR_GAP;
    x += width + (column.bar ? BAR_GAP + barWidth : 0) + COLUMN_GAP;
    const title = wrapLines(titleOf(column.field, context.locale), {
      width: width + (column.bar ? BAR_GAP + barWidth : 0),
      style: theme.note,
      measure: context.measure,
    });
    return {
      x: from - BAR_GAP - width,
      width,
      title,
      ...(column.bar ? { bar: barScale(input, i, { range: [from, from + barWidth], context }) } : {}),
    };
  });
}

interface Wish {
  least: number;
  most: number;
}

interface WishSetting {
  input: TableInput;
  context: ChartContext;
  theme: Theme;
}

/** The width of a column's widest word, and of its text in one line (two for what is long). */
function wishOf(column: TableColumn, index: number, { input, context, theme }: WishSetting): Wish {
  const { measure, locale } = context;
  const words = (text: string): string[] => text.split(/\s+/);
  const title = titleOf(column.field, locale);
  const marks = column.numeric && isMarked(input.rows, index) ? MARK_ROOM : 0;
  const texts = input.rows.map((row) => ({ text: row.cells[index]?.text ?? '', style: cellStyle(row, index, theme) }));
  const ranges = widest(
    input.rows.map(({ cells }) => cells[index]?.range ?? ''),
    theme.note,
    measure,
  );
  const full = texts.reduce((most, { text, style }) => Math.max(most, measure.width(text, style)), 0);
  const ofTitle = (parts: string[]): number => (column.bar ? 0 : widest(parts, theme.note, measure));
  if (column.numeric) {
    const width = Math.max(full + marks, ranges, ofTitle(words(title)));
    return { least: width, most: Math.max(width, Math.min(ofTitle([title]), width + 60)) };
  }
  const word = texts.reduce((most, { text, style }) => Math.max(most, widest(words(text), style, measure)), 0);
  const least = Math.max(Math.min(full, Math.max(word, 72)), ranges, ofTitle(words(title)));
  return { least, most: Math.max(least, Math.min(Math.max(full, ofTitle([title])), 280)) };
}

/** Gives each column its least, and what is left to those that would like more. */
function shareOut(wanted: readonly Wish[], room: number): number[] {
  const least = wanted.reduce((sum, wish) => sum + wish.least, 0);
  const more = wanted.reduce((sum, wish) => sum + wish.most - wish.least, 0);
  const share = more === 0 ? 0 : Math.min(1, (room - least) / more);
  return wanted.map((wish) => wish.least + (wish.most - wish.least) * share);
}

export const cellStyle = ({ highlighted }: TableRow, index: number, theme: Theme): TextStyle => {
  const style = index === 0 ? theme.name : { ...theme.value, weight: 400 as const };
  return highlighted ? bold(style) : style;
};

/** Whether any value of a column is other than confirmed, so that each gets its shape. */
export const isMarked = (rows: readonly TableRow[], index: number): boolean =>
  rows.some(({ cells }) => {
    const status = cells[index]?.reading?.status;
    return status !== undefined && status !== 'confirmed';
  });

const ARROW_ROOM = 12;

/** The bars of a column begin at its zero. */
export function barScale(
  { rows }: TableInput,
  index: number,
  { range, context }: { range: [number, number]; context: ChartContext },
): Scale {
  const values = [0, ...rows.flatMap(({ cells }) => (cells[index]?.reading ? extent(cells[index].reading) : []))];
  const [low, high] = deriveDomain({ kind: 'linear', values, fixed: ends(values) });
  const bounds = rows.flatMap(({ cells }) => cells[index]?.reading?.bound ?? []);
  // Room for the arrows of bounds, and for the caps of a range.
  const [before, after] = [bounds.some(pointsDown), bounds.some(pointsUp)];
  const [from, to] = [range[0] + (before ? ARROW_ROOM : low < 0 ? 2 : 0), range[1] - (after ? ARROW_ROOM : 2)];
  return createScale({
    kind: 'linear',
    domain: [low, high],
    range: [from, Math.max(to, from + 1)],
    language: context.locale.language,
    unit: '',
    ticks: { count: 1 },
  });
}

function ends(values: readonly number[]): [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  return low === high ? [0, 1] : [low, high];
}
