import type { Element } from 'hast';
import type { ChartContext, TextStyle } from '../contract.ts';
import type { MarkPoint } from '../mark-points.ts';
import { line, text, textLines } from '../svg.ts';
import { fitLines, widest } from '../text/fit.ts';
import { ascent, bold, lineHeight, type Theme, themeOf } from '../theme.ts';
import type { NetworkGraph } from './graph.ts';
import { cellMarksWidth, drawCellMarks } from './row-marks.ts';
import { type PlacedRow, type PlacedRows, placeRows } from './rows.ts';
import { networkWordsOf } from './words.ts';

const NAME_SHARE = 0.46;
const NAME_GAP = 14;
/** Distance between columns: at least in px, at most as a share of the width. */
const COLUMN = { least: 26, most: 0.2 };
const HEADER_GAP = 8;

/** Part of the narrow drawing, from its top. */
export interface NarrowPart {
  children: Element[];
  height: number;
  /** Height of the name of the focus and of the headings of columns. */
  headerHeight: number;
  points: MarkPoint[];
}

interface Column {
  x: number; // of the middle of its marks
  lines: string[];
  top: number; // of its heading
}

/**
 * A row for each partner, a column of marks for each kind of link. The headings of the columns stand on lines of their own,
 * each with a fine line down to its column:
 *
 *     FOCUS      investor
 *                │   supplier
 *     Amazon     ●   ●
 */
export function drawMatrix(graph: NetworkGraph, context: ChartContext, highlight: string | undefined): NarrowPart {
  const { measure, layout, locale } = context;
  const theme = themeOf(layout);
  const nameWidth = matrixNameWidth(graph, context);
  const columns = placeColumns(graph, context, nameWidth);
  const colour = highlight === graph.focus ? 'c-accent' : 'c-ink';
  const style = focusStyle(theme.name);
  const focus = fitLines(graph.focus, { style, width: nameWidth, measure, maxLines: 3 }).lines;
  const focusBox = { x: 0, y: 0, width: nameWidth, height: focus.length * lineHeight(style) };
  const last = columns.at(-1);
  const columnsBottom = last ? last.top + last.lines.length * lineHeight(theme.note) : 0;
  const headerHeight = Math.max(columnsBottom, focusBox.height) + HEADER_GAP;
  const placed = placeRows(graph, {
    measure,
    theme,
    words: networkWordsOf(locale.language),
    top: headerHeight,
    nameWidth,
    needed: () => 0,
    highlight,
    dense: context.dense,
  });
  const points: MarkPoint[] = [];
  return {
    children: [
      ...drawColumns(columns, context, placed.bottom),
      ...textLines(focus, { box: focusBox, style, colour }),
      ...drawRows(placed, graph, { columns, theme, nameWidth, points }),
    ],
    height: placed.bottom,
    headerHeight,
    points,
  };
}

function drawColumns(columns: readonly Column[], { layout, width }: ChartContext, bottom: number): Element[] {
  const { note } = themeOf(layout);
  return columns.flatMap(({ x, lines, top }) => [
    line({ from: { x, y: top + lines.length * lineHeight(note) }, to: { x, y: bottom } }, GUIDE),
    ...textLines(lines, { box: { x: x - 4, y: top, width: width - x, height: 0 }, style: headingStyle(note) }),
  ]);
}

function drawRows(
  { headings, rows }: PlacedRows,
  graph: NetworkGraph,
  {
    columns,
    theme,
    nameWidth,
    points,
  }: { columns: readonly Column[]; theme: Theme; nameWidth: number; points: MarkPoint[] },
): Element[] {
  const { note, radius } = theme;
  return [
    ...headings.map((heading) =>
      text(heading.text, { at: { x: 0, y: heading.top + ascent(note) }, style: note, colour: 'c-quiet' }),
    ),
    ...rows.flatMap((row) => [
      ...drawName(row, nameWidth),
      ...columns.flatMap(({ x }, kind) => {
        const links = row.partner.links.filter((link) => link.kind === kind);
        return drawCellMarks(links, { x, y: middle(row), graph, radius, points });
      }),
    ]),
  ];
}

const GUIDE = { colour: 'c-grid', width: 1 } as const;
export const focusStyle = (name: TextStyle): TextStyle => bold({ ...name, size: name.size + 2 });
const headingStyle = (note: TextStyle): TextStyle => ({ ...note, weight: 500 });
const middle = ({ top, height }: PlacedRow): number => top + height / 2;

function drawName({ lines, style, top, height }: PlacedRow, width: number): Element[] {
  const block = lines.length * lineHeight(style);
  return textLines(lines, { box: { x: 0, y: top + (height - block) / 2, width, height: block }, style });
}

function matrixNameWidth({ partners, focus }: NetworkGraph, context: ChartContext): number {
  const { measure, layout, locale, width } = context;
  const { name, note } = themeOf(layout);
  const names = partners.map((partner) => partner.name);
  const headings = partners.map(({ kinds }) => networkWordsOf(locale.language).ways(kinds));
  const wanted = Math.max(
    widest(names, bold(name), measure),
    widest(headings, note, measure),
    measure.width(focus, focusStyle(name)),
  );
  return Math.ceil(Math.min(wanted, width * NAME_SHARE));
}

/** Columns side by side to the right of the names; a heading wraps in the room that is left beside its column. */
function placeColumns(graph: NetworkGraph, { measure, layout, width }: ChartContext, nameWidth: number): Column[] {
  const theme = themeOf(layout);
  const marks = graph.kinds.map((_, kind) => cellMarksWidth(graph.partners, kind, theme.radius));
  const room = width - nameWidth - NAME_GAP;
  const least = Math.max(COLUMN.least, ...marks.map((each) => each + 8));
  const step = Math.min(Math.max(least, COLUMN.most * width), Math.max(least, room / (graph.kinds.length + 1)));
  let top = 0;
  return graph.kinds.map((kind, i) => {
    const x = nameWidth + NAME_GAP + (marks[0] ?? 0) / 2 + i * step;
    const { lines } = fitLines(kind, { style: headingStyle(theme.note), width: width - x + 4, measure, maxLines: 3 });
    const column = { x, lines, top };
    top += lines.length * lineHeight(theme.note) + 2;
    return column;
  });
}
