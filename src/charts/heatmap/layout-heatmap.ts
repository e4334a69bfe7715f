import type { ChartContext, TextStyle } from '../contract.ts';
import type { Box } from '../geometry.ts';
import { printReading } from '../print-reading.ts';
import type { Reading } from '../reading.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { bold, lineHeight, type Theme, themeOf } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { type ColumnLabels, labelColumns } from './column-labels.ts';
import type { HeatmapInput } from './read-heatmap.ts';

export interface HeatmapLayout {
  theme: Theme;
  /** All cells; y counts from the top of the drawing. */
  grid: Box;
  columnWidth: number;
  /** Top and height of each row. */
  rows: { y: number; height: number; lines: string[]; style: TextStyle }[];
  labels: ColumnLabels;
  labelsTop: number;
  /** The text of each cell, in the order of the cells; none where they do not all fit. */
  texts: string[] | undefined;
  cellStyle: TextStyle;
}

const NAME_GAP = 10;
const CELL_PADDING = 4;

/** Where names and cells stand below a key of some height. */
export function layoutHeatmap(
  input: HeatmapInput,
  context: ChartContext,
  { top, highlight }: { top: number; highlight: string | undefined },
): HeatmapLayout {
  const theme = themeOf(context.layout);
  const { measure, width, layout } = context;
  const most = width * (layout === 'wide' ? 0.3 : 0.34);
  const styleOf = (name: string): TextStyle => (name === highlight ? bold(theme.name) : theme.name);
  const names = input.rows.map(({ name }) => ({
    lines: name.trim() === '' ? [] : wrapLines(name, { width: most, style: styleOf(name), measure }),
    style: styleOf(name),
  }));
  const column = names.reduce((wide, { lines, style }) => Math.max(wide, widest(lines, style, measure)), 0);
  const left = column === 0 ? 0 : column + NAME_GAP;
  const columnWidth = Math.min((width - left) / Math.max(1, input.columns.length), layout === 'wide' ? 120 : 96);
  const numeric = input.x.type === 'number' || input.x.type === 'integer';
  const labels = labelColumns(input.columns, numeric, { pitch: columnWidth, style: theme.tick, context });
  const labelLines = labels.over.reduce((lines, over) => Math.max(lines, over.length), 0);
  const gridTop = top + labelLines * lineHeight(theme.tick) + 4;
  const cellStyle: TextStyle = { size: 12, weight: 500 };
  const least = rowHeight(input, context);
  const texts = fittingTexts(input, context, { width: columnWidth - CELL_PADDING - 1, style: cellStyle });
  let y = gridTop;
  const rows = names.map((name) => {
    const height = Math.max(least, name.lines.length * lineHeight(theme.name) + 3);
    y += height;
    return { ...name, y: y - height, height };
  });
  return {
    theme,
    grid: { x: left, y: gridTop, width: columnWidth * input.columns.length, height: y - gridTop },
    columnWidth,
    rows,
    labels,
    labelsTop: top,
    texts,
    cellStyle,
  };
}

/** Rows of few are tall; those of many are as low as their names allow. A place that asks for a height gets it, if it can be. */
function rowHeight({ rows }: HeatmapInput, { layout, plotHeight }: ChartContext): number {
  const count = Math.max(1, rows.length);
  const wanted = plotHeight === undefined ? (layout === 'wide' ? 420 : 520) / count : (plotHeight - 70) / count;
  return Math.min(Math.max(wanted, 18), layout === 'wide' ? 32 : 30);
}

/** The values in words, or in signs; all of them or none, so that an empty cell is a missing value. */
function fittingTexts(
  { cells, value }: HeatmapInput,
  { locale, measure }: ChartContext,
  { width, style }: { width: number; style: TextStyle },
): string[] | undefined {
  const printed = (language: string) => (reading: Reading) => printReading(withoutRange(reading), value, language);
  const inWords = cells.map(({ reading }) => printed(locale.language)(reading));
  const inSigns = cells.map(({ reading }, i) => {
    if (!reading.bound) return inWords[i] ?? '';
    const { bound, ...bare } = reading;
    return wordsOf('zxx').bound[bound](printed(locale.language)(bare)).replace(' ', '\u202f');
  });
  return [inWords, inSigns].find((texts) => widest(texts, style, measure) <= width);
}

/** A range has no room in a cell; its ends are drawn as colours. */
function withoutRange({ low: _, high: __, ...reading }: Reading): Reading {
  return reading;
}
