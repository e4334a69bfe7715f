import type { Element } from 'hast';
import { drawBar, drawDoubt } from '../bar/bar-marks.ts';
import type { ChartContext } from '../contract.ts';
import { drawMark } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { line, text } from '../svg.ts';
import { wrapLines } from '../text/lines.ts';
import { ascent, lineHeight, type Theme, themeOf } from '../theme.ts';
import { cellStyle, isMarked, type PlacedColumn } from './layout-table.ts';
import type { TableInput, TableRow } from './read-table.ts';

const PADDING = 6;

interface GridSetting {
  input: TableInput;
  columns: PlacedColumn[];
  context: ChartContext;
  theme: Theme;
  marked: boolean[];
}

/** A table with its columns side by side: titles, a strong line, and a light one under each row. */
export function drawGrid(
  input: TableInput,
  columns: PlacedColumn[],
  context: ChartContext,
): { head: Element[]; top: number; row: (row: TableRow, y: number) => { elements: Element[]; height: number } } {
  const theme = themeOf(context.layout);
  const setting = { input, columns, context, theme, marked: input.columns.map((_, i) => isMarked(input.rows, i)) };
  const titleLines = columns.reduce((most, { title }) => Math.max(most, title.length), 0);
  const top = titleLines * lineHeight(theme.note) + 5;
  const titles = columns.flatMap(({ x, width, title, bar }, i) => {
    const onRight = input.columns[i]?.numeric === true && !bar;
    const first = top - 5 - title.length * lineHeight(theme.note);
    return title.map((content, line) =>
      text(content, {
        at: { x: onRight ? x + width : x, y: first + line * lineHeight(theme.note) + ascent(theme.note) },
        style: theme.note,
        colour: 'c-quiet',
        anchor: onRight ? 'end' : 'start',
      }),
    );
  });
  const rule = line({ from: { x: 0, y: top }, to: { x: context.width, y: top } }, { colour: 'c-ink' });
  return { head: [...titles, rule], top: top + 1, row: (row, y) => drawRow(row, y, setting) };
}

function drawRow(row: TableRow, y: number, setting: GridSetting): { elements: Element[]; height: number } {
  const { input, columns, context, theme } = setting;
  const lines = row.cells.map(({ text: content }, i) => {
    const style = cellStyle(row, i, theme);
    const width = (columns[i]?.width ?? 0) + 0.5; // what was measured to fit is not broken by rounding
    if (input.columns[i]?.numeric || content.trim() === '') return [content];
    return wrapLines(content, { width, style, measure: context.measure });
  });
  const heights = row.cells.map(({ range }, i) => {
    const style = cellStyle(row, i, theme);
    return (lines[i] ?? []).length * lineHeight(style) + (range === '' ? 0 : lineHeight(theme.note));
  });
  const height = heights.reduce((a, b) => Math.max(a, b), lineHeight(theme.name)) + 2 * PADDING;
  const cells = row.cells.flatMap((_, i) => drawCell(row, i, { ...setting, y: y + PADDING, lines: lines[i] ?? [] }));
  const rule = line({ from: { x: 0, y: y + height }, to: { x: context.width, y: y + height } }, { colour: 'c-grid' });
  return { elements: [...cells, rule], height: height + 1 };
}

function drawCell(
  row: TableRow,
  index: number,
  { input, columns, theme, context, marked, y, lines }: GridSetting & { y: number; lines: string[] },
): Element[] {
  const [column, place, cell] = [input.columns[index], columns[index], row.cells[index]];
  if (!column || !place || !cell) return [];
  const style = cellStyle(row, index, theme);
  const x = column.numeric ? place.x + place.width : place.x;
  const anchor = column.numeric ? 'end' : 'start';
  const set = lines.map((content, i) =>
    text(content, { at: { x, y: y + i * lineHeight(style) + ascent(style) }, style, anchor }),
  );
  const below = y + lines.length * lineHeight(style) + ascent(theme.note);
  const range =
    cell.range === '' ? [] : [text(cell.range, { at: { x, y: below }, style: theme.note, colour: 'c-quiet', anchor })];
  return [...set.filter((_, i) => lines[i] !== ''), ...range, ...marks()];

  function marks(): Element[] {
    const { reading } = cell ?? {};
    if (!reading || (reading.value === undefined && reading.low === undefined)) return [];
    const middle = y + lineHeight(style) / 2;
    const colour: ColourName = input.hasHighlight && !row.highlighted ? 'c-muted' : 'c-accent';
    const wide = context.measure.width(lines[0] ?? '', style);
    const dot = { x: (column?.numeric ? x - wide : place ? place.x + wide + 17 : 0) - 9, y: middle };
    const bar = place?.bar ? { x: place.bar, y: middle, height: 12, base: 0 } : undefined;
    return [
      ...(marked[index] ? [drawMark(dot, { radius: 3.5, colour: 'c-ink', status: reading.status })] : []),
      ...(bar && bar.x.domain[0] < 0 ? [zeroTick(bar.x.at(0), middle)] : []),
      ...(bar ? [...drawBar(reading, bar, colour), ...drawDoubt(reading, bar)] : []),
    ];
  }
}

/** Where bars run both ways, each says where it begins. */
const zeroTick = (x: number, y: number): Element =>
  line({ from: { x, y: y - 8 }, to: { x, y: y + 8 } }, { colour: 'c-ink' });
