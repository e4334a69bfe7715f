import type { Element } from 'hast';
import type { Box } from '../geometry.ts';
import { bottom, right } from '../geometry.ts';
import { arrowOf, drawArrow, drawMark } from '../marks.ts';
import type { ColourName } from '../palette.ts';
import { intervalOf } from '../reading.ts';
import { colourOf, stepOf, textOn } from '../steps/colour-steps.ts';
import { belowMark, isBelow } from '../steps/draw-steps-key.ts';
import { area, line, px, rect, text } from '../svg.ts';
import type { HeatmapLayout } from './layout-heatmap.ts';
import type { HeatCell, HeatmapInput } from './read-heatmap.ts';

/** A cell's place with a hairline of paper around it, where there is room for one. */
export function boxOf(
  { column, row }: Pick<HeatCell, 'column' | 'row'>,
  { grid, columnWidth, rows }: HeatmapLayout,
): Box {
  const place = rows[row] ?? { y: grid.y, height: 0 };
  const gap = columnWidth > 6 ? 1 : 0;
  return { x: grid.x + column * columnWidth, y: place.y, width: columnWidth - gap, height: place.height - 1 };
}

/** The cells, one shape a colour, so that a grid of thousands stays small. */
export function drawGrounds(input: HeatmapInput, layout: HeatmapLayout): Element[] {
  const shapes = new Map<ColourName, string>();
  for (const cell of input.cells) {
    const box = boxOf(cell, layout);
    const colour = colourOf(input.steps, cell.reading.value);
    const width = px(box.width);
    shapes.set(colour, `${shapes.get(colour) ?? ''}M${px(box.x)},${px(box.y)}h${width}v${px(box.height)}h${-width}z`);
  }
  return [...shapes].map(([colour, shape]) => area(shape, colour));
}

/** Places that have no value: struck through lightly, which is neither a colour nor nothing. */
export function drawMissing({ columns, cells }: HeatmapInput, layout: HeatmapLayout): Element[] {
  const known = new Set(cells.map(({ column, row }) => `${column} ${row}`));
  // Most of a sparse grid is empty, and says so by itself.
  if (cells.length * 2 < columns.length * layout.rows.length) return [];
  return layout.rows.flatMap((_, row) =>
    columns.flatMap((__, column) => {
      if (known.has(`${column} ${row}`)) return [];
      const box = boxOf({ column, row }, layout);
      return [line({ from: { x: box.x, y: bottom(box) }, to: { x: right(box), y: box.y } }, { colour: 'c-grid' })];
    }),
  );
}

/** What stands on the cells: their values, how sure they are, and the ends of their ranges as colours. */
export function drawOnCells(input: HeatmapInput, layout: HeatmapLayout): Element[] {
  return input.cells.flatMap((cell, i) => {
    const box = boxOf(cell, layout);
    const colour = colourOf(input.steps, cell.reading.value);
    return [
      ...drawEnds(cell, box, input),
      ...drawValue(cell, { box, colour, input, content: layout.texts?.[i], layout }),
      ...drawStatus(cell, box, colour),
    ];
  });
}

const ROOM_FOR_MARKS = 14;
const STRIP = 4;

/** A strip along the foot, in the colours of both ends, where they differ from that of the value. */
function drawEnds({ reading }: HeatCell, box: Box, { steps }: HeatmapInput): Element[] {
  const ends = intervalOf(reading);
  if (!ends || box.width < ROOM_FOR_MARKS || ends.every((end) => stepOf(steps, end) === stepOf(steps, reading.value)))
    return [];
  const half = box.width / 2;
  const strip = { y: bottom(box) - STRIP, width: half, height: STRIP };
  return [
    rect({ x: box.x, y: strip.y - 1, width: box.width, height: STRIP + 1 }, 'c-paper'),
    ...ends.map((end, i) => rect({ ...strip, x: box.x + i * half }, colourOf(steps, end))),
  ];
}

interface ValueSetting {
  box: Box;
  colour: ColourName;
  input: HeatmapInput;
  content: string | undefined;
  layout: HeatmapLayout;
}

function drawValue({ reading }: HeatCell, { box, colour, input, content, layout }: ValueSetting): Element[] {
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (content !== undefined) {
    const style = layout.cellStyle;
    return [
      text(content, { at: { x: at.x, y: at.y + style.size * 0.36 }, style, colour: textOn(colour), anchor: 'middle' }),
    ];
  }
  if (box.width < 8) return [];
  const arrow =
    box.width < ROOM_FOR_MARKS
      ? undefined
      : arrowOf({ x: at.x, y: at.y + 5 }, reading.bound, { radius: 0, along: 'y' });
  if (arrow) return drawArrow(arrow, textOn(colour));
  return isBelow(input.steps, stepOf(input.steps, reading.value)) ? [belowMark(at.x, at.y, colour)] : [];
}

/** Confirmed values are plain; others have their shape in the corner. */
function drawStatus({ reading: { status } }: HeatCell, box: Box, colour: ColourName): Element[] {
  if (status === undefined || status === 'confirmed' || box.width < ROOM_FOR_MARKS) return [];
  return [
    drawMark({ x: right(box) - 5, y: box.y + 5 }, { radius: 2.5, colour: textOn(colour), ground: colour, status }),
  ];
}
