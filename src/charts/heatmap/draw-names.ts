import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartContext } from '../contract.ts';
import { type Box, bottom } from '../geometry.ts';
import { paint } from '../palette.ts';
import { labelCentre } from '../scale.ts';
import { px, text } from '../svg.ts';
import { widest, wrapLines } from '../text/lines.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import type { HeatmapLayout } from './layout-heatmap.ts';
import type { HeatmapInput } from './read-heatmap.ts';

/** Names on the left, each in the middle of its row. */
export function drawRowNames({ rows, grid }: HeatmapLayout): Element[] {
  return rows.flatMap(({ y, height, lines, style }) => {
    const top = y + (height - 1 - lines.length * lineHeight(style)) / 2;
    return lines.map((content, i) =>
      text(content, {
        at: { x: grid.x - 10, y: top + i * lineHeight(style) + ascent(style) },
        style,
        anchor: 'end',
      }),
    );
  });
}

/** Names over the columns; those that found no room stand in a list under the grid. */
export function drawColumnLabels(
  { columns }: HeatmapInput,
  { labels, labelsTop, columnWidth, grid, theme }: HeatmapLayout,
  { context, highlight }: { context: ChartContext; highlight: string | undefined },
): { elements: Element[]; bottom: number } {
  const { measure, width } = context;
  const deepest = labels.over.reduce((lines, over) => Math.max(lines, over.length), 0);
  const isTime = columns.every(({ date }) => date);
  const over = labels.over.flatMap((lines, i) => {
    const style = columns[i]?.name === highlight ? bold(theme.tick) : theme.tick;
    const x = labelCentre(grid.x + (i + 0.5) * columnWidth, widest(lines, style, measure), width);
    // Names stand on the grid; dates hang from one line, with the years below.
    const first = isTime ? 0 : deepest - lines.length;
    return lines.map((content, line) => {
      const y = labelsTop + (first + line) * lineHeight(theme.tick) + ascent(theme.tick);
      return text(content, { at: { x, y }, style, colour: 'c-quiet', anchor: 'middle' });
    });
  });
  const list = drawList(labels.listed, { top: bottom(grid) + 12, theme, context });
  return { elements: [...over, ...list.elements], bottom: list.bottom };
}

const BETWEEN = 16;

interface ListRoom {
  top: number;
  theme: HeatmapLayout['theme'];
  context: ChartContext;
}

function drawList(listed: HeatmapLayout['labels']['listed'], { top, theme, context }: ListRoom) {
  const { measure, width } = context;
  const style = theme.note;
  let [x, y] = [0, top];
  const elements = listed.flatMap(({ number, name }) => {
    const indent = measure.width(number, bold(style)) + 6;
    const lines = wrapLines(name.trim() === '' ? '–' : name, { width: width - indent, style, measure });
    const taken = indent + widest(lines, style, measure);
    if (x > 0 && (x + taken > width || lines.length > 1)) [x, y] = [0, y + lineHeight(style)];
    const [left, first] = [x, y];
    x += taken + BETWEEN;
    y += (lines.length - 1) * lineHeight(style);
    return [
      text(number, { at: { x: left, y: first + ascent(style) }, style: bold(style) }),
      ...lines.map((content, i) =>
        text(content, {
          at: { x: left + indent, y: first + i * lineHeight(style) + ascent(style) },
          style,
          colour: 'c-quiet',
        }),
      ),
    ];
  });
  return { elements, bottom: elements.length > 0 ? y + lineHeight(style) + 2 : top - 8 };
}

/** A frame around the row or column that matters. */
export function drawFrameOf(
  { columns, rows }: HeatmapInput,
  { grid, columnWidth, rows: places }: HeatmapLayout,
  highlight: string | undefined,
): Element[] {
  if (highlight === undefined) return [];
  const frames: Box[] = [
    ...rows.flatMap(({ name }, i) => {
      const place = places[i];
      return name === highlight && place ? [{ x: grid.x, y: place.y, width: grid.width, height: place.height }] : [];
    }),
    ...columns.flatMap(({ name }, i) =>
      name === highlight ? [{ ...grid, x: grid.x + i * columnWidth, width: columnWidth }] : [],
    ),
  ];
  return frames.map(({ x, y, width, height }) =>
    s('rect', {
      x: px(x - 0.5),
      y: px(y - 0.5),
      width: px(width),
      height: px(height),
      ...paint({ stroke: 'c-ink' }),
      'stroke-width': 2,
    }),
  );
}
